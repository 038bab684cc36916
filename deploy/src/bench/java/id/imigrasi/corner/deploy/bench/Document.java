package id.imigrasi.corner.deploy.bench;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;

/**
 * A text that every engine indexes.
 *
 * @param id the language's code and a guide's slug: {@code id/paspor-hilang}
 * @param body sentences, a line each
 */
record Document(String id, String title, String body) {

  static Document of(GuideId guide, Language language, String title, String body) {
    return new Document(id(guide, language), title, body);
  }

  static String id(GuideId guide, Language language) {
    return language.code() + "/" + guide.slug();
  }

  Language language() {
    return languageOf(id);
  }

  static Language languageOf(String id) {
    return Language.of(id.substring(0, id.indexOf('/'))).orElseThrow();
  }

  GuideId guide() {
    return new GuideId(id.substring(id.indexOf('/') + 1));
  }
}
