package id.imigrasi.corner.admin.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouterLink;
import id.imigrasi.corner.admin.screen.Screen;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands where a screen could not be opened; the reason is in the log only. */
@PermitAll
class FailureView extends Screen implements HasErrorParameter<Exception> {

  private static final Logger log = LoggerFactory.getLogger(FailureView.class);

  FailureView() {
    setTitle(getTranslation("failure.title"), "");
    add(
        new Paragraph(getTranslation("failure.text")),
        new RouterLink(getTranslation("missing.home"), OverviewView.class));
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    log.error("{} could not be opened", event.getLocation().getPath(), parameter.getException());
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
