package id.imigrasi.corner.kiosk.fault;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import id.imigrasi.corner.kiosk.shell.Missing;
import id.imigrasi.corner.kiosk.shell.Shell;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands in for a screen that failed. The log gets the error, without what the visitor typed. */
@ParentLayout(Shell.class)
class BrokenScreen extends Main implements HasErrorParameter<Exception> {

  private static final Logger log = LoggerFactory.getLogger(BrokenScreen.class);

  BrokenScreen() {
    addClassName("screen");
    add(new Missing("fault"));
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    log.error("The screen /{} failed", event.getLocation().getPath(), parameter.getException());
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
