package id.imigrasi.corner.admin.guides;

import id.imigrasi.corner.content.guide.PartialDate;
import id.imigrasi.corner.content.guide.Section;
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
   * @param field named as in a {@link id.imigrasi.corner.content.guide.Problem}
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
    lines.put("fees", form.fees().stream().map(FormChanges::line).toList());
    lines.put("duration", line(form.duration()).lines().toList());
    lines.put("places", form.places().stream().map(FormChanges::line).toList());
    for (Section section : Section.values()) {
      lines.put(
          section.heading(form.spokenLanguage()),
          form.sections().getOrDefault(section, "").strip().lines().toList());
    }
    lines.put("sources", form.sources().stream().map(FormChanges::line).toList());
    lines.put("checked", day(form, form.checked()));
    lines.put("review-by", day(form, form.reviewBy()));
    lines.put("related", form.related());
    lines.put("verify", form.verify());
    return lines;
  }

  private static List<String> day(GuideForm form, String date) {
    return PartialDate.parse(date)
        .map(day -> day.inWords(form.spokenLanguage()))
        .orElse(date)
        .lines()
        .toList();
  }

  private static String line(GuideForm.FeeFields fee) {
    return joined(
        fee.name(), Rupiah.shown(fee.amount()), fee.unit(), fee.date(), cited(fee.sources()));
  }

  private static String line(GuideForm.Fact fact) {
    return joined(fact.text(), fact.date(), cited(fact.sources()));
  }

  private static String line(GuideForm.SourceFields source) {
    return joined(source.id(), source.title(), source.kind(), source.address(), source.date());
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
