package id.imigrasi.corner.kiosk.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Markdown;
import id.imigrasi.corner.kiosk.evidence.Caution;
import id.imigrasi.corner.kiosk.evidence.Checked;
import id.imigrasi.corner.kiosk.evidence.Citations;
import id.imigrasi.corner.kiosk.evidence.Proof;
import id.imigrasi.corner.kiosk.shell.Icon;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A section of a guide in its own words, as the answer to a question, with the way to the whole
 * guide. Of a long section only the beginning shows until the visitor asks for more.
 */
public final class SectionAnswer extends Article {

  private static final int LINES = 6;

  public SectionAnswer(OpenSection open) {
    addClassNames("card", "section-answer");
    Guide guide = open.guide();
    getElement().setAttribute("lang", guide.language().code());
    H2 title = new H2(guide.title());
    title.addClassName("section-answer-title");
    add(title);
    if (guide.language() != Language.of(getLocale())) {
      String onlyIn = "language.only." + guide.language().code() + ".guide";
      add(new Caution(Icon.Sign.GLOBE, getTranslation(onlyIn)));
    }
    if (open.due()) {
      add(new Caution(Icon.Sign.WARNING, getTranslation("guide.due")));
    }
    addSection(guide, open.section());
    if (!guide.confirm().isEmpty()) {
      add(new Caution(Icon.Sign.PEOPLE, getTranslation("guide.confirm.whole")));
    }
    add(new Checked(guide.checked()), whole(guide));
  }

  private void addSection(Guide guide, Section section) {
    Citations citations =
        new Citations(
            guide.sources(), getTranslation(guide.language().locale(), "source.practice"));
    int fees = section == Section.COST ? guide.fees().size() : 0;
    FirstLines first = new FirstLines(LINES - fees);
    SectionCard card = new SectionCard(guide, section, citations, first);
    card.fees().stream().skip(LINES).forEach(row -> row.addClassName(FirstLines.BEYOND));
    add(card);
    Set<String> cited = new LinkedHashSet<>();
    guide.section(section).ifPresent(text -> Markdown.html(text, ids -> note(ids, cited)));
    if (!cited.isEmpty()) {
      add(new Proof("", List.copyOf(cited), citations, guide.language()));
    }
    if (first.isExceeded()) {
      add(more());
    }
  }

  private static String note(List<String> ids, Set<String> cited) {
    cited.addAll(ids);
    return "";
  }

  private Component more() {
    NativeButton more = new NativeButton(getTranslation("guide.section.more"));
    more.addClassNames("button", "section-answer-more");
    more.getElement().setAttribute("lang", Language.of(getLocale()).code());
    more.addClickListener(
        click -> {
          addClassName("section-answer-whole");
          remove(more);
        });
    return more;
  }

  private Component whole(Guide guide) {
    Anchor whole = new Anchor(ScreenAddress.guide(guide.id()));
    whole.add(new Span(getTranslation("guide.section.whole")), new Icon(Icon.Sign.FORWARD));
    whole.addClassNames("button", "button-primary", "button-wide");
    whole.getElement().setAttribute("lang", Language.of(getLocale()).code());
    return new Div(whole);
  }
}
