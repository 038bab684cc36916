package id.imigrasi.corner.deploy.bench;

import id.imigrasi.corner.content.item.Language;
import java.util.List;

/**
 * A question to every engine.
 *
 * @param words in lower case; of a phrase in their order
 * @param source the document that it was made from, and that should be found
 */
record Asked(QueryClass kind, List<String> words, String source) {

  Asked {
    words = List.copyOf(words);
  }

  /** The language in which the kiosk is while somebody asks this. */
  Language language() {
    return Document.languageOf(source);
  }
}
