package id.imigrasi.corner.content.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Something that happened at a kiosk and that the console shall store, once. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = KioskEvent.Installation.class, name = "installation"),
  @JsonSubTypes.Type(value = KioskEvent.Searches.class, name = "searches")
})
public sealed interface KioskEvent {

  /** Given by the kiosk; the same however often the event is sent. */
  UUID id();

  /** By the kiosk's clock. */
  Instant at();

  /**
   * A release was installed, or could not be.
   *
   * @param failure why not; empty if it was
   */
  record Installation(UUID id, Instant at, long release, String failure) implements KioskEvent {
    public Installation {
      if (id == null || at == null) {
        throw new IllegalArgumentException("id or time is missing");
      }
      Texts.require("failure", failure, 500);
    }
  }

  /**
   * What was looked for at a kiosk, added up. Counts only: nothing in it tells one visitor from
   * another.
   *
   * @param at the beginning of the day (UTC), never a finer time
   * @param unanswered what no guide answered
   * @param opened the guides that were opened
   */
  record Searches(UUID id, Instant at, List<Unanswered> unanswered, List<Opened> opened)
      implements KioskEvent {

    /** The greatest number of entries in either list. */
    public static final int MAX = 500;

    public Searches {
      if (id == null || at == null) {
        throw new IllegalArgumentException("id or time is missing");
      }
      if (!at.equals(at.truncatedTo(ChronoUnit.DAYS))) {
        throw new IllegalArgumentException("at is finer than a day");
      }
      Texts.require("unanswered", unanswered, MAX);
      Texts.require("opened", opened, MAX);
      unanswered = List.copyOf(unanswered);
      opened = List.copyOf(opened);
    }
  }

  /**
   * A question without an answer.
   *
   * @param words what was typed, tidied: lower case, no long numbers, at most 80 characters
   * @param language ISO 639-1 code of the interface
   * @param times how often on that day, at least 1
   */
  record Unanswered(String words, String language, int times) {

    public static final int MAX_LENGTH = 80;

    /** The beginning of these words that fits, cut within no character. */
    public static String fitting(String words) {
      if (words.length() <= MAX_LENGTH) {
        return words;
      }
      boolean withinCharacter = Character.isHighSurrogate(words.charAt(MAX_LENGTH - 1));
      return words.substring(0, withinCharacter ? MAX_LENGTH - 1 : MAX_LENGTH).strip();
    }

    public Unanswered {
      Texts.require("words", words, MAX_LENGTH);
      Texts.require("language", language, 2);
      requirePositive(times);
    }
  }

  /**
   * A guide that was opened.
   *
   * @param guide its slug
   * @param times how often on that day, at least 1
   */
  record Opened(String guide, int times) {
    public Opened {
      Texts.require("guide", guide, 60);
      requirePositive(times);
    }
  }

  private static void requirePositive(int times) {
    if (times < 1) {
      throw new IllegalArgumentException("times is not positive");
    }
  }
}
