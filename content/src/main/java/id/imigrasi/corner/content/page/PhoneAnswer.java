package id.imigrasi.corner.content.page;

import id.imigrasi.corner.content.item.Language;

/**
 * What a phone gets: one page that needs no further request.
 *
 * @param status HTTP status, 200 or 404
 * @param html the whole document, to be sent as {@code text/html;charset=utf-8}
 * @param language the language of the page, for {@code Content-Language}
 */
public record PhoneAnswer(int status, String html, Language language) {

  /**
   * The value of the {@code Content-Security-Policy} header (CSP Level 3): the page's own style,
   * known by its hash, its empty icon, and nothing else.
   */
  public String contentSecurityPolicy() {
    return "default-src 'none'; style-src '"
        + PageStyle.HASH
        + "'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  }
}
