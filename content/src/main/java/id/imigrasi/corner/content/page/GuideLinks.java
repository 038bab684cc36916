package id.imigrasi.corner.content.page;

import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Html;
import java.util.List;

/** A list of links to guides. */
final class GuideLinks {

  private GuideLinks() {}

  static String list(List<Guide> guides) {
    StringBuilder list = new StringBuilder("<ul>\n");
    for (Guide guide : guides) {
      list.append("<li><a href=\"")
          .append(PageFrame.path(guide.id(), guide.language()))
          .append("\" hreflang=\"")
          .append(guide.language().code())
          .append("\">")
          .append(Html.escape(guide.title()))
          .append("</a></li>\n");
    }
    return list.append("</ul>\n").toString();
  }
}
