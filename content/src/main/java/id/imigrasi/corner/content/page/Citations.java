package id.imigrasi.corner.content.page;

import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Html;
import id.imigrasi.corner.content.item.Phrases;
import id.imigrasi.corner.content.item.Source;
import java.util.List;
import java.util.stream.Collectors;

/** The sources of a guide, numbered in the order in which it lists them. */
final class Citations {

  private final Guide guide;
  private final Phrases wording;

  Citations(Guide guide) {
    this.guide = guide;
    this.wording = PageWords.in(guide.language());
  }

  /** Small numbers that lead to the list of sources. */
  String marks(List<String> ids) {
    String links =
        guide.sources().stream()
            .filter(source -> ids.contains(source.id()))
            .map(source -> "<a href=\"#s%1$d\">%1$d</a>".formatted(number(source)))
            .collect(Collectors.joining(" "));
    return links.isEmpty() ? "" : "<sup>" + links + "</sup>";
  }

  /** The names of the sources, each leading to the list; says so if none of them is a rule. */
  String names(List<String> ids) {
    List<Source> cited =
        guide.sources().stream().filter(source -> ids.contains(source.id())).toList();
    String names =
        cited.stream()
            .map(
                source ->
                    "<a href=\"#s%d\">%s</a>"
                        .formatted(number(source), Html.escape(source.title())))
            .collect(Collectors.joining("; "));
    boolean onlyPractice = cited.stream().allMatch(source -> source.kind() == Source.Kind.PRACTICE);
    return onlyPractice && !cited.isEmpty() ? names + practice() : names;
  }

  /** The list itself. */
  String list() {
    StringBuilder list = new StringBuilder("<ol class=\"from\">\n");
    for (Source source : guide.sources()) {
      list.append("<li id=\"s")
          .append(number(source))
          .append("\">")
          .append(title(source))
          .append(", ")
          .append(source.date().inWords(guide.language()))
          .append(source.kind() == Source.Kind.PRACTICE ? practice() : "")
          .append("</li>\n");
    }
    return list.append("</ol>").toString();
  }

  private int number(Source source) {
    return guide.sources().indexOf(source) + 1;
  }

  private static String title(Source source) {
    String title = Html.escape(source.title());
    return source.address() == null
        ? title
        : "<a href=\"" + Html.escape(source.address().toString()) + "\">" + title + "</a>";
  }

  private String practice() {
    return " (" + wording.of("practice") + ")";
  }
}
