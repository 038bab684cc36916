package id.imigrasi.corner.content.office;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Bilingual;
import id.imigrasi.corner.content.item.PartialDate;
import id.imigrasi.corner.content.item.Slug;
import id.imigrasi.corner.content.item.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An office or service point. What is not known is left empty, never guessed.
 *
 * @param order place in the directory, from 1
 * @param guide where more is said; null if there is no such guide
 * @param hours when it is open; null where not known, like the details below
 * @param serves for whom it is and what it offers
 * @param verify what an editor has yet to find out; never shown to a visitor
 */
public record Office(
    Slug id,
    Bilingual name,
    Kind kind,
    String town,
    String province,
    int order,
    @Nullable GuideId guide,
    @Nullable Detail address,
    @Nullable Detail hours,
    List<Phone> phones,
    @Nullable Detail email,
    @Nullable Detail website,
    @Nullable Detail serves,
    @Nullable Detail note,
    List<Source> sources,
    LocalDate checked,
    LocalDate reviewBy,
    List<String> verify) {

  /** The folder of the corpus in which offices stand. */
  public static final String FOLDER = "guides/offices/";

  public Office {
    phones = List.copyOf(phones);
    sources = List.copyOf(sources);
    verify = List.copyOf(verify);
  }

  /** What sort of place it is. */
  public enum Kind {
    /** Kantor imigrasi: a full office. */
    KANIM,
    /** Unit kerja keimigrasian: an office's branch. */
    UKK,
    /** Unit layanan paspor: passports only. */
    ULP,
    /** A counter in a mall of public services. */
    MPP,
    /** An immigration lounge. */
    LOUNGE,
    /** A checkpoint at a harbour or an airport. */
    TPI;

    /** The word for it in an office's file. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String word) {
      return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
  }

  /**
   * Something that is known about an office.
   *
   * @param date when it was in force or was last confirmed; null where the source gives no date
   * @param sources ids of the office's sources, at least one
   */
  public record Detail(Bilingual text, @Nullable PartialDate date, List<String> sources) {
    public Detail {
      sources = List.copyOf(sources);
    }
  }

  /**
   * A number to call or write to.
   *
   * @param label what it is for; null for the office's telephone
   * @param date when it was last confirmed; null where the source gives no date
   */
  public record Phone(
      String number, @Nullable Bilingual label, @Nullable PartialDate date, List<String> sources) {
    public Phone {
      sources = List.copyOf(sources);
    }
  }

  public Optional<Source> source(String sourceId) {
    return sources.stream().filter(source -> source.id().equals(sourceId)).findFirst();
  }

  /** Whether the facts are due to be checked again. */
  public boolean isDueForReview(LocalDate today) {
    return !today.isBefore(reviewBy);
  }

  /** Where the office's file stands in the corpus. */
  public String path() {
    return FOLDER + id + ".yaml";
  }
}
