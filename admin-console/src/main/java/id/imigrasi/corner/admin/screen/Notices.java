package id.imigrasi.corner.admin.screen;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages over the screen. */
public final class Notices {

  private static final int READING_TIME = 6_000;

  private Notices() {}

  /** Says that something worked. */
  public static void success(String text) {
    show(text, NotificationVariant.SUCCESS);
  }

  /** Says that something did not work, and what now. */
  public static void problem(String text) {
    show(text, NotificationVariant.ERROR);
  }

  private static void show(String text, NotificationVariant variant) {
    Notification notice =
        Notification.show(text, READING_TIME, Notification.Position.BOTTOM_CENTER);
    notice.addThemeVariants(variant);
  }
}
