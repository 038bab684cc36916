package id.imigrasi.corner.kiosk.lesson;

import id.imigrasi.corner.kiosk.TestRelease;

/** A lesson with a quiz of two questions, and two modules. */
final class TestLessons {

  private TestLessons() {}

  static TestRelease release() {
    return TestRelease.usual()
        .with(
            "guides/lessons/sadar-hukum.yaml",
            head("sadar-hukum", "lesson", 1, "Sadar hukum")
                + """
                pages:
                  - title: {id: Halaman awal, en: First page}
                    text: {id: "Satu. [^A]", en: "One. [^A]"}
                    guides: [paspor-hilang]
                  - title: {id: Halaman akhir, en: Last page}
                    text: {id: "Dua. [^B]", en: "Two. [^B]"}
                quiz:
                  - ask: {id: "Mana yang aman?", en: "Which is safe?"}
                    answers:
                      - {text: {id: Lewat calo, en: By a broker}}
                      - {text: {id: Lewat kantor, en: At the office}, right: true}
                    why: {id: Kantor itu resmi., en: The office is official.}
                    guide: paspor-hilang
                  - ask: {id: "Berapa biayanya?", en: "What does it cost?"}
                    answers:
                      - {text: {id: Biaya resmi, en: The official fee}, right: true}
                      - {text: {id: Terserah, en: Anything}}
                    why: {id: Ada daftarnya., en: There is a list.}
                    guide: biaya-paspor
                """)
        .with("guides/lessons/relawan-2.yaml", module("relawan-2", 2, "Menemani"))
        .with("guides/lessons/relawan-1.yaml", module("relawan-1", 1, "Menyapa"));
  }

  private static String module(String slug, int order, String title) {
    return head(slug, "training", order, title)
        + """
        pages:
          - title: {id: Tugas, en: Task}
            text: {id: Sapa., en: Greet.}
        """;
  }

  private static String head(String slug, String kind, int order, String title) {
    return """
    slug: %1$s
    kind: %2$s
    order: %3$d
    icon: rights
    title: {id: "%4$s", en: "%4$s"}
    summary: {id: Singkat, en: Short}
    sources:
      - {id: A, title: Sumber Satu, kind: official, date: 2025-05}
      - {id: B, title: Sumber Dua, kind: media, date: 2026-04}
    checked: 2019-11-22
    review-by: 2020-02-22
    """
        .formatted(slug, kind, order, title);
  }
}
