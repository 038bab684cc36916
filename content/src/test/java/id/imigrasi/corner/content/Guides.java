package id.imigrasi.corner.content;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Fee;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.GuideWriter;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.guide.Statement;
import id.imigrasi.corner.content.guide.TopicId;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.PartialDate;
import id.imigrasi.corner.content.item.Source;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small guides for tests: a sound one from a slug alone, changed by what a test is about. */
public final class Guides {

  public static final String TOPICS =
      """
      topics:
        - id: paspor
          icon: passport
          title: {id: Paspor, en: Passport}
          summary: {id: "Buat, ganti, hilang", en: "New, renew, lost"}
      """;

  private final GuideId id;
  private final Language language;
  private String title;
  private String summary = "Datang ke kantor.";
  private List<String> keywords = List.of();
  private List<Fee> fees = List.of();
  private @Nullable Statement duration;
  private List<Statement> places = List.of();
  private List<GuideId> related = List.of();
  private List<String> confirm = List.of();
  private LocalDate updated = LocalDate.of(2026, 11, 22);
  private List<String> verify = List.of();
  private LocalDate reviewBy = LocalDate.of(2027, 2, 22);
  private final List<Source> sources = new ArrayList<>();
  private final Map<Section, String> sections = new EnumMap<>(Section.class);

  private Guides(String slug, Language language) {
    this.id = new GuideId(slug);
    this.language = language;
    this.title = slug.replace('-', ' ');
    sources.add(
        new Source(
            "PP45",
            "PP 45/2024",
            Source.Kind.REGULATION,
            URI.create("https://peraturan.go.id/pp-45-2024"),
            new PartialDate(2024, 12, 17)));
  }

  public static Guides guide(String slug) {
    return new Guides(slug, Language.INDONESIAN);
  }

  public static Guides english(String slug) {
    return new Guides(slug, Language.ENGLISH);
  }

  /** A corpus of these guides, read from files as in a release. */
  public static Corpus corpus(Guides... guides) {
    Map<String, byte[]> files = new HashMap<>();
    files.put("guides/topics.yaml", TOPICS.getBytes(StandardCharsets.UTF_8));
    for (Guides each : guides) {
      Guide guide = each.build();
      files.put(guide.path(), GuideWriter.write(guide).getBytes(StandardCharsets.UTF_8));
    }
    return switch (Corpus.read(files)) {
      case Corpus.Reading.Sound(Corpus corpus) -> corpus;
      case Corpus.Reading.Faulty(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  public Guides title(String value) {
    title = value;
    return this;
  }

  public Guides summary(String value) {
    summary = value;
    return this;
  }

  public Guides keywords(String... values) {
    keywords = List.of(values);
    return this;
  }

  public Guides fees(Fee... values) {
    fees = List.of(values);
    return this;
  }

  public Guides duration(Statement value) {
    duration = value;
    return this;
  }

  public Guides places(Statement... values) {
    places = List.of(values);
    return this;
  }

  public Guides related(String... slugs) {
    related = List.of(slugs).stream().map(GuideId::new).toList();
    return this;
  }

  public Guides verify(String... values) {
    verify = List.of(values);
    return this;
  }

  public Guides confirm(String... values) {
    confirm = List.of(values);
    return this;
  }

  public Guides updated(LocalDate value) {
    updated = value;
    return this;
  }

  public Guides reviewBy(LocalDate value) {
    reviewBy = value;
    return this;
  }

  public Guides source(Source value) {
    sources.add(value);
    return this;
  }

  public Guides section(Section section, String markdown) {
    sections.put(section, markdown);
    return this;
  }

  public Guide build() {
    if (sections.isEmpty()) {
      sections.put(Section.ABOUT, "- Isi.");
    }
    return new Guide(
        id,
        language,
        title,
        summary,
        new TopicId("paspor"),
        List.of("warga"),
        keywords,
        fees,
        duration,
        places,
        sources,
        LocalDate.of(2026, 11, 22),
        updated,
        reviewBy,
        related,
        confirm,
        verify,
        sections);
  }
}
