package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.item.Language;
import java.util.List;
import java.util.Locale;

/** A part of a guide with a weight of its own. */
enum Zone {
  TITLE(4f),
  KEYWORDS(3f),
  SUMMARY(2f),
  BODY(1f);

  /** The zones that say what a guide is about; a word of the body may be there by the way. */
  static final List<Zone> HEAD = List.of(TITLE, KEYWORDS, SUMMARY);

  private final float weight;

  Zone(float weight) {
    this.weight = weight;
  }

  float weight() {
    return weight;
  }

  /** The field that holds the words as they are written. */
  String plain() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field that holds the stems of guides in that language. */
  String stemmed(Language language) {
    return plain() + "_" + language.code();
  }
}
