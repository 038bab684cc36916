package id.imigrasi.corner.admin.guides;

import id.imigrasi.corner.admin.publish.Change;
import id.imigrasi.corner.admin.publish.Outcome;
import id.imigrasi.corner.admin.publish.Releases;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A guide to try the console on, beside those that the product ships. */
public final class TestGuides {

  public static final String PATH = "guides/id/paspor-uji.md";
  public static final String TWIN_PATH = "guides/en/paspor-uji.md";

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
        - id: paspor-biasa
          name: Paspor biasa
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
      confirm:
        - Jam buka loket.
      verify:
        - Tanyakan lagi biaya beban.
      ---

      ## Yang perlu dibawa

      - KTP elektronik [^ZETA]

      ## Langkah

      1. Datang ke kantor. [^ALFA]
      """;

  private TestGuides() {}

  /** Publishes the guide as it was written here, whatever earlier tests have made of it. */
  public static void publish(Releases releases) {
    publish(releases, new Change(PATH, bytes(GUIDE)), Change.removal(TWIN_PATH));
  }

  /** Publishes the guide in both languages. */
  public static void publishBoth(Releases releases) {
    String twin =
        GUIDE
            .replace("language: id", "language: en")
            .replace("Paspor biasa", "Ordinary passport")
            .replace("## Yang perlu dibawa", "## What to bring")
            .replace("## Langkah", "## Steps");
    publish(releases, new Change(PATH, bytes(GUIDE)), new Change(TWIN_PATH, bytes(twin)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void publish(Releases releases, Change... changes) {
    Outcome outcome = releases.publish(releases.number(), List.of(changes), "Bahan uji", "uji");
    if (!(outcome instanceof Outcome.Published)) {
      throw new IllegalStateException(outcome.toString());
    }
  }
}
