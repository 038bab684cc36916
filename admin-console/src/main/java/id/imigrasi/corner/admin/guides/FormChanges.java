package id.imigrasi.corner.admin.guides;

import id.imigrasi.corner.admin.publish.FieldChange;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What differs between two forms of one guide, field by field. */
public final class FormChanges {

  private static final Set<String> OF_CHECKING =
      Set.of("checked", "updated", "review-by", "verify");

  private FormChanges() {}

  /** The fields that differ, in the order of the form. */
  public static List<FieldChange> between(GuideForm before, GuideForm after) {
    Map<String, List<String>> old = lines(before);
    return lines(after).entrySet().stream()
        .flatMap(
            now ->
                FieldChange.ifAny(
                    now.getKey(), old.getOrDefault(now.getKey(), List.of()), now.getValue())
                    .stream())
        .toList();
  }

  /** Whether the words differ, and not only the days and notes of those who check them. */
  static boolean touchWords(GuideForm before, GuideForm after) {
    return between(before, after).stream().anyMatch(each -> !OF_CHECKING.contains(each.field()));
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
    lines.put("updated", day(form.updated(), language).lines().toList());
    lines.put("review-by", day(form.reviewBy(), language).lines().toList());
    lines.put("related", form.related());
    lines.put("confirm", form.confirm());
    lines.put("verify", form.verify());
    return lines;
  }

  private static String day(String date, Language language) {
    return PartialDate.parse(date).map(day -> day.inWords(language)).orElse(date);
  }

  private static String line(GuideForm.FeeFields fee, Language language) {
    return joined(
        fee.id(),
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
