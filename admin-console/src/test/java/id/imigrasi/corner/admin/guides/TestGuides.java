package id.imigrasi.corner.admin.guides;

import id.imigrasi.corner.admin.publish.Change;
import id.imigrasi.corner.admin.publish.Outcome;
import id.imigrasi.corner.admin.publish.Releases;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small corpus to try the editor on. */
public final class TestGuides {

  public static final String PATH = "guides/id/paspor-uji.md";

  private static final String TOPICS =
      """
      topics:
        - id: paspor
          icon: passport
          title: {id: Paspor, en: Passport}
          summary: {id: "Buat baru", en: "New"}
      """;

  private static final String GUIDE =
      """
      ---
      slug: paspor-uji
      language: id
      title: Paspor uji
      summary: Ringkasan panduan uji.
      topic: paspor
      audience: [warga, keluarga]
      keywords: [paspor ilang, denda]
      fees:
        - name: Paspor biasa
          amount: 350000
          unit: per buku
          date: 2024-12-17
          source: [ZETA, ALFA]
      duration:
        text: Empat hari kerja.
        date: 2026-05
        source: [ALFA]
      places:
        - text: Kantor imigrasi mana pun.
          source: [ZETA]
      sources:
        - id: ZETA
          title: Aturan pertama
          kind: regulation
          date: 2024-12
        - id: ALFA
          title: Situs kantor
          kind: official
          address: https://www.imigrasi.go.id/
          date: 2025
      checked: 2026-11-22
      review-by: 2027-02-22
      verify:
        - Tanyakan lagi biaya beban.
      ---

      ## Yang perlu dibawa

      - KTP elektronik [^ZETA]

      ## Langkah

      1. Datang ke kantor. [^ALFA]
      """;

  private TestGuides() {}

  /** Publishes the corpus as it was written here, whatever earlier tests have made of it. */
  public static void publish(Releases releases) {
    Outcome outcome =
        releases.publish(
            List.of(
                new Change("guides/topics.yaml", TOPICS.getBytes(StandardCharsets.UTF_8)),
                new Change(PATH, GUIDE.getBytes(StandardCharsets.UTF_8))),
            "Bahan uji",
            "uji");
    if (outcome instanceof Outcome.Refused(var problems)) {
      throw new IllegalStateException(problems.toString());
    }
  }
}
