package id.imigrasi.corner.admin.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import id.imigrasi.corner.admin.screen.Screen;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** What stands where there is no screen. */
@ParentLayout(ConsoleLayout.class)
@PermitAll
class NotFoundView extends Screen implements HasErrorParameter<NotFoundException> {

  NotFoundView() {
    setTitle(getTranslation("missing.title"), "");
    add(
        new Paragraph(getTranslation("missing.text")),
        new RouterLink(getTranslation("missing.home"), OverviewView.class));
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
