package id.imigrasi.corner.kiosk.guide;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.guide.Statement;
import id.imigrasi.corner.kiosk.evidence.Citations;
import id.imigrasi.corner.kiosk.evidence.Prose;
import id.imigrasi.corner.kiosk.shell.Icon;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/** One part of a guide: what its front matter and its body say under the same heading. */
class SectionCard extends com.vaadin.flow.component.html.Section {

  private final Div content = new Div();
  private List<NativeTableRow> fees = List.of();

  SectionCard(Guide guide, Section section, Citations citations, Consumer<Element> terms) {
    addClassNames("card", "part", "part-" + section.name().toLowerCase(Locale.ROOT));
    content.addClassName("part-content");
    switch (section) {
      case COST -> {
        if (!guide.fees().isEmpty()) {
          FeeTable table = new FeeTable(guide, citations);
          fees = table.getBody().getRows();
          content.add(table);
        }
      }
      case DURATION -> {
        Statement duration = guide.duration();
        if (duration != null) {
          content.add(new Facts(List.of(duration), guide.language(), citations, terms));
        }
      }
      case PLACE -> {
        if (!guide.places().isEmpty()) {
          content.add(new Facts(guide.places(), guide.language(), citations, terms));
        }
      }
      default -> {
        // All that there is to say stands in the body.
      }
    }
    guide
        .section(section)
        .ifPresent(
            markdown ->
                content.add(
                    section == Section.PAPERS
                        ? Prose.checklist(markdown, citations, terms)
                        : Prose.of(markdown, citations, terms)));
    Div heading = new Div(new Icon(sign(section)), new H2(section.heading(guide.language())));
    heading.addClassName("part-heading");
    add(heading, content);
  }

  /** Whether the guide says nothing under this heading. */
  boolean isEmpty() {
    return content.getComponentCount() == 0;
  }

  /** The rows of the table of fees; none where there is no such table. */
  List<NativeTableRow> fees() {
    return fees;
  }

  private static Icon.Sign sign(Section section) {
    return switch (section) {
      case ABOUT -> Icon.Sign.INFO;
      case PAPERS -> Icon.Sign.PAPERS;
      case STEPS -> Icon.Sign.STEPS;
      case COST -> Icon.Sign.COIN;
      case DURATION -> Icon.Sign.CLOCK;
      case PLACE -> Icon.Sign.PLACE;
      case WARNINGS -> Icon.Sign.WARNING;
      case TROUBLE -> Icon.Sign.LIFEBUOY;
      case LEGAL -> Icon.Sign.LAW;
    };
  }
}
