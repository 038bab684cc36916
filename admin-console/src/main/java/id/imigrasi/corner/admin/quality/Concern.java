package id.imigrasi.corner.admin.quality;

import id.imigrasi.corner.content.item.Bilingual;
import id.imigrasi.corner.content.item.Problem;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something in a published file that needs an editor.
 *
 * @param title of what the file holds; null where it has none
 * @param subject what it is about
 */
public record Concern(Kind kind, String path, @Nullable Bilingual title, Subject subject) {

  /** What has to be done, the most pressing first. */
  public enum Kind {
    /** The lint calls it an error: the file cannot be published as it is. */
    ERROR,
    /** The facts are due to be checked, or soon will be. */
    REVIEW,
    /** An officer has to sign off what visitors are told to confirm first. */
    CONFIRM,
    /** An editor has yet to find something out. */
    VERIFY,
    /** The other language is missing, or behind. */
    TRANSLATION,
    /** The lint calls it a warning. */
    WARNING;

    /** The word for it in addresses. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with that word, empty if there is none. */
    public static Optional<Kind> of(String word) {
      return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
  }

  /** What a concern is about. */
  public sealed interface Subject {
    /** Something that the lint found. */
    record Found(Problem problem) implements Subject {}

    /** A sentence of an editor. */
    record Sentence(String text) implements Subject {}

    /** The day from which the facts must be checked again. */
    record ReviewBy(LocalDate day) implements Subject {}
  }
}
