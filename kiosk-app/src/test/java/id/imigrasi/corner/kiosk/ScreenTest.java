package id.imigrasi.corner.kiosk;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A screen in a kiosk without a browser. */
@SpringBootTest(classes = KioskApplication.class)
public abstract class ScreenTest extends SpringBrowserlessTest {

  @Autowired private ReleaseInUse releases;

  /** The session without a browser is not begun by the service, which would do the same. */
  @BeforeEach
  final void speakIndonesian() {
    VaadinSession.getCurrent().setLocale(Language.INDONESIAN.locale());
  }

  protected final void serve(long number, TestRelease release) {
    serve(release.as(number));
  }

  protected final void serve(ServedRelease release) {
    releases.switchTo(release);
    VaadinSession session = VaadinSession.getCurrent();
    session.getService().runPendingAccessTasks(session);
  }

  @AfterEach
  final void forget() {
    releases.switchTo(ServedRelease.NONE);
  }

  /** Opens an address as a browser would, query included. */
  protected static void open(String path, String query) {
    UI.getCurrent().navigate(path, QueryParameters.fromString(query));
  }

  protected final String heading() {
    return find(H1.class).single().getText();
  }

  /** All words that stand in a component, those set as HTML included. */
  protected static String words(Component component) {
    return component.getElement().getOuterHTML();
  }

  /** Where the links of the current screen lead. */
  protected final List<String> links() {
    return findInView(Anchor.class).all().stream().map(Anchor::getHref).toList();
  }
}
