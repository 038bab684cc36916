package id.imigrasi.corner.content.page;

import id.imigrasi.corner.content.item.Html;
import id.imigrasi.corner.content.item.Language;
import java.util.List;

/** What a reader should confirm with an officer before relying on it. */
final class ConfirmSection {

  private ConfirmSection() {}

  /** A box that {@code #cek} leads to; empty if there is nothing to confirm. */
  static String html(List<String> sentences, Language language) {
    if (sentences.isEmpty()) {
      return "";
    }
    StringBuilder box = new StringBuilder("<section class=\"note\" id=\"cek\"><h2>");
    box.append(Html.escape(PageWords.in(language).of("confirm"))).append("</h2>\n<ul>\n");
    sentences.forEach(
        sentence -> box.append("<li>").append(Html.escape(sentence)).append("</li>\n"));
    return box.append("</ul></section>\n").toString();
  }
}
