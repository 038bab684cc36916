package id.imigrasi.corner.kiosk.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.kiosk.evidence.Citations;
import id.imigrasi.corner.kiosk.evidence.ConfirmBox;
import id.imigrasi.corner.kiosk.evidence.SourceCard;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.shell.GuideList;
import id.imigrasi.corner.kiosk.shell.Icon;
import id.imigrasi.corner.kiosk.shell.ItemScreen;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import id.imigrasi.corner.kiosk.shell.Shell;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A guide, with the way to take it home always in sight. */
@Route(value = ScreenAddress.GUIDE, layout = Shell.class)
class GuideScreen extends ItemScreen<OpenGuide> {

  private final Clock clock;

  GuideScreen(ReleaseInUse releases, Clock clock) {
    super(releases, "guide");
    this.clock = clock;
  }

  @Override
  protected Optional<OpenGuide> find(Corpus corpus, String named) {
    return OpenGuide.of(corpus, named, language(), LocalDate.now(clock));
  }

  @Override
  protected String titleOf(OpenGuide open) {
    return open.guide().title();
  }

  @Override
  protected List<Component> parts(OpenGuide open) {
    List<Component> parts = new ArrayList<>();
    parts.add(article(open));
    parts.add(takeHome(open.guide()));
    parts.addAll(open.meanings().cards());
    return parts;
  }

  private Component article(OpenGuide open) {
    Guide guide = open.guide();
    Citations citations =
        new Citations(
            guide.sources(), getTranslation(guide.language().locale(), "source.practice"));
    Article article = new Article(new GuideHead(open));
    article.getElement().setAttribute("lang", guide.language().code());
    open.meanings().openFrom(article);
    for (Section section : Section.values()) {
      if (section == Section.WARNINGS && !guide.confirm().isEmpty()) {
        article.add(new ConfirmBox(guide.confirm(), guide.language()));
      }
      SectionCard card = new SectionCard(guide, section, citations, open.meanings().marker());
      if (!card.isEmpty()) {
        article.add(card);
      }
    }
    article.add(new SourceCard(guide.sources(), guide.language()));
    if (!open.related().isEmpty()) {
      article.add(new GuideList(getTranslation("guide.related"), open.related()));
    }
    return article;
  }

  private Component takeHome(Guide guide) {
    Anchor button = new Anchor(ScreenAddress.takeHome(guide.id()));
    button.add(new Icon(Icon.Sign.PHONE), new Span(getTranslation("guide.take-home")));
    button.addClassNames("button", "button-primary", "button-wide");
    Div strip = new Div(button);
    strip.addClassName("action-strip");
    return strip;
  }
}
