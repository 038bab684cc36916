package id.imigrasi.corner.admin.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A screen of the console: its title, a line on what it is for, its actions, and what it shows. */
public abstract class Screen extends Main implements HasDynamicTitle {

  private final H1 title = new H1();
  private final Paragraph purpose = new Paragraph();
  private final Div actions = new Div();

  protected Screen() {
    addClassName("screen");
    purpose.addClassName("quiet");
    actions.addClassName("actions");
    Header head = new Header(new Div(title, purpose), actions);
    head.addClassName("screen-head");
    add(head);
  }

  protected final void setTitle(String text, String line) {
    title.setText(text);
    purpose.setText(line);
    purpose.setVisible(!line.isEmpty());
  }

  protected final void addActions(Component... components) {
    actions.add(components);
  }

  @Override
  public final String getPageTitle() {
    return title.getText() + " · " + getTranslation("app.name");
  }
}
