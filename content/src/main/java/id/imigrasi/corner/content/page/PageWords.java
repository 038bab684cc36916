package id.imigrasi.corner.content.page;

import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Phrases;

/** The fixed words of the pages, from {@code page.properties} and its English companion. */
final class PageWords {

  private PageWords() {}

  static Phrases in(Language language) {
    return Phrases.of(PageWords.class, "page", language);
  }
}
