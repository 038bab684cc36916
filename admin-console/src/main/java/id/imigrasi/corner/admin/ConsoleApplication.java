package id.imigrasi.corner.admin;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the console and, unless told otherwise, the message broker inside it. */
@SpringBootApplication
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("console.css")
@Viewport("width=device-width, initial-scale=1")
public class ConsoleApplication implements AppShellConfigurator {

  public static void main(String[] args) {
    SpringApplication.run(ConsoleApplication.class, args);
  }
}
