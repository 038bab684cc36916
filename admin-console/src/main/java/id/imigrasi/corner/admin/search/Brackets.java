package id.imigrasi.corner.admin.search;

/**
 * Where a list in brackets ends in a text of YAML.
 *
 * @param open where it begins
 * @param lastEntry the end of its last entry, with the comma if there is one after it
 * @param end behind the closing bracket; the end of the text if there is none
 */
record Brackets(int open, int lastEntry, int end) {

  /** Finds the end of the list that begins there; brackets in quotes and comments do not count. */
  static Brackets at(String text, int open) {
    int depth = 0;
    int last = open + 1;
    int at = open;
    while (at < text.length()) {
      char sign = text.charAt(at);
      if (sign == '#' && Character.isWhitespace(text.charAt(at - 1))) {
        at = endOf(text.indexOf('\n', at), text);
      } else if (sign == '"' || (sign == '\'' && !isWithinWord(text, at))) {
        at = endOfQuoted(text, at);
        last = at;
      } else {
        depth += sign == '[' || sign == '{' ? 1 : 0;
        depth -= sign == ']' || sign == '}' ? 1 : 0;
        at++;
        if (depth == 0) {
          return new Brackets(open, last, at);
        }
        last = Character.isWhitespace(sign) ? last : at;
      }
    }
    return new Brackets(open, last, at);
  }

  boolean isEmpty() {
    return lastEntry == open + 1;
  }

  private static int endOf(int found, String text) {
    return found < 0 ? text.length() : found;
  }

  /** As in "jum'at", where it opens nothing. */
  private static boolean isWithinWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static int endOfQuoted(String text, int open) {
    char quote = text.charAt(open);
    int at = open + 1;
    while (at < text.length() && text.charAt(at) != quote) {
      at += quote == '"' && text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, text.length());
  }
}
