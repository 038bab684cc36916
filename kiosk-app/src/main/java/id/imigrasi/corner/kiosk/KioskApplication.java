package id.imigrasi.corner.kiosk;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts a kiosk. */
@SpringBootApplication
@Push
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/frame.css")
@StyleSheet("styles/pieces.css")
@StyleSheet("styles/home.css")
@StyleSheet("styles/find.css")
@StyleSheet("styles/guide.css")
@StyleSheet("styles/take-home.css")
public class KioskApplication implements AppShellConfigurator {

  public static void main(String[] args) {
    SpringApplication.run(KioskApplication.class, args);
  }

  @Bean
  Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }
}
