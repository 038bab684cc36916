package id.imigrasi.corner.deploy.bench;

/** A way of asking, which each engine has its own syntax for. */
enum QueryClass {
  TERM("one word"),
  AND("two words, AND"),
  PHRASE("phrase"),
  PREFIX("beginning of a word"),
  TYPO("one word, one typo");

  private final String title;

  QueryClass(String title) {
    this.title = title;
  }

  /** What the report calls it. */
  String title() {
    return title;
  }
}
