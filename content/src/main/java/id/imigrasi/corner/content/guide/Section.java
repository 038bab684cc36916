package id.imigrasi.corner.content.guide;

import id.imigrasi.corner.content.item.Language;
import java.util.Optional;

/** The fixed parts of a guide's body, in the order in which they stand. */
public enum Section {
  ABOUT("Yang perlu diketahui", "Good to know"),
  PAPERS("Yang perlu dibawa", "What to bring"),
  STEPS("Langkah", "Steps"),
  COST("Biaya", "Cost"),
  DURATION("Lama proses", "How long it takes"),
  PLACE("Tempat", "Where"),
  WARNINGS("Peringatan", "Warnings"),
  TROUBLE("Bila ada masalah", "If something goes wrong"),
  LEGAL("Dasar hukum", "Legal basis");

  private final String indonesian;
  private final String english;

  Section(String indonesian, String english) {
    this.indonesian = indonesian;
    this.english = english;
  }

  /** The heading in a guide file and on every screen. */
  public String heading(Language language) {
    return language == Language.INDONESIAN ? indonesian : english;
  }

  static Optional<Section> of(String heading, Language language) {
    for (Section section : values()) {
      if (section.heading(language).equalsIgnoreCase(heading)) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }
}
