package id.imigrasi.corner.content.page;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Html;
import id.imigrasi.corner.content.item.Language;

/** What every page has around its content. */
final class PageFrame {

  private PageFrame() {}

  /**
   * A whole document. It asks for nothing else: the style stands inside, and the empty icon keeps
   * browsers from asking for {@code /favicon.ico}.
   *
   * @param body the HTML below the title
   */
  static String document(Language language, String homeName, String title, String body) {
    return """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width,initial-scale=1">
        <title>%s</title>
        <link rel="icon" href="data:,">
        <style>%s</style>
        </head>
        <body>
        <header><p>%s</p><h1>%s</h1></header>
        %s
        </body>
        </html>
        """
        .formatted(
            language.code(),
            Html.escape(title),
            PageStyle.CSS,
            Html.escape(homeName),
            Html.escape(title),
            body);
  }

  /** Where a checklist stands: {@code /b/paspor-mana/2-1} or {@code /b/paspor-mana/2-1/en}. */
  static String checklistPath(String helper, String answers, Language language) {
    return "/b/" + helper + "/" + answers + (language == Language.INDONESIAN ? "" : "/en");
  }

  /** Where a guide's page stands: {@code /p/paspor-hilang} or {@code /p/paspor-hilang/en}. */
  static String path(GuideId id, Language language) {
    return "/p/" + id.slug() + (language == Language.INDONESIAN ? "" : "/" + language.code());
  }
}
