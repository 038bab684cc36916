package id.imigrasi.corner.content.item;

import java.util.Locale;
import java.util.Optional;

/** The languages that guides are written in, Indonesian first. */
public enum Language {
  INDONESIAN("id"),
  ENGLISH("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** ISO 639-1 code, as in folder names and addresses. */
  public String code() {
    return code;
  }

  public Locale locale() {
    return Locale.of(code);
  }

  public Language other() {
    return this == INDONESIAN ? ENGLISH : INDONESIAN;
  }

  /** The language with this code, empty if none has it. */
  public static Optional<Language> of(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The language for a locale: English for English, Indonesian for every other. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("en") ? ENGLISH : INDONESIAN;
  }
}
