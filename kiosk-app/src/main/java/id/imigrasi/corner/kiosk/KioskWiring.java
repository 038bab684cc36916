package id.imigrasi.corner.kiosk;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What the whole kiosk needs switched on. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class KioskWiring {}
