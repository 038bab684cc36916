package id.imigrasi.corner.content.page;

import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Html;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Phrases;
import java.util.List;

/** The page for an address or a code that leads nowhere: what went wrong, and where to go on. */
final class MissingPage {

  private MissingPage() {}

  /**
   * @param reason key of the sentence that says what went wrong
   * @param example what the sentence shows as an example; may be empty
   * @param guesses guides that may have been meant; may be empty
   */
  static String html(
      Language language, String homeName, String reason, String example, List<Guide> guesses) {
    Phrases wording = PageWords.in(language);
    StringBuilder main = new StringBuilder("<main>\n<p class=\"lead\">");
    main.append(Html.escape(wording.of(reason, example))).append("</p>\n");
    if (!guesses.isEmpty()) {
      main.append("<h2>").append(Html.escape(wording.of("try"))).append("</h2>\n");
      main.append(GuideLinks.list(guesses));
    }
    main.append("<p>").append(Html.escape(wording.of("ask"))).append("</p>\n</main>");
    return PageFrame.document(language, homeName, wording.of("missing-title"), main.toString());
  }
}
