package id.imigrasi.corner.kiosk;

/**
 * A made-up helper over the guides of {@link TestRelease#usual}, as its file stands in a corpus.
 */
public final class TestHelper {

  public static final String PATH = "guides/helpers/paspor-mana.yaml";

  /** One question whose answers lead to a checklist with a total, to danger, and to another one. */
  public static final String TEXT =
      """
      slug: paspor-mana
      icon: passport
      topic: paspor
      order: 1
      urgent: false
      title: {id: "Paspor mana?", en: "Which passport?"}
      summary: {id: "Jawab dua pertanyaan.", en: "Answer two questions."}
      checked: 2026-11-22
      review-by: 2099-01-01
      sources:
        - {id: C, title: "Sumber Tiga", kind: official, date: 2025-05}
      start: siapa
      questions:
        - id: siapa
          ask: {id: "Untuk siapa?", en: "For whom?"}
          answers:
            - {text: {id: "Dewasa", en: "Adult"}, icon: adult, next: keadaan}
            - {text: {id: "Ada bahaya", en: "Danger"}, icon: boat, next: bahaya}
          unsure: keadaan
        - id: keadaan
          ask: {id: "Bagaimana paspornya?", en: "How is the passport?"}
          help: {id: "Lihat bukunya.", en: "Look at the book."}
          answers:
            - text: {id: "Hilang", en: "Lost"}
              next: hilang
              bring: [{text: {id: "Foto", en: "Photo"}, source: [C]}]
              fees: [paspor-hilang/uji]
            - {text: {id: "Rusak", en: "Damaged"}, next: hilang}
          unsure: hilang
      results:
        - id: hilang
          danger: false
          title: {id: "Lapor dulu", en: "Report first"}
          text: {id: "Polisi membuat surat.", en: "The police write a letter."}
          source: [C]
          bring: [{guide: paspor-hilang}]
          steps: [{text: {id: "Pergi ke polisi", en: "Go to the police"}}]
          fees: [{any-of: [paspor-hilang/uji, biaya-paspor/uji]}]
          guides: [paspor-hilang]
        - id: bahaya
          danger: true
          title: {id: "Selamatkan diri", en: "Get to safety"}
          text: {id: "Pergi dari sana.", en: "Leave."}
          steps: [{text: {id: "Panggil orang", en: "Call people"}}]
          guides: [tppo-lapor]
      """;

  private TestHelper() {}
}
