package id.imigrasi.corner.content.search;

/**
 * A part of a guide with a weight of its own: a word counts that many times where it stands there
 * (BM25F: Robertson, Zaragoza and Taylor, CIKM 2004).
 */
enum Zone {
  TITLE(6),
  KEYWORDS(4),
  SUMMARY(3),
  HEADING(1),
  AUDIENCE(1),
  BODY(1);

  private final int weight;

  Zone(int weight) {
    this.weight = weight;
  }

  int weight() {
    return weight;
  }
}
