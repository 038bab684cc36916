package id.imigrasi.corner.admin.fleet.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import id.imigrasi.corner.admin.fleet.EnrolmentCode;
import id.imigrasi.corner.admin.fleet.Fleet;
import id.imigrasi.corner.admin.screen.Moments;
import java.net.URI;

/** Asks for the new kiosk's name and region, then shows the code to type on it. */
class EnrolmentDialog extends Dialog {

  private final Fleet fleet;
  private final Moments moments;
  private final TextField name = new TextField(getTranslation("enrol.name"));
  private final TextField region = new TextField(getTranslation("enrol.region"));
  private final Button create = new Button(getTranslation("enrol.create"), click -> create());
  private final Button close = new Button(getTranslation("action.cancel"), click -> close());

  EnrolmentDialog(Fleet fleet, Moments moments) {
    this.fleet = fleet;
    this.moments = moments;
    setHeaderTitle(getTranslation("kiosks.enrol"));
    setWidth("34rem");
    name.setHelperText(getTranslation("enrol.name.help"));
    region.setHelperText(getTranslation("enrol.region.help"));
    for (TextField field : new TextField[] {name, region}) {
      field.setWidthFull();
      field.setMaxLength(60);
      field.setManualValidation(true);
      field.setErrorMessage(getTranslation("field.required"));
    }
    create.addThemeVariants(ButtonVariant.PRIMARY);
    create.setDisableOnClick(true);
    close.addThemeVariants(ButtonVariant.TERTIARY);
    Div fields = new Div(name, region);
    fields.addClassName("fields");
    add(fields);
    getFooter().add(close, create);
    name.setAutofocus(true);
  }

  private void create() {
    name.setInvalid(name.getValue().isBlank());
    region.setInvalid(region.getValue().isBlank());
    if (name.isInvalid() || region.isInvalid()) {
      create.setEnabled(true);
      return;
    }
    show(fleet.newEnrolmentCode(name.getValue().strip(), region.getValue().strip()));
  }

  private void show(EnrolmentCode code) {
    UI.getCurrentOrThrow()
        .getPage()
        .fetchCurrentURL(url -> show(code, URI.create(url.toString()).resolve("/").toString()));
  }

  private void show(EnrolmentCode code, String address) {
    removeAll();
    Span letters = new Span(code.code());
    letters.addClassName("code");
    Pre settings = new Pre(URI.create(address).getAuthority() + "\n" + code.code());
    settings.addClassName("settings");
    add(
        new Paragraph(getTranslation("enrol.once", name.getValue().strip())),
        letters,
        new Paragraph(
            getTranslation("enrol.until", moments.dayAndTime(code.validUntil(), getLocale()))),
        new Paragraph(getTranslation("enrol.how")),
        settings,
        new Paragraph(getTranslation("enrol.then")));
    getFooter().remove(create);
    close.setText(getTranslation("action.close"));
  }
}
