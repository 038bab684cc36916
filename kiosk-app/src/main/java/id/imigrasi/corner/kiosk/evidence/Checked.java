package id.imigrasi.corner.kiosk.evidence;

import com.vaadin.flow.component.html.Paragraph;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.PartialDate;
import id.imigrasi.corner.kiosk.shell.Icon;
import java.time.LocalDate;

/** The day on which an item's facts were last checked, in the visitor's language. */
public final class Checked extends Paragraph {

  public Checked(LocalDate day) {
    Language language = Language.of(getLocale());
    setText(getTranslation("guide.checked", PartialDate.of(day).inWords(language)));
    addComponentAsFirst(new Icon(Icon.Sign.CHECK));
    addClassName("checked");
    getElement().setAttribute("lang", language.code());
  }
}
