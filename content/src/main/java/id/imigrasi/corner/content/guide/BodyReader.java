package id.imigrasi.corner.content.guide;

import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Markdown;
import id.imigrasi.corner.content.item.MarkdownFault;
import id.imigrasi.corner.content.item.YamlDocument;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Splits a guide's body at its headings and checks what stands below each. */
final class BodyReader {

  private final YamlDocument document;
  private final Language language;
  private final Set<String> sourceIds;
  private final Map<Section, String> sections = new EnumMap<>(Section.class);

  BodyReader(YamlDocument document, Language language, Set<String> sourceIds) {
    this.document = document;
    this.language = language;
    this.sourceIds = sourceIds;
  }

  Map<Section, String> read(String body, int firstLine) {
    StringBuilder text = new StringBuilder();
    Section current = null;
    int currentLine = firstLine;
    int line = firstLine;
    for (String row : body.split("\n", -1)) {
      if (row.startsWith("#")) {
        close(current, text.toString(), currentLine);
        current = open(row, line, current);
        currentLine = line;
        text.setLength(0);
      } else {
        text.append(row).append('\n');
      }
      line++;
    }
    close(current, text.toString(), currentLine);
    if (sections.isEmpty()) {
      document.problem(firstLine, "body", "has no section");
    }
    return sections;
  }

  private @Nullable Section open(String row, int line, @Nullable Section previous) {
    String heading = row.replaceFirst("^#+", "").strip();
    if (!row.startsWith("## ")) {
      document.problem(line, "body", "a heading starts with \"## \": " + row);
      return previous;
    }
    Optional<Section> section = Section.of(heading, language);
    if (section.isEmpty()) {
      document.problem(line, "body", "is not one of the headings of a guide: \"" + heading + "\"");
      return previous;
    }
    if (sections.containsKey(section.get())) {
      document.problem(line, "body", "stands here twice: \"" + heading + "\"");
    } else if (previous != null && section.get().compareTo(previous) < 0) {
      document.problem(
          line, "body", "\"" + heading + "\" stands before \"" + previous.heading(language) + "\"");
    }
    return section.get();
  }

  private void close(@Nullable Section section, String text, int line) {
    String markdown = text.strip();
    if (section == null) {
      if (!markdown.isEmpty()) {
        document.problem(line, "body", "text stands before the first heading");
      }
      return;
    }
    String field = section.heading(language);
    if (markdown.isEmpty()) {
      document.problem(line, field, "is empty");
      return;
    }
    int blank = (int) text.lines().takeWhile(String::isBlank).count();
    for (MarkdownFault fault : Markdown.faults(markdown, sourceIds)) {
      document.problem(line + 1 + blank + fault.line(), field, fault.message());
    }
    sections.merge(section, markdown, (first, second) -> first + "\n\n" + second);
  }
}
