package id.imigrasi.corner.admin.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of the file of search words, to which entries are added. Everything else in it stays as
 * it is: comments, layout and line ends. Lists may be written one entry a line or in brackets.
 */
final class WordsFile {

  /** What a corpus without that file begins with. */
  static final WordsFile NEW =
      new WordsFile(
          "# Bagaimana warga menyebutnya, dan apa katanya di panduan."
              + " Warga tidak melihat berkas ini.\n");

  private static final Pattern ENTRY = Pattern.compile("^( *)- ", Pattern.MULTILINE);
  private static final Pattern COMMENT = Pattern.compile("(^|\\s)#.*$");
  private static final String INDENT = "  ";

  private final String text;
  private final String lineEnd;

  WordsFile(String text) {
    this.text = text;
    this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
  }

  String text() {
    return text;
  }

  /** The text with one entry more, as the last of its list. */
  String with(WordsEntry entry) {
    String field = entry.kind().field();
    Matcher head = Pattern.compile("(?m)^" + field + ":(?= |\\t|\\r?$)").matcher(text);
    if (!head.find()) {
      String before = text.isEmpty() || text.endsWith("\n") ? text : text + lineEnd;
      return before + field + ":" + lineEnd + INDENT + "- " + entry.yaml() + lineEnd;
    }
    int list = skipSpace(head.end());
    return list < text.length() && text.charAt(list) == '['
        ? withInBrackets(head.end(), list, entry)
        : withLine(head.end(), entry);
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private String withLine(int head, WordsEntry entry) {
    int end = lineEndAfter(head);
    Matcher first = ENTRY.matcher(text).region(Math.min(end + 1, text.length()), text.length());
    int last = lastLineOfList(end);
    String indent = last > end && first.find() ? first.group(1) : INDENT;
    return insert(last, lineEnd + indent + "- " + entry.yaml());
  }

  /** Where the last line ends that belongs to the list below the head, which ends there. */
  private int lastLineOfList(int headEnd) {
    int last = headEnd;
    int start = nextLine(headEnd);
    while (start < text.length()) {
      int end = lineEndAfter(start);
      String line = text.substring(start, end);
      boolean holdsText = !COMMENT.matcher(line).replaceAll("").isBlank();
      if (holdsText) {
        if (!line.startsWith(" ") && !line.startsWith("- ")) {
          return last;
        }
        last = end;
      }
      start = nextLine(end);
    }
    return last;
  }

  private int nextLine(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  /** The end of the line without its line end. */
  private int lineEndAfter(int from) {
    int end = text.indexOf('\n', from);
    if (end < 0) {
      return text.length();
    }
    return end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  private String withInBrackets(int head, int open, WordsEntry entry) {
    Brackets list = Brackets.at(text, open);
    if (list.isEmpty()) {
      return text.substring(open, list.end()).contains("\n")
          ? insert(open + 1, " " + entry.yaml())
          : withFirstLine(head, list.end(), entry);
    }
    int lineStart = text.lastIndexOf('\n', list.lastEntry() - 1) + 1;
    String indent = text.substring(lineStart, skipSpace(lineStart));
    String space = lineStart > open ? lineEnd + indent : " ";
    boolean hasComma = text.charAt(list.lastEntry() - 1) == ',';
    return insert(
        list.lastEntry(), (hasComma ? "" : ",") + space + entry.yaml() + (hasComma ? "," : ""));
  }

  /** A list in brackets grows too wide for a line; an empty one can still become another. */
  private String withFirstLine(int head, int behind, WordsEntry entry) {
    int end = lineEndAfter(behind);
    String comment = text.substring(behind, end);
    String line = lineEnd + INDENT + "- " + entry.yaml();
    return text.substring(0, head) + comment + line + text.substring(end);
  }

  private String insert(int at, String addition) {
    return text.substring(0, at) + addition + text.substring(at);
  }
}
