package id.imigrasi.corner.kiosk;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * Starts a kiosk. Its pages talk to it through a socket in both directions: with requests, a letter
 * that is typed takes longer to be answered.
 */
@SpringBootApplication
@Push(transport = Transport.WEBSOCKET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/frame.css")
@StyleSheet("styles/pieces.css")
@StyleSheet("styles/home.css")
@StyleSheet("styles/find.css")
@StyleSheet("styles/guide.css")
@StyleSheet("styles/items.css")
@StyleSheet("styles/lesson.css")
@StyleSheet("styles/glossary.css")
@StyleSheet("styles/take-home.css")
@StyleSheet("styles/helper.css")
public class KioskApplication implements AppShellConfigurator {

  public static void main(String[] args) {
    SpringApplication.run(KioskApplication.class, args);
  }

  @Override
  public void configurePage(AppShellSettings page) {
    page.addFavIcon("icon", "drawings/passport.svg", "any");
  }

  @Bean
  Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }
}
