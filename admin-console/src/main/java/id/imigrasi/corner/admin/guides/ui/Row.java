package id.imigrasi.corner.admin.guides.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;

/** Some fields that together hold one value of a guide's form. */
interface Row<V> {

  V value();

  void show(V value);

  /** Calls the listener after every change that the person makes. */
  void onChange(Runnable listener);

  /**
   * Shows messages at the fields that they are about.
   *
   * @param messages by field, such as {@code fees[1].amount}
   * @param prefix what this row's fields start with, such as {@code fees[1].}
   */
  void mark(Map<String, String> messages, String prefix);

  /** Says which sources may be cited. */
  void offerSources(List<String> sourceIds);

  Component component();
}
