package id.imigrasi.corner.kiosk.home;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.lesson.Lesson;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A way from the first screen to what is neither a guide nor a helper. */
enum Door {
  OFFICES("office", ScreenAddress.offices()),
  SESSIONS("calendar", ScreenAddress.sessions()),
  LESSONS("lesson", ScreenAddress.lessons()),
  TERMS("words", ScreenAddress.terms()),
  VOLUNTEERS("volunteer", ScreenAddress.volunteers());

  private final String drawing;
  private final String address;

  Door(String drawing, String address) {
    this.drawing = drawing;
    this.address = address;
  }

  String drawing() {
    return drawing;
  }

  String address() {
    return address;
  }

  /** The key of its name. */
  String key() {
    return "home.door." + name().toLowerCase(Locale.ROOT);
  }

  /** Those behind which there is something. */
  static List<Door> of(Corpus corpus, LocalDateTime now) {
    return Stream.of(values()).filter(door -> door.leadsSomewhere(corpus, now)).toList();
  }

  private boolean leadsSomewhere(Corpus corpus, LocalDateTime now) {
    return switch (this) {
      case OFFICES -> !corpus.offices().isEmpty();
      case SESSIONS -> corpus.sessions().stream().anyMatch(session -> session.isAhead(now));
      case LESSONS -> !corpus.lessons(Lesson.Kind.LESSON).isEmpty();
      case TERMS -> !corpus.glossary().terms(Language.INDONESIAN).isEmpty();
      case VOLUNTEERS -> !corpus.lessons(Lesson.Kind.TRAINING).isEmpty();
    };
  }
}
