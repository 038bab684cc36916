package id.imigrasi.corner.kiosk.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.imigrasi.corner.content.guide.Topic;
import id.imigrasi.corner.content.helper.Helper;
import id.imigrasi.corner.kiosk.guide.OpenSection;
import id.imigrasi.corner.kiosk.guide.SectionAnswer;
import id.imigrasi.corner.kiosk.shell.HelperLink;
import id.imigrasi.corner.kiosk.shell.Icon;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import id.imigrasi.corner.kiosk.shell.TopicTiles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The parts of the search screen in one language. A part that stays the same from one letter to the
 * next is handed out again, so that the browser has little to do.
 */
final class AnswerParts {

  private final H1 heading = new H1();
  private final Results results = new Results();
  private final Anchor ask = new Anchor();
  private final Span askWords = new Span();
  private final Kept<String> text = new Kept<>(this::paragraph);
  private final Kept<String> subheading = new Kept<>(H2::new);
  private final Kept<String> corrected = new Kept<>(this::correctedLine);
  private final Kept<OpenSection> section = new Kept<>(SectionAnswer::new);
  private final Kept<List<Helper>> helpers = new Kept<>(this::helpers);
  private final Kept<Topics> topics = new Kept<>(this::topics);
  private final Kept<String> meant;

  private record Topics(String heading, List<Topic> topics) {}

  /**
   * @param chosen takes the question that the visitor says was meant
   */
  AnswerParts(Consumer<String> chosen) {
    heading.getElement().setAttribute("aria-live", "polite");
    ask.add(new Icon(Icon.Sign.PEOPLE), askWords);
    ask.addClassNames("button", "button-wide", "ask-link");
    meant = new Kept<>(question -> meantChip(question, chosen));
  }

  /** What the screen shows, from top to bottom. */
  List<Component> of(Answer answer) {
    return switch (answer.kind()) {
      case START -> List.of(heading("find.start"), topics.show(new Topics("", answer.topics())));
      case PREPARING -> preparing(answer);
      case FOUND -> found(answer);
      case UNSURE -> unsure(answer);
      case NOTHING -> nothing(answer);
    };
  }

  private List<Component> preparing(Answer answer) {
    List<Component> parts = new ArrayList<>();
    parts.add(heading("find.preparing"));
    parts.add(text.show("find.preparing.text"));
    addWaysOn(parts, answer, "find.topics");
    return parts;
  }

  private List<Component> found(Answer answer) {
    List<Component> parts = new ArrayList<>();
    OpenSection said = answer.section();
    int count = answer.findings().hits().size();
    parts.add(said == null ? heading("find.count", count) : heading("find.answer"));
    answer.corrected().ifPresent(query -> parts.add(corrected.show(query)));
    answer.meant().ifPresent(query -> parts.add(meant.show(query)));
    if (said != null) {
      parts.add(section.show(said));
      if (!answer.hits().isEmpty()) {
        parts.add(subheading.show(say("find.more")));
      }
    }
    addResults(parts, answer);
    return parts;
  }

  private List<Component> unsure(Answer answer) {
    List<Component> parts = new ArrayList<>();
    parts.add(heading("find.unsure"));
    answer.meant().ifPresent(query -> parts.add(meant.show(query)));
    addResults(parts, answer);
    parts.add(askLink(answer, "find.unsure.ask", false));
    return parts;
  }

  private List<Component> nothing(Answer answer) {
    List<Component> parts = new ArrayList<>();
    parts.add(heading("find.nothing", answer.query()));
    parts.add(text.show("find.nothing.text"));
    parts.add(askLink(answer, "find.nothing.ask", true));
    addWaysOn(
        parts, answer, answer.findings().hits().isEmpty() ? "find.topics" : "find.topics.nearest");
    return parts;
  }

  private void addResults(List<Component> parts, Answer answer) {
    results.show(answer.hits());
    parts.add(results);
  }

  private void addWaysOn(List<Component> parts, Answer answer, String topicsHeading) {
    if (!answer.helpers().isEmpty()) {
      parts.add(helpers.show(answer.helpers()));
    }
    parts.add(topics.show(new Topics(topicsHeading, answer.topics())));
  }

  private H1 heading(String key, Object... params) {
    String words = say(key, params);
    if (!words.equals(heading.getText())) {
      heading.setText(words);
    }
    return heading;
  }

  private Anchor askLink(Answer answer, String key, boolean primary) {
    ask.setHref(ScreenAddress.ask(answer.query()));
    ask.setClassName("button-primary", primary);
    askWords.setText(say(key));
    return ask;
  }

  private Component paragraph(String key) {
    return new Paragraph(say(key));
  }

  private Component correctedLine(String query) {
    Paragraph line = new Paragraph(say("find.corrected", query));
    line.addClassName("corrected");
    return line;
  }

  private Component meantChip(String query, Consumer<String> chosen) {
    NativeButton chip = new NativeButton();
    chip.add(new Icon(Icon.Sign.SEARCH), new Span(say("find.meant", query)));
    chip.addClassNames("button", "button-wide", "meant");
    chip.addClickListener(click -> chosen.accept(query));
    return chip;
  }

  private Component helpers(List<Helper> helpers) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("plain-list", "helper-row");
    helpers.forEach(helper -> list.add(new ListItem(HelperLink.brief(helper))));
    return part(say("find.helpers"), list);
  }

  private Component topics(Topics shown) {
    TopicTiles tiles = new TopicTiles(shown.topics());
    return shown.heading().isEmpty() ? tiles : part(say(shown.heading()), tiles);
  }

  private Component part(String heading, Component content) {
    Section part = new Section(new H2(heading), content);
    part.addClassName("find-part");
    return part;
  }

  private String say(String key, Object... params) {
    return heading.getTranslation(key, params);
  }
}
