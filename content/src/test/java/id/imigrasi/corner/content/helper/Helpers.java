package id.imigrasi.corner.content.helper;

import id.imigrasi.corner.content.item.Problem;
import java.util.ArrayList;
import java.util.List;

/** A helper's file for tests. */
final class Helpers {

  /** Two questions; the second is asked only of those whose passport is lost. */
  static final String LOST =
      """
      slug: paspor-mana
      icon: passport
      topic: paspor
      order: 1
      urgent: false
      title: {id: "Paspor mana?", en: "Which passport?"}
      summary: {id: "Ringkas", en: "Short"}
      checked: 2026-11-22
      review-by: 2027-02-22
      start: ada
      questions:
        - id: ada
          ask: {id: "Punya paspor lama?", en: "Do you have an old passport?"}
          answers:
            - text: {id: "Tidak", en: "No"}
              next: baru
            - text: {id: "Hilang", en: "Lost"}
              next: cepat
              bring:
                - {text: {id: "Surat polisi", en: "Police letter"}}
              fees: [biaya-paspor/beban-hilang]
          unsure: tanya
        - id: cepat
          ask: {id: "Perlu hari ini?", en: "Today?"}
          answers:
            - text: {id: "Ya", en: "Yes"}
              next: baru
              fees: [biaya-paspor/percepatan]
            - text: {id: "Tidak", en: "No"}
              next: baru
          unsure: baru
      results:
        - id: baru
          title: {id: "Paspor baru", en: "New passport"}
          text: {id: "Datang ke kantor.", en: "Come to the office."}
          bring:
            - guide: biaya-paspor
            - {text: {id: "Surat polisi", en: "Police letter"}}
          steps:
            - {text: {id: "Datang pagi", en: "Come early"}}
          fees:
            - any-of: [biaya-paspor/lima, biaya-paspor/sepuluh]
          guides: [biaya-paspor]
        - id: tanya
          danger: true
          title: {id: "Tanya dulu", en: "Ask first"}
          text: {id: "Tanya petugas.", en: "Ask an officer."}
          guides: [biaya-paspor]
      """;

  private Helpers() {}

  static Helper sound(String text) {
    List<Problem> problems = new ArrayList<>();
    return HelperParser.parse("guides/helpers/paspor-mana.yaml", text, problems)
        .orElseThrow(() -> new AssertionError(problems.toString()));
  }

  static List<String> problems(String text) {
    List<Problem> problems = new ArrayList<>();
    if (HelperParser.parse("guides/helpers/paspor-mana.yaml", text, problems).isPresent()) {
      throw new AssertionError("the helper is sound");
    }
    return problems.stream().map(problem -> problem.field() + ": " + problem.message()).toList();
  }
}
