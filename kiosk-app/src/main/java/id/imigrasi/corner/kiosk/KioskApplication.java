package id.imigrasi.corner.kiosk;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts a kiosk. */
@SpringBootApplication
@Push
@StyleSheet("kiosk.css")
public class KioskApplication implements AppShellConfigurator {

  public static void main(String[] args) {
    SpringApplication.run(KioskApplication.class, args);
  }
}
