package id.imigrasi.corner.content.guide;

import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Source;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One topic of guidance in one language.
 *
 * @param summary the answer in one or two sentences
 * @param audience for whom it is: {@code warga}, {@code orang-asing} …
 * @param keywords what people type who look for it, beyond the words of the title
 * @param duration how long it takes; null where nothing is known
 * @param checked the day the facts were last checked
 * @param updated the day the words were last changed: a translation that is older than its original
 *     is behind
 * @param reviewBy the day from which the guide must be checked again
 * @param confirm what a visitor should confirm with an officer before relying on it, a sentence
 *     each
 * @param verify what an editor has yet to find out; never shown to a visitor
 * @param sections Markdown by section, in the order of {@link Section}; no section is empty
 */
public record Guide(
    GuideId id,
    Language language,
    String title,
    String summary,
    TopicId topic,
    List<String> audience,
    List<String> keywords,
    List<Fee> fees,
    @Nullable Statement duration,
    List<Statement> places,
    List<Source> sources,
    LocalDate checked,
    LocalDate updated,
    LocalDate reviewBy,
    List<GuideId> related,
    List<String> confirm,
    List<String> verify,
    Map<Section, String> sections) {

  public Guide {
    audience = List.copyOf(audience);
    keywords = List.copyOf(keywords);
    fees = List.copyOf(fees);
    places = List.copyOf(places);
    sources = List.copyOf(sources);
    related = List.copyOf(related);
    confirm = List.copyOf(confirm);
    verify = List.copyOf(verify);
    EnumMap<Section, String> ordered = new EnumMap<>(Section.class);
    ordered.putAll(sections);
    sections = Collections.unmodifiableMap(ordered);
  }

  /** The section's Markdown, empty if the guide has no such section. */
  public Optional<String> section(Section section) {
    return Optional.ofNullable(sections.get(section));
  }

  public Optional<Source> source(String sourceId) {
    return sources.stream().filter(source -> source.id().equals(sourceId)).findFirst();
  }

  /** The fee with that id. */
  public Optional<Fee> fee(String feeId) {
    return fees.stream().filter(fee -> !feeId.isEmpty() && fee.id().equals(feeId)).findFirst();
  }

  /** Whether the facts are due to be checked again. */
  public boolean isDueForReview(LocalDate today) {
    return !today.isBefore(reviewBy);
  }

  /** Where the guide's file stands in the corpus: {@code guides/id/paspor-hilang.md}. */
  public String path() {
    return pathOf(id, language);
  }

  /** Where the file of that guide stands in the corpus. */
  public static String pathOf(GuideId id, Language language) {
    return "guides/" + language.code() + "/" + id.slug() + ".md";
  }
}
