package id.imigrasi.corner.content.office;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Bilingual;
import id.imigrasi.corner.content.item.PartialDate;
import id.imigrasi.corner.content.item.Problem;
import id.imigrasi.corner.content.item.SourceList;
import id.imigrasi.corner.content.item.YamlDocument;
import id.imigrasi.corner.content.item.YamlFields;
import id.imigrasi.corner.content.office.Office.Detail;
import id.imigrasi.corner.content.office.Office.Kind;
import id.imigrasi.corner.content.office.Office.Phone;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an office's file. The format is described in {@code deploy/docs/item-formats.md}. */
public final class OfficeParser {

  private final YamlFields fields;
  private final SourceList sources;

  private OfficeParser(YamlFields fields) {
    this.fields = fields;
    this.sources = SourceList.read(fields);
  }

  /**
   * Reads an office.
   *
   * @param problems takes what is wrong; then the result is empty
   */
  public static Optional<Office> parse(String file, String text, List<Problem> problems) {
    YamlDocument document = new YamlDocument(file, 1);
    YamlFields fields = document.read(text);
    Office office = fields == null ? null : new OfficeParser(fields).office();
    problems.addAll(document.problems());
    return document.problems().isEmpty() ? Optional.ofNullable(office) : Optional.empty();
  }

  private Office office() {
    Office office =
        new Office(
            fields.slug("slug"),
            fields.bilingual("name", 80),
            kind(),
            fields.text("town", 60),
            fields.text("province", 60),
            fields.number("order"),
            fields.has("guide") ? new GuideId(fields.slug("guide").text()) : null,
            detail("address", OfficeParser::alike),
            detail("hours", YamlFields::bilingual),
            phones(),
            detail("email", OfficeParser::alike),
            detail("website", OfficeParser::alike),
            detail("serves", YamlFields::bilingual),
            detail("note", YamlFields::bilingual),
            sources.all(),
            fields.date("checked"),
            fields.date("review-by"),
            fields.texts("verify"));
    fields.refuseOthers();
    return office;
  }

  private Kind kind() {
    String word = fields.text("kind", 10);
    return Kind.of(word)
        .orElseGet(
            () -> {
              fields.problem(
                  "kind", "should be kanim, ukk, ulp, mpp, lounge or tpi: \"" + word + "\"");
              return Kind.KANIM;
            });
  }

  private @Nullable Detail detail(String name, TextReader reader) {
    YamlFields entry = fields.child(name);
    if (entry == null) {
      return null;
    }
    Detail detail = new Detail(reader.read(entry, "text", 300), date(entry), cited(entry));
    entry.refuseOthers();
    return detail;
  }

  private List<Phone> phones() {
    return fields.children("phones").stream()
        .map(
            entry -> {
              Phone phone =
                  new Phone(
                      entry.text("number", 40),
                      entry.optionalBilingual("label", 60),
                      date(entry),
                      cited(entry));
              entry.refuseOthers();
              return phone;
            })
        .toList();
  }

  private static @Nullable PartialDate date(YamlFields entry) {
    return entry.has("date") ? entry.partialDate("date") : null;
  }

  private List<String> cited(YamlFields entry) {
    List<String> cited = sources.cited(entry);
    if (cited.isEmpty()) {
      entry.problem("source", "a fact about an office needs a source");
    }
    return cited;
  }

  /** Addresses are the same in every language. */
  private static Bilingual alike(YamlFields entry, String name, int maxLength) {
    String text = entry.text(name, maxLength);
    return new Bilingual(text, text);
  }

  private interface TextReader {
    Bilingual read(YamlFields entry, String name, int maxLength);
  }
}
