package id.imigrasi.corner.content.notice;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Problem;
import id.imigrasi.corner.content.item.SourceList;
import id.imigrasi.corner.content.item.YamlDocument;
import id.imigrasi.corner.content.item.YamlFields;
import id.imigrasi.corner.content.notice.Session.Kind;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the files of notices and sessions; {@code deploy/docs/item-formats.md} describes them. */
public final class NoticeParser {

  private NoticeParser() {}

  /**
   * Reads a notice.
   *
   * @param problems takes what is wrong; then the result is empty
   */
  public static Optional<Notice> notice(String file, String text, List<Problem> problems) {
    return read(file, text, problems, NoticeParser::notice);
  }

  /**
   * Reads a session.
   *
   * @param problems takes what is wrong; then the result is empty
   */
  public static Optional<Session> session(String file, String text, List<Problem> problems) {
    return read(file, text, problems, NoticeParser::session);
  }

  private static <T> Optional<T> read(
      String file, String text, List<Problem> problems, Function<YamlFields, T> reader) {
    YamlDocument document = new YamlDocument(file, 1);
    YamlFields fields = document.read(text);
    Optional<T> read = Optional.ofNullable(fields).map(reader);
    if (fields != null) {
      fields.refuseOthers();
    }
    problems.addAll(document.problems());
    return document.problems().isEmpty() ? read : Optional.empty();
  }

  private static Notice notice(YamlFields fields) {
    SourceList sources = SourceList.read(fields);
    Notice notice =
        new Notice(
            fields.slug("slug"),
            fields.flag("emergency"),
            fields.date("from"),
            fields.date("until"),
            fields.bilingual("title", 80),
            fields.bilingual("text", 300),
            sources.cited(fields),
            guides(fields),
            sources.all());
    if (notice.until().isBefore(notice.from())) {
      fields.problem("until", "is before the first day");
    }
    return notice;
  }

  private static Session session(YamlFields fields) {
    Session session =
        new Session(
            fields.slug("slug"),
            fields.flag("example"),
            kind(fields),
            fields.bilingual("title", 80),
            moment(fields, "starts"),
            moment(fields, "ends"),
            fields.bilingual("place", 160),
            fields.bilingual("text", 300),
            guides(fields));
    if (session.ends().isBefore(session.starts())) {
      fields.problem("ends", "is before the start");
    }
    return session;
  }

  private static Kind kind(YamlFields fields) {
    String word = fields.text("kind", 10);
    return Kind.of(word)
        .orElseGet(
            () -> {
              fields.problem("kind", "should be mobile or outreach: \"" + word + "\"");
              return Kind.OUTREACH;
            });
  }

  private static LocalDateTime moment(YamlFields fields, String name) {
    String text = fields.text(name, 16);
    try {
      return LocalDateTime.parse(text);
    } catch (DateTimeParseException notAMoment) {
      fields.problem(name, "is not a time like 2026-12-05T08:00: \"" + text + "\"");
      return LocalDateTime.MIN;
    }
  }

  private static List<GuideId> guides(YamlFields fields) {
    return fields.slugs("guides").stream().map(slug -> new GuideId(slug.text())).toList();
  }
}
