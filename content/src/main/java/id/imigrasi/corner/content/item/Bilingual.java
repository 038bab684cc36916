package id.imigrasi.corner.content.item;

/** A text in both languages, neither of them empty. */
public record Bilingual(String indonesian, String english) {

  /** The text in that language. */
  public String in(Language language) {
    return language == Language.INDONESIAN ? indonesian : english;
  }
}
