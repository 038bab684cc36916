package id.imigrasi.corner.kiosk.lesson;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.content.item.Source;
import id.imigrasi.corner.content.lesson.Lesson;
import id.imigrasi.corner.kiosk.evidence.Caution;
import id.imigrasi.corner.kiosk.evidence.Citations;
import id.imigrasi.corner.kiosk.evidence.Prose;
import id.imigrasi.corner.kiosk.evidence.SourceCard;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import id.imigrasi.corner.kiosk.shell.GuideList;
import id.imigrasi.corner.kiosk.shell.Icon;
import id.imigrasi.corner.kiosk.shell.Missing;
import id.imigrasi.corner.kiosk.shell.Screen;
import id.imigrasi.corner.kiosk.shell.Shell;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One page of a lesson. */
@Route(value = LessonAddress.PAGES, layout = Shell.class)
class LessonScreen extends Screen<Optional<OpenPage>> implements BeforeEnterObserver {

  private final Clock clock;
  private String slug = "";
  private int number = 1;

  LessonScreen(ReleaseInUse releases, Clock clock) {
    super(releases, "lesson");
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    slug = event.getRouteParameters().get(LessonAddress.LESSON).orElse("");
    number = event.getRouteParameters().getInteger(LessonAddress.PAGE).orElse(1);
  }

  @Override
  protected Optional<OpenPage> read(ServedRelease release) {
    return OpenPage.of(release.corpus(), slug, number, language(), LocalDate.now(clock));
  }

  @Override
  protected String title(Optional<OpenPage> open) {
    return open.map(present -> present.lesson().title().in(language()))
        .orElseGet(() -> getTranslation("missing.lesson.title"));
  }

  @Override
  protected List<Component> draw(Optional<OpenPage> open) {
    return open.map(this::parts).orElseGet(() -> List.of(new Missing("missing.lesson")));
  }

  private List<Component> parts(OpenPage open) {
    List<Source> sources = open.sources(language());
    Citations citations = new Citations(sources, getTranslation("source.practice"));
    Section text = new Section(Prose.of(open.page().text().in(language()), citations));
    text.addClassNames("card", "part", "lesson-text");
    List<Component> parts = new ArrayList<>();
    parts.add(head(open));
    parts.add(text);
    if (!open.guides().isEmpty()) {
      parts.add(new GuideList(getTranslation("lesson.guides"), open.guides()));
    }
    if (!sources.isEmpty()) {
      parts.add(new SourceCard(sources, language()));
    }
    parts.add(ways(open));
    return parts;
  }

  private Component head(OpenPage open) {
    Lesson lesson = open.lesson();
    Header head =
        new Header(
            new Progress(
                lesson.title().in(language()), "lesson.page", open.number(), lesson.pages().size()),
            new H1(open.page().title().in(language())));
    head.addClassName("item-head");
    if (open.due()) {
      head.add(new Caution(Icon.Sign.WARNING, getTranslation("lesson.due")));
    }
    return head;
  }

  private Component ways(OpenPage open) {
    Lesson lesson = open.lesson();
    Div ways = new Div();
    if (open.number() > 1) {
      ways.add(new Way("lesson.previous", LessonAddress.page(lesson, open.number() - 1)));
    }
    if (!open.isLast()) {
      ways.add(Way.onward("lesson.next", LessonAddress.page(lesson, open.number() + 1)));
    } else if (lesson.quiz().isEmpty()) {
      ways.add(Way.onward("lesson.done", LessonAddress.list(lesson)));
    } else {
      ways.add(Way.onward("lesson.quiz", LessonAddress.quiz(lesson)));
    }
    ways.addClassNames("action-strip", "ways");
    return ways;
  }
}
