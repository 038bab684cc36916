package id.imigrasi.corner.kiosk.enrolment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.content.wire.Enrolment;
import id.imigrasi.corner.kiosk.enrolment.ConsoleDoor;
import id.imigrasi.corner.kiosk.enrolment.EnrolmentFile;
import id.imigrasi.corner.kiosk.shell.Keyboard;
import id.imigrasi.corner.kiosk.shell.Shell;
import java.util.Optional;

/** Asks for the console's address and its one-time code; a kiosk that is enrolled only says so. */
@Route(value = "pasang", layout = Shell.class)
class EnrolmentScreen extends Main implements LocaleChangeObserver, HasDynamicTitle {

  private final EnrolmentFile file;
  private final ConsoleDoor door;
  private final Input address = new Input();
  private final Input code = new Input();
  private final Paragraph message = new Paragraph();

  EnrolmentScreen(EnrolmentFile file, ConsoleDoor door) {
    this.file = file;
    this.door = door;
    addClassNames("screen", "screen-enrolment");
    address.setId("console-address");
    code.setId("enrolment-code");
    Keyboard.serveAddress(address);
    Keyboard.serve(code);
    message.getElement().setAttribute("role", "status");
  }

  @Override
  public void localeChange(LocaleChangeEvent event) {
    draw();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("enrol.title");
  }

  private void draw() {
    removeAll();
    Div body = new Div(new H1(getTranslation("enrol.title")));
    body.addClassName("screen-body");
    add(body);
    Optional<Enrolment> enrolment = file.read();
    if (enrolment.isPresent()) {
      body.add(
          new Paragraph(
              getTranslation("enrol.already", enrolment.get().name(), enrolment.get().region())));
      return;
    }
    NativeButton enrol = new NativeButton(getTranslation("enrol.do"), click -> enrol());
    enrol.addClassNames("button", "button-primary", "button-wide");
    body.add(
        new Paragraph(getTranslation("enrol.text")),
        field("enrol.address", address),
        field("enrol.code", code),
        enrol,
        message);
  }

  private Div field(String key, Input input) {
    NativeLabel label = new NativeLabel(getTranslation(key));
    label.setFor(input);
    input.setPlaceholder(getTranslation(key + ".example"));
    Div query = new Div(input);
    query.addClassName("query");
    Div field = new Div(label, query);
    field.addClassName("field");
    return field;
  }

  private void enrol() {
    if (address.getValue().isBlank() || code.getValue().isBlank()) {
      message.setText(getTranslation("enrol.missing"));
      return;
    }
    switch (door.enrol(address.getValue(), code.getValue())) {
      case ConsoleDoor.Answer.Enrolled _ -> getUI().ifPresent(ui -> ui.navigate(""));
      case ConsoleDoor.Answer.WrongCode _ -> message.setText(getTranslation("enrol.wrong"));
      case ConsoleDoor.Answer.TooManyAttempts _ -> message.setText(getTranslation("enrol.wait"));
      case ConsoleDoor.Answer.NoConsole(String reason) ->
          message.setText(getTranslation("enrol.nobody", reason));
    }
  }
}
