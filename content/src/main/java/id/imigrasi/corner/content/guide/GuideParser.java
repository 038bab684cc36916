package id.imigrasi.corner.content.guide;

import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Problem;
import id.imigrasi.corner.content.item.SourceList;
import id.imigrasi.corner.content.item.YamlDocument;
import id.imigrasi.corner.content.item.YamlFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    SourceList sources = SourceList.read(fields);
    if (sources.all().isEmpty()) {
      fields.problem("sources", "a guide needs at least one source");
    }
    LocalDate checked = fields.date("checked");
    Guide guide =
        new Guide(
            new GuideId(fields.slug("slug").text()),
            language,
            fields.text("title", 80),
            fields.text("summary", 300),
            new TopicId(fields.slug("topic").text()),
            fields.texts("audience"),
            fields.texts("keywords"),
            fees(fields, sources),
            duration(fields, sources),
            places(fields, sources),
            sources.all(),
            checked,
            fields.has("updated") ? fields.date("updated") : checked,
            fields.date("review-by"),
            fields.slugs("related").stream().map(slug -> new GuideId(slug.text())).toList(),
            fields.texts("confirm", 200),
            fields.texts("verify"),
            new BodyReader(document, language, sources.ids()).read(body, bodyLine));
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

  private static List<Fee> fees(YamlFields fields, SourceList sources) {
    List<Fee> fees = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlFields entry : fields.children("fees")) {
      String id = entry.has("id") ? entry.slug("id").text() : "";
      if (!id.isEmpty() && !ids.add(id)) {
        entry.problem("id", "names a fee that stands here already: " + id);
      }
      Fee fee =
          new Fee(
              id,
              entry.text("name", 120),
              entry.amount("amount"),
              entry.optionalText("unit", 60),
              entry.partialDate("date"),
              sources.cited(entry));
      if (fee.sources().isEmpty()) {
        entry.problem("source", "a fee needs a source");
      }
      fees.add(fee);
      entry.refuseOthers();
    }
    return fees;
  }

  private static @Nullable Statement duration(YamlFields fields, SourceList sources) {
    YamlFields entry = fields.child("duration");
    return entry == null ? null : statement(entry, sources);
  }

  private static List<Statement> places(YamlFields fields, SourceList sources) {
    return fields.children("places").stream().map(entry -> statement(entry, sources)).toList();
  }

  private static Statement statement(YamlFields entry, SourceList sources) {
    Statement statement =
        new Statement(
            entry.text("text", 400),
            entry.has("date") ? entry.partialDate("date") : null,
            sources.cited(entry));
    entry.refuseOthers();
    return statement;
  }

  private static ParsedGuide unreadable(String file, int line, String field, String message) {
    return new ParsedGuide.Faulty(List.of(new Problem(file, line, field, message)));
  }
}
