package id.imigrasi.corner.admin.guides;

import id.imigrasi.corner.content.guide.Fee;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.guide.Statement;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.PartialDate;
import id.imigrasi.corner.content.item.Source;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A guide as somebody has typed it, sound or not: every field is text, and what is missing is
 * empty.
 *
 * @param updated the day of the last change, which publishing sets; nobody types it
 */
public record GuideForm(
    String slug,
    String language,
    String title,
    String summary,
    String topic,
    List<String> audience,
    List<String> keywords,
    List<FeeFields> fees,
    Fact duration,
    List<Fact> places,
    List<SourceFields> sources,
    String checked,
    String updated,
    String reviewBy,
    List<String> related,
    List<String> confirm,
    List<String> verify,
    Map<Section, String> sections) {

  public GuideForm {
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

  /** A fee as typed; an amount that is a number has digits only. */
  public record FeeFields(
      String id, String name, String amount, String unit, String date, List<String> sources) {
    public static final FeeFields EMPTY = new FeeFields("", "", "", "", "", List.of());

    public FeeFields {
      sources = List.copyOf(sources);
    }

    static FeeFields of(Fee fee) {
      return new FeeFields(
          fee.id(),
          fee.name(),
          Long.toString(fee.amount()),
          fee.unit(),
          fee.date().toString(),
          fee.sources());
    }
  }

  /** A duration or a place as typed. */
  public record Fact(String text, String date, List<String> sources) {
    public static final Fact EMPTY = new Fact("", "", List.of());

    public Fact {
      sources = List.copyOf(sources);
    }

    static Fact of(@Nullable Statement statement) {
      return statement == null
          ? EMPTY
          : new Fact(statement.text(), text(statement.date()), statement.sources());
    }

    private static String text(@Nullable PartialDate date) {
      return date == null ? "" : date.toString();
    }
  }

  /** A source as typed. */
  public record SourceFields(String id, String title, String kind, String address, String date) {
    public static final SourceFields EMPTY =
        new SourceFields("", "", Source.Kind.OFFICIAL.word(), "", "");

    static SourceFields of(Source source) {
      return new SourceFields(
          source.id(),
          source.title(),
          source.kind().word(),
          source.address() == null ? "" : source.address().toString(),
          source.date().toString());
    }
  }

  /** A form without a word in it. */
  public static GuideForm blank(GuideId id, Language language) {
    return new GuideForm(
        id.slug(),
        language.code(),
        "",
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        Fact.EMPTY,
        List.of(),
        List.of(),
        "",
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  /** The form filled with a guide. */
  public static GuideForm of(Guide guide) {
    return new GuideForm(
        guide.id().slug(),
        guide.language().code(),
        guide.title(),
        guide.summary(),
        guide.topic().name(),
        guide.audience(),
        guide.keywords(),
        guide.fees().stream().map(FeeFields::of).toList(),
        Fact.of(guide.duration()),
        guide.places().stream().map(Fact::of).toList(),
        guide.sources().stream().map(SourceFields::of).toList(),
        guide.checked().toString(),
        guide.updated().toString(),
        guide.reviewBy().toString(),
        guide.related().stream().map(GuideId::slug).toList(),
        guide.confirm(),
        guide.verify(),
        guide.sections());
  }

  /** The same form with other fees and the sources that they cite. */
  GuideForm withFees(List<FeeFields> otherFees, List<SourceFields> otherSources) {
    return new GuideForm(
        slug,
        language,
        title,
        summary,
        topic,
        audience,
        keywords,
        otherFees,
        duration,
        places,
        otherSources,
        checked,
        updated,
        reviewBy,
        related,
        confirm,
        verify,
        sections);
  }

  /** The same form with another day of the last change. */
  GuideForm updatedOn(String day) {
    return new GuideForm(
        slug, language, title, summary, topic, audience, keywords, fees, duration, places, sources,
        checked, day, reviewBy, related, confirm, verify, sections);
  }

  public Language spokenLanguage() {
    return Language.of(language).orElseThrow();
  }

  /** Where the guide's file stands in the corpus. */
  public String path() {
    return Guide.pathOf(new GuideId(slug), spokenLanguage());
  }

  /** Where the file of the same guide in the other language stands, if there is one. */
  String twinPath() {
    return Guide.pathOf(new GuideId(slug), spokenLanguage().other());
  }
}
