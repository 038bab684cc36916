package id.imigrasi.corner.kiosk.ask;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.office.Office;
import id.imigrasi.corner.kiosk.office.OfficeContact;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Who can be asked, and what the visitor wants to ask.
 *
 * @param question as it was typed; empty if there is none
 * @param offices those of which a number or the hours are known; those with a number first
 */
record People(String question, List<Office> offices, LocalDate today) {

  private static final int MAX_LENGTH = 120;

  People {
    offices = List.copyOf(offices);
  }

  static People of(Corpus corpus, String question, LocalDate today) {
    String asked = question.strip();
    return new People(
        asked.substring(0, Math.min(asked.length(), MAX_LENGTH)),
        corpus.offices().stream()
            .filter(OfficeContact::isKnown)
            .sorted(Comparator.comparing(office -> office.phones().isEmpty()))
            .toList(),
        today);
  }
}
