package id.imigrasi.corner.kiosk;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.search.GuideIndex;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small release of made-up guides, written down the way the corpus is. */
public final class TestRelease {

  private static final String TOPICS =
      """
      topics:
        - {id: paspor, icon: passport, title: {id: Paspor, en: Passport}, summary: {id: Buku, en: Book}}
        - {id: adminduk, icon: id-card, title: {id: KTP, en: ID card}, summary: {id: Kartu, en: Card}}
        - {id: pekerja-migran, icon: worker, title: {id: Kerja, en: Work}, summary: {id: Aman, en: Safe}}
      """;

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private TestRelease() {
    files.put("guides/topics.yaml", TOPICS.getBytes(StandardCharsets.UTF_8));
  }

  public static TestRelease empty() {
    return new TestRelease();
  }

  /** Three guides: one in both languages, one in Indonesian, one in English only. */
  public static TestRelease usual() {
    return empty()
        .with("paspor-hilang", Language.INDONESIAN, "paspor", "Paspor hilang", "Lapor polisi.")
        .with("paspor-hilang", Language.ENGLISH, "paspor", "Lost passport", "Tell the police.")
        .with("biaya-paspor", Language.INDONESIAN, "paspor", "Biaya paspor", "Mulai Rp650.000.")
        .with("tppo-lapor", Language.ENGLISH, "pekerja-migran", "Get help", "Call for help.");
  }

  public TestRelease with(
      String slug, Language language, String topic, String title, String summary) {
    boolean indonesian = language == Language.INDONESIAN;
    String text =
        """
          ---
          slug: %s
          language: %s
          title: "%s"
          summary: "%s"
          topic: %s
          audience: [warga]
          fees:
            - {id: uji, name: Uji, amount: 1000000, unit: per buku, date: 2024-12-17, source: [A]}
          duration: {text: Empat hari, date: 2025-05, source: [B]}
          sources:
            - {id: A, title: Sumber Satu, kind: official, date: 2025-05}
            - {id: B, title: Sumber Dua, kind: practice, date: 2026-04}
          checked: 2026-11-22
          review-by: 2099-01-01
          ---

          ## %s

          - Surat polisi [^A]
          - Fotokopi KTP [^B]

          ## %s

          - Lihat [halaman resmi](https://resmi.example/biaya). [^A]
          """
            .formatted(
                slug,
                language.code(),
                title,
                summary,
                topic,
                indonesian ? "Yang perlu dibawa" : "What to bring",
                indonesian ? "Peringatan" : "Warnings");
    files.put(
        "guides/" + language.code() + "/" + slug + ".md", text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Adds or replaces a file. */
  public TestRelease with(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Changes words in a file. */
  public TestRelease edit(String path, String before, String after) {
    String text = new String(files.get(path), StandardCharsets.UTF_8);
    return with(path, text.replace(before, after));
  }

  /** The release under that number, with its index. */
  public ServedRelease as(long number) {
    Corpus corpus =
        switch (Corpus.read(files)) {
          case Corpus.Reading.Sound(Corpus sound) -> sound;
          case Corpus.Reading.Faulty(var problems) -> throw new AssertionError(problems);
        };
    try {
      Path folder =
          Files.createTempDirectory(Files.createDirectories(Path.of("target", "indexes")), "index");
      GuideIndex.build(folder, corpus, number);
      return new ServedRelease(
          number, corpus, GuideIndex.open(folder, corpus.searchWords(), number).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
