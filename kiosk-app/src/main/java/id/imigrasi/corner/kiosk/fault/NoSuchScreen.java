package id.imigrasi.corner.kiosk.fault;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import id.imigrasi.corner.kiosk.shell.Missing;
import id.imigrasi.corner.kiosk.shell.Shell;
import jakarta.servlet.http.HttpServletResponse;

/** Answers an address that leads nowhere. */
@ParentLayout(Shell.class)
class NoSuchScreen extends Main implements HasErrorParameter<NotFoundException> {

  NoSuchScreen() {
    addClassName("screen");
    add(new Missing("missing.screen"));
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
