package id.imigrasi.corner.kiosk.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.kiosk.evidence.Citations;
import id.imigrasi.corner.kiosk.evidence.SourceCard;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import id.imigrasi.corner.kiosk.shell.GuideList;
import id.imigrasi.corner.kiosk.shell.Icon;
import id.imigrasi.corner.kiosk.shell.Missing;
import id.imigrasi.corner.kiosk.shell.Screen;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import id.imigrasi.corner.kiosk.shell.Shell;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A guide, with the way to take it home always in sight. */
@Route(value = ScreenAddress.GUIDE, layout = Shell.class)
class GuideScreen extends Screen<Optional<OpenGuide>> implements HasUrlParameter<String> {

  private final Clock clock;
  private String slug = "";

  GuideScreen(ReleaseInUse releases, Clock clock) {
    super(releases, "guide");
    this.clock = clock;
  }

  @Override
  public void setParameter(BeforeEvent event, String guide) {
    slug = guide;
  }

  @Override
  protected Optional<OpenGuide> read(ServedRelease release) {
    return OpenGuide.of(release.corpus(), slug, language(), LocalDate.now(clock));
  }

  @Override
  protected String title(Optional<OpenGuide> open) {
    return open.map(present -> present.guide().title())
        .orElseGet(() -> getTranslation("missing.guide.title"));
  }

  @Override
  protected List<Component> draw(Optional<OpenGuide> open) {
    return open.map(this::parts).orElseGet(() -> List.of(new Missing("missing.guide")));
  }

  private List<Component> parts(OpenGuide open) {
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
