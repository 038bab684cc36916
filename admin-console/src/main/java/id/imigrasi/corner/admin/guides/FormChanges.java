package id.imigrasi.corner.admin.guides;

import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What differs between two forms of one guide, field by field. */
public final class FormChanges {

  private FormChanges() {}

  /**
   * A field that differs.
   *
   * @param field named as in a {@link id.imigrasi.corner.content.item.Problem}
   * @param before lines that are gone
   * @param after lines that are new
   */
  public record FieldChange(String field, List<String> before, List<String> after) {
    public FieldChange {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /** The fields that differ, in the order of the form. */
  public static List<FieldChange> between(GuideForm before, GuideForm after) {
    Map<String, List<String>> old = lines(before);
    List<FieldChange> changes = new ArrayList<>();
    lines(after)
        .forEach(
            (field, lines) -> {
              List<String> was = old.getOrDefault(field, List.of());
              if (!was.equals(lines)) {
                changes.add(change(field, was, lines));
              }
            });
    return changes;
  }

  private static FieldChange change(String field, List<String> was, List<String> is) {
    List<String> gone = new ArrayList<>(was);
    List<String> added = new ArrayList<>(is);
    is.forEach(gone::remove);
    was.forEach(added::remove);
    return gone.isEmpty() && added.isEmpty()
        ? new FieldChange(field, was, is)
        : new FieldChange(field, gone, added);
  }

  private static Map<String, List<String>> lines(GuideForm form) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    lines.put("title", form.title().lines().toList());
    lines.put("summary", form.summary().lines().toList());
    lines.put("topic", form.topic().lines().toList());
    lines.put("audience", form.audience());
    lines.put("keywords", form.keywords());
    Language language = form.spokenLanguage();
    lines.put("fees", form.fees().stream().map(fee -> line(fee, language)).toList());
    lines.put("duration", line(form.duration(), language).lines().toList());
    lines.put("places", form.places().stream().map(place -> line(place, language)).toList());
    for (Section section : Section.values()) {
      lines.put(
          section.heading(language),
          form.sections().getOrDefault(section, "").strip().lines().toList());
    }
    lines.put("sources", form.sources().stream().map(each -> line(each, language)).toList());
    lines.put("checked", day(form.checked(), language).lines().toList());
    lines.put("review-by", day(form.reviewBy(), language).lines().toList());
    lines.put("related", form.related());
    lines.put("verify", form.verify());
    return lines;
  }

  private static String day(String date, Language language) {
    return PartialDate.parse(date).map(day -> day.inWords(language)).orElse(date);
  }

  private static String line(GuideForm.FeeFields fee, Language language) {
    return joined(
        fee.name(),
        "Rp" + Rupiah.shown(fee.amount()),
        fee.unit(),
        day(fee.date(), language),
        cited(fee.sources()));
  }

  private static String line(GuideForm.Fact fact, Language language) {
    return joined(fact.text(), day(fact.date(), language), cited(fact.sources()));
  }

  private static String line(GuideForm.SourceFields source, Language language) {
    return joined(
        source.id(), source.title(), source.kind(), source.address(), day(source.date(), language));
  }

  private static String cited(List<String> sources) {
    return sources.isEmpty() ? "" : "[" + String.join(", ", sources) + "]";
  }

  private static String joined(String... parts) {
    List<String> typed = new ArrayList<>(List.of(parts));
    typed.removeIf(String::isBlank);
    return String.join(" · ", typed);
  }
}
