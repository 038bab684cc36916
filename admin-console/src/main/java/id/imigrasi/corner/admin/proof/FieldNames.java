package id.imigrasi.corner.admin.proof;

import com.vaadin.flow.component.Component;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the fields of a guide file are called on the screen. */
public final class FieldNames {

  private static final Pattern IN_LIST =
      Pattern.compile(
          "(fees|places|sources|confirm|verify|keywords|audience|related)\\[(\\d+)](?:\\.(.+))?");
  private static final Set<String> PLAIN =
      Set.of(
          "title",
          "summary",
          "topic",
          "audience",
          "keywords",
          "fees",
          "duration",
          "places",
          "sources",
          "checked",
          "updated",
          "review-by",
          "related",
          "confirm",
          "verify",
          "body",
          "header",
          "file",
          "slug",
          "language",
          "spellings",
          "synonyms",
          "small-words",
          "outside",
          "disk");

  private FieldNames() {}

  /** "Biaya 2: jumlah" for {@code fees[1].amount}; a heading stands for itself. */
  public static String label(Component screen, String field) {
    if (PLAIN.contains(field)) {
      return screen.getTranslation("field." + field);
    }
    Matcher inList = IN_LIST.matcher(field);
    if (inList.matches()) {
      String entry =
          screen.getTranslation("field." + inList.group(1))
              + " "
              + (Integer.parseInt(inList.group(2)) + 1);
      return inList.group(3) == null ? entry : entry + ": " + part(screen, inList.group(3));
    }
    return field.startsWith("duration.")
        ? screen.getTranslation("field.duration") + ": " + part(screen, field.substring(9))
        : field;
  }

  private static String part(Component screen, String name) {
    try {
      return screen.getTranslation("part." + name);
    } catch (MissingResourceException unknownField) {
      return name;
    }
  }
}
