package id.imigrasi.corner.content.guide;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a guide file: YAML front matter between two lines {@code ---}, then Markdown under the
 * fixed headings of {@link Section}. The format is described in {@code
 * deploy/docs/guide-format.md}.
 */
public final class GuideParser {

  private static final String FENCE = "---";
  private static final int MAX_CHARACTERS = 100_000;

  private GuideParser() {}

  /**
   * Reads a guide.
   *
   * @param file the name to use in problems
   */
  public static ParsedGuide parse(String file, String text) {
    if (text.length() > MAX_CHARACTERS) {
      return unreadable(file, 1, "file", "is longer than " + MAX_CHARACTERS + " characters");
    }
    String normal = text.replace("\r\n", "\n");
    if (!normal.startsWith(FENCE + "\n")) {
      return unreadable(file, 1, "header", "the first line must be ---");
    }
    int end = normal.indexOf("\n" + FENCE + "\n", FENCE.length());
    if (end < 0) {
      return unreadable(file, 1, "header", "no line --- closes it");
    }
    YamlDocument document = new YamlDocument(file, 2);
    YamlFields fields = document.read(normal.substring(FENCE.length() + 1, end + 1));
    if (fields == null) {
      return new ParsedGuide.Faulty(document.problems());
    }
    String body = normal.substring(end + FENCE.length() + 2);
    int bodyLine = (int) normal.substring(0, normal.length() - body.length()).lines().count() + 1;
    Guide guide = guide(document, fields, body, bodyLine);
    return document.problems().isEmpty()
        ? new ParsedGuide.Sound(guide)
        : new ParsedGuide.Faulty(document.problems());
  }

  private static Guide guide(YamlDocument document, YamlFields fields, String body, int bodyLine) {
    Language language = language(fields);
    List<Source> sources = sources(fields);
    Set<String> sourceIds = new HashSet<>();
    sources.forEach(source -> sourceIds.add(source.id()));
    Map<Section, String> sections =
        new BodyReader(document, language, sourceIds).read(body, bodyLine);
    Guide guide =
        new Guide(
            slug(fields, "slug"),
            language,
            fields.text("title", 80),
            fields.text("summary", 300),
            new TopicId(slug(fields, "topic").slug()),
            fields.texts("audience"),
            fields.texts("keywords"),
            fees(fields, sourceIds),
            duration(fields, sourceIds),
            places(fields, sourceIds),
            sources,
            fields.date("checked"),
            fields.date("review-by"),
            related(fields),
            fields.texts("verify"),
            sections);
    if (guide.reviewBy().isBefore(guide.checked())) {
      fields.problem("review-by", "is before the day of the last check");
    }
    fields.refuseOthers();
    return guide;
  }

  private static Language language(YamlFields fields) {
    String code = fields.text("language", 2);
    return Language.of(code)
        .orElseGet(
            () -> {
              fields.problem("language", "should be id or en, not \"" + code + "\"");
              return Language.INDONESIAN;
            });
  }

  private static GuideId slug(YamlFields fields, String name) {
    String slug = fields.text(name, 60);
    if (GuideId.isValid(slug)) {
      return new GuideId(slug);
    }
    if (!slug.equals("?")) {
      fields.problem(name, "should be lower-case words joined by hyphens: \"" + slug + "\"");
    }
    return new GuideId("unreadable");
  }

  private static List<Source> sources(YamlFields fields) {
    List<Source> sources = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlFields entry : fields.children("sources")) {
      String id = entry.text("id", 30);
      if (!id.matches("[A-Za-z0-9-]+") && !id.equals("?")) {
        entry.problem("id", "should have letters, digits and hyphens only: \"" + id + "\"");
      }
      if (!ids.add(id)) {
        entry.problem("id", "names a source that stands here already: " + id);
      }
      String word = entry.text("kind", 20);
      Source.Kind kind =
          Source.Kind.of(word)
              .orElseGet(
                  () -> {
                    entry.problem(
                        "kind",
                        "should be regulation, official, media or practice: \"" + word + "\"");
                    return Source.Kind.PRACTICE;
                  });
      sources.add(
          new Source(
              id, entry.text("title", 200), kind, address(entry), entry.partialDate("date")));
      entry.refuseOthers();
    }
    if (sources.isEmpty()) {
      fields.problem("sources", "a guide needs at least one source");
    }
    return sources;
  }

  private static @Nullable URI address(YamlFields entry) {
    if (!entry.has("address")) {
      return null;
    }
    String text = entry.text("address", 300);
    try {
      URI address = new URI(text);
      if (Markdown.isAllowedLink(text) && address.getHost() != null) {
        return address;
      }
    } catch (URISyntaxException notAnAddress) {
      // Falls through to the same message as an address of another scheme.
    }
    entry.problem("address", "should be a full https address: \"" + text + "\"");
    return null;
  }

  private static List<Fee> fees(YamlFields fields, Set<String> sourceIds) {
    List<Fee> fees = new ArrayList<>();
    for (YamlFields entry : fields.children("fees")) {
      fees.add(
          new Fee(
              entry.text("name", 120),
              entry.amount("amount"),
              entry.optionalText("unit", 60),
              entry.partialDate("date"),
              cited(entry, sourceIds, true)));
      entry.refuseOthers();
    }
    return fees;
  }

  private static @Nullable Statement duration(YamlFields fields, Set<String> sourceIds) {
    YamlFields entry = fields.child("duration");
    return entry == null ? null : statement(entry, sourceIds);
  }

  private static List<Statement> places(YamlFields fields, Set<String> sourceIds) {
    return fields.children("places").stream().map(entry -> statement(entry, sourceIds)).toList();
  }

  private static Statement statement(YamlFields entry, Set<String> sourceIds) {
    Statement statement =
        new Statement(
            entry.text("text", 400),
            entry.has("date") ? entry.partialDate("date") : null,
            cited(entry, sourceIds, false));
    entry.refuseOthers();
    return statement;
  }

  private static List<String> cited(YamlFields entry, Set<String> sourceIds, boolean required) {
    List<String> cited = entry.texts("source");
    for (String id : cited) {
      if (!sourceIds.contains(id)) {
        entry.problem("source", "cites " + id + ", which is not among the sources");
      }
    }
    if (required && cited.isEmpty()) {
      entry.problem("source", "a fee needs a source");
    }
    return cited;
  }

  private static List<GuideId> related(YamlFields fields) {
    List<GuideId> related = new ArrayList<>();
    for (String slug : fields.texts("related")) {
      if (GuideId.isValid(slug)) {
        related.add(new GuideId(slug));
      } else {
        fields.problem("related", "is not a guide's slug: \"" + slug + "\"");
      }
    }
    return related;
  }

  private static ParsedGuide unreadable(String file, int line, String field, String message) {
    return new ParsedGuide.Faulty(List.of(new Problem(file, line, field, message)));
  }
}
