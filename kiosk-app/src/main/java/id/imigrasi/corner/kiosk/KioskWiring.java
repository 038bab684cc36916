package id.imigrasi.corner.kiosk;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What every feature of the kiosk is given. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class KioskWiring {

  @Bean
  Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }
}
