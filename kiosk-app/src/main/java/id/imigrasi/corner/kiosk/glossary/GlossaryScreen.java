package id.imigrasi.corner.kiosk.glossary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.content.glossary.Term;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import id.imigrasi.corner.kiosk.shell.Icon;
import id.imigrasi.corner.kiosk.shell.Screen;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import id.imigrasi.corner.kiosk.shell.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All terms from A to Z. */
@Route(value = ScreenAddress.TERM, layout = Shell.class)
class GlossaryScreen extends Screen<List<Term>> {

  GlossaryScreen(ReleaseInUse releases) {
    super(releases, "glossary");
  }

  @Override
  protected List<Term> read(ServedRelease release) {
    return release.corpus().glossary().terms(language());
  }

  @Override
  protected String title(List<Term> terms) {
    return getTranslation("glossary.title");
  }

  @Override
  protected List<Component> draw(List<Term> terms) {
    List<Component> parts = new ArrayList<>();
    String lead = getTranslation(terms.isEmpty() ? "glossary.empty" : "glossary.lead");
    Header head = new Header(new H1(getTranslation("glossary.title")), new Paragraph(lead));
    head.addClassName("item-head");
    parts.add(head);
    byLetter(terms).forEach((letter, under) -> parts.add(letter(letter, under)));
    return parts;
  }

  private Map<String, List<Term>> byLetter(List<Term> terms) {
    return terms.stream()
        .collect(
            Collectors.groupingBy(
                term -> term.name().in(language()).substring(0, 1).toUpperCase(Locale.ROOT),
                TreeMap::new,
                Collectors.toList()));
  }

  private Component letter(String letter, List<Term> terms) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("plain-list", "terms");
    terms.forEach(term -> list.add(new ListItem(link(term))));
    Section section = new Section(new H2(letter), list);
    section.addClassName("letter");
    return section;
  }

  private Anchor link(Term term) {
    Span name = new Span(term.name().in(language()));
    name.addClassName("guide-link-title");
    Anchor link = new Anchor(ScreenAddress.term(term.id()));
    link.add(name, new Icon(Icon.Sign.FORWARD));
    link.addClassNames("card", "guide-link");
    return link;
  }
}
