package id.imigrasi.corner.admin.guides;

import id.imigrasi.corner.content.guide.GuideParser;
import id.imigrasi.corner.content.guide.ParsedGuide;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.item.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * Makes a guide of what was typed. The form is laid out as a guide file and read by {@link
 * GuideParser}, so that the form is judged by the very rules that hold for files.
 */
public final class FormReader {

  private static final List<String> ORDER =
      List.of(
          "title",
          "summary",
          "topic",
          "audience",
          "keywords",
          "fees",
          "duration",
          "places",
          "body",
          "sources",
          "checked",
          "review-by",
          "related",
          "confirm",
          "verify");

  private FormReader() {}

  /** The guide, or everything that keeps the form from being one. */
  public static ParsedGuide read(GuideForm form) {
    List<Problem> problems = headingsInSections(form);
    return switch (GuideParser.parse(form.path(), file(form))) {
      case ParsedGuide.Faulty(List<Problem> found) -> {
        problems.addAll(found);
        yield new ParsedGuide.Faulty(firstOfEachField(problems));
      }
      case ParsedGuide.Sound sound -> problems.isEmpty() ? sound : new ParsedGuide.Faulty(problems);
    };
  }

  /** A heading typed into a section would silently open another; the file has it as plain text. */
  private static List<Problem> headingsInSections(GuideForm form) {
    List<Problem> problems = new ArrayList<>();
    form.sections()
        .forEach(
            (section, text) -> {
              if (text.lines().anyMatch(line -> line.startsWith("#"))) {
                String heading = section.heading(form.spokenLanguage());
                problems.add(new Problem(form.path(), 1, heading, "a line starts with #"));
              }
            });
    return problems;
  }

  /** What follows from a first problem of a field, such as a missing date, is no news. */
  private static List<Problem> firstOfEachField(List<Problem> problems) {
    Map<String, Problem> first = new LinkedHashMap<>();
    problems.forEach(problem -> first.putIfAbsent(problem.field(), problem));
    return first.values().stream()
        .sorted(Comparator.comparingInt(problem -> place(problem.field())))
        .toList();
  }

  /** Where the field stands in the form; headings stand between the places and the sources. */
  private static int place(String field) {
    int known = ORDER.indexOf(field.replaceFirst("[\\[.].*", ""));
    return known < 0 ? ORDER.indexOf("body") : known;
  }

  private static String file(GuideForm form) {
    StringBuilder file = new StringBuilder("---\n").append(yaml().dump(header(form)));
    file.append("---\n");
    for (Section section : Section.values()) {
      String text = form.sections().getOrDefault(section, "").strip();
      if (!text.isEmpty()) {
        file.append("\n## ").append(section.heading(form.spokenLanguage()));
        file.append("\n\n").append(text.replaceAll("(?m)^#", "\\\\#")).append('\n');
      }
    }
    return file.toString();
  }

  private static Map<String, Object> header(GuideForm form) {
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("slug", form.slug());
    header.put("language", form.language());
    header.put("title", form.title());
    header.put("summary", form.summary());
    header.put("topic", form.topic());
    putList(header, "audience", form.audience());
    putList(header, "keywords", form.keywords());
    putList(header, "fees", form.fees().stream().map(FormReader::fee).toList());
    if (!form.duration().equals(GuideForm.Fact.EMPTY)) {
      header.put("duration", fact(form.duration()));
    }
    putList(header, "places", form.places().stream().map(FormReader::fact).toList());
    putList(header, "sources", form.sources().stream().map(FormReader::source).toList());
    header.put("checked", form.checked());
    putIfTyped(header, "updated", form.updated());
    header.put("review-by", form.reviewBy());
    putList(header, "related", form.related());
    putList(header, "confirm", form.confirm());
    putList(header, "verify", form.verify());
    return header;
  }

  private static Map<String, Object> fee(GuideForm.FeeFields fee) {
    Map<String, Object> fields = new LinkedHashMap<>();
    putIfTyped(fields, "id", fee.id());
    fields.put("name", fee.name());
    fields.put("amount", fee.amount());
    putIfTyped(fields, "unit", fee.unit());
    fields.put("date", fee.date());
    putList(fields, "source", fee.sources());
    return fields;
  }

  private static Map<String, Object> fact(GuideForm.Fact fact) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("text", fact.text());
    putIfTyped(fields, "date", fact.date());
    putList(fields, "source", fact.sources());
    return fields;
  }

  private static Map<String, Object> source(GuideForm.SourceFields source) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", source.id());
    fields.put("title", source.title());
    fields.put("kind", source.kind());
    putIfTyped(fields, "address", source.address());
    fields.put("date", source.date());
    return fields;
  }

  private static void putIfTyped(Map<String, Object> fields, String name, String text) {
    Optional.of(text).filter(typed -> !typed.isBlank()).ifPresent(typed -> fields.put(name, typed));
  }

  /** A list that stands in two places would be written once, and then only referred to. */
  private static void putList(Map<String, Object> fields, String name, List<?> values) {
    fields.put(name, new ArrayList<>(values));
  }

  private static Yaml yaml() {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setDefaultScalarStyle(DumperOptions.ScalarStyle.DOUBLE_QUOTED);
    options.setAllowUnicode(true);
    return new Yaml(options);
  }
}
