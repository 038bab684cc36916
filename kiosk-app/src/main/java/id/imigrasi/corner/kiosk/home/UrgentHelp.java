package id.imigrasi.corner.kiosk.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.helper.Helper;
import id.imigrasi.corner.content.item.Bilingual;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.shell.Icon;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;

/**
 * The way to help where every minute counts. It speaks both languages at once: whoever was brought
 * here from abroad may not know that the other one is a tap away.
 */
class UrgentHelp extends Section {

  private final Language shown = Language.of(getLocale());

  UrgentHelp(Welcome.Urgent urgent) {
    addClassName("urgent");
    setAriaLabel(getTranslation("home.urgent"));
    urgent.helpers().forEach(helper -> add(alarm(helper)));
    urgent.guide().ifPresent(guide -> add(quiet(guide)));
  }

  private Anchor alarm(Helper helper) {
    Anchor link = link(ScreenAddress.helper(helper.id()), helper.title());
    link.addComponentAsFirst(new Icon(Icon.Sign.WARNING));
    link.addClassName("urgent-alarm");
    return link;
  }

  private Anchor quiet(GuideId guide) {
    return link(
        ScreenAddress.guide(guide),
        new Bilingual(
            getTranslation(Language.INDONESIAN.locale(), "home.urgent.trafficking"),
            getTranslation(Language.ENGLISH.locale(), "home.urgent.trafficking")));
  }

  private Anchor link(String address, Bilingual question) {
    Div words = new Div(line(question, shown), line(question, shown.other()));
    words.addClassName("urgent-words");
    Anchor link = new Anchor(address);
    link.add(words, new Icon(Icon.Sign.FORWARD));
    link.addClassName("urgent-link");
    return link;
  }

  private static Span line(Bilingual question, Language language) {
    Span line = new Span(question.in(language));
    line.getElement().setAttribute("lang", language.code());
    return line;
  }
}
