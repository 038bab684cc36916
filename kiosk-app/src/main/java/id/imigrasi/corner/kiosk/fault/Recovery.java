package id.imigrasi.corner.kiosk.fault;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps Vaadin's own error boxes from visitors: a screen that failed is loaded anew. */
@Component
class Recovery implements VaadinServiceInitListener {

  private static final Logger log = LoggerFactory.getLogger(Recovery.class);

  @Override
  public void serviceInit(ServiceInitEvent event) {
    CustomizedSystemMessages silent = new CustomizedSystemMessages();
    silent.setSessionExpiredNotificationEnabled(false);
    silent.setInternalErrorNotificationEnabled(false);
    silent.setCookiesDisabledNotificationEnabled(false);
    event.getSource().setSystemMessagesProvider(context -> silent);
    event
        .getSource()
        .addSessionInitListener(start -> start.getSession().setErrorHandler(Recovery::recover));
  }

  private static void recover(ErrorEvent error) {
    log.error("A screen failed while it was in use", error.getThrowable());
    UI ui = UI.getCurrent();
    if (ui != null) {
      ui.getPage().reload();
    }
  }
}
