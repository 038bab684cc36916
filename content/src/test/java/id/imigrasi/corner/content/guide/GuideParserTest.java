package id.imigrasi.corner.content.guide;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.item.PartialDate;
import id.imigrasi.corner.content.item.Problem;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideParserTest {

  private static final String FILE = "guides/id/paspor-hilang.md";

  private static final String SOUND =
      """
      ---
      slug: paspor-hilang
      language: id
      title: Paspor hilang
      summary: >-
        Lapor polisi, lalu
        datang ke kantor.
      topic: paspor
      audience: [warga]
      keywords: [paspor ilang]
      fees:
        - name: Biaya beban
          amount: 1000000
          unit: per buku
          date: 2025-05
          source: [IMI]
      duration:
        text: Empat hari.
        date: 2026-05
        source: IMI
      places:
        - text: Kantor imigrasi.
      sources:
        - id: IMI
          title: "imigrasi.go.id: layanan"
          kind: official
          address: https://www.imigrasi.go.id/wni/
          date: 2025-05
      checked: 2026-11-22
      review-by: 2027-02-22
      related: [paspor-rusak]
      ---

      ## Yang perlu dibawa

      - KTP asli [^IMI]

      ## Langkah

      1. Lapor.
      """;

  @Test
  void readsAGuide() {
    Guide guide = sound(SOUND);

    assertThat(guide.id()).isEqualTo(new GuideId("paspor-hilang"));
    assertThat(guide.summary()).isEqualTo("Lapor polisi, lalu datang ke kantor.");
    assertThat(guide.fees())
        .containsExactly(
            new Fee(
                "",
                "Biaya beban",
                1_000_000,
                "per buku",
                new PartialDate(2025, 5, 0),
                List.of("IMI")));
    assertThat(guide.duration())
        .isEqualTo(new Statement("Empat hari.", new PartialDate(2026, 5, 0), List.of("IMI")));
    assertThat(guide.sources().getFirst().address())
        .isEqualTo(URI.create("https://www.imigrasi.go.id/wni/"));
    assertThat(guide.reviewBy()).isEqualTo(LocalDate.of(2027, 2, 22));
    assertThat(guide.sections().keySet()).containsExactly(Section.PAPERS, Section.STEPS);
    assertThat(guide.section(Section.PAPERS)).contains("- KTP asli [^IMI]");
  }

  @Test
  void readsAFileWithWindowsLineEnds() {
    assertThat(sound(SOUND.replace("\n", "\r\n"))).isEqualTo(sound(SOUND));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          slug: paspor-hilang     | slug: Paspor Hilang      | 2  | slug              | lower-case
          language: id            | language: xx             | 3  | language          | id or en
          title: Paspor hilang    | title: ''                | 4  | title             | is empty
          title: Paspor hilang    | titel: Paspor hilang     | 4  | titel             | not a known field
          title: Paspor hilang    | title: {a: b}            | 4  | title             | one text
          title: Paspor hilang    | title: [a                | 5  | header            | not YAML
          keywords: [paspor ilang]| slug: paspor-hilang      | 10 | slug              | twice
          keywords: [paspor ilang]| '? [a]\n: b'             | 10 | ?                 | not the name
          amount: 1000000         | amount: 1.000.000        | 13 | fees[0].amount    | whole number
          amount: 1000000         | amount: -5               | 13 | fees[0].amount    | whole number
          date: 2025-05           | date: 2025-13            | 15 | fees[0].date      | not a date
          source: [IMI]           | source: [LAIN]           | 16 | fees[0].source    | not among the sources
          source: [IMI]           | source: []               | 16 | fees[0].source    | needs a source
          kind: official          | kind: gossip             | 26 | sources[0].kind   | regulation
          https://www             | javascript://www         | 27 | sources[0].address| https address
          checked: 2026-11-22     | checked: 22-11-2026      | 29 | checked           | not a date
          review-by: 2027-02-22   | review-by: 2026-02-22    | 30 | review-by         | before the day
          related: [paspor-rusak] | related: [Paspor Rusak]  | 31 | related           | slug
          - KTP asli [^IMI]       | - KTP [^IMI,LAIN]        | 36 | Yang perlu dibawa | cites LAIN
          - KTP asli [^IMI]       | - KTP [^IMI_2]           | 36 | Yang perlu dibawa | written like
          - KTP asli [^IMI]       | - KTP <b>asli</b>        | 36 | Yang perlu dibawa | HTML is not allowed
          - KTP asli [^IMI]       | <script>x</script>       | 36 | Yang perlu dibawa | HTML is not allowed
          - KTP asli [^IMI]       | [a](javascript:alert(1)) | 36 | Yang perlu dibawa | may not lead to
          - KTP asli [^IMI]       | [a](data:text/html,x)    | 36 | Yang perlu dibawa | may not lead to
          - KTP asli [^IMI]       | [a](//contoh.id)         | 36 | Yang perlu dibawa | may not lead to
          - KTP asli [^IMI]       | ![a](https://contoh.id)  | 36 | Yang perlu dibawa | images
          - KTP asli [^IMI]       | ' ## Langkah'            | 36 | Yang perlu dibawa | heading
          - KTP asli [^IMI]       | 'x\n\n    kode'          | 38 | Yang perlu dibawa | four spaces
          - KTP asli [^IMI]       | '[^IMI]: teks'           | 36 | Yang perlu dibawa | end of its sentence
          - KTP asli [^IMI]       | ''                       | 34 | Yang perlu dibawa | is empty
          ## Langkah              | ## Yang perlu diketahui  | 38 | body              | stands before
          ## Langkah              | ## Yang perlu dibawa     | 38 | body              | twice
          ## Langkah              | ## Steps                 | 38 | body              | headings
          ## Langkah              | # Langkah                | 38 | body              | starts with
          """)
  void saysWhatIsWrongAndWhere(String sound, String bad, int line, String field, String message) {
    assertThat(problems(replaced(sound, bad.replace("\\n", "\n"))))
        .anySatisfy(
            problem -> {
              assertThat(problem.file()).isEqualTo(FILE);
              assertThat(problem.line()).isEqualTo(line);
              assertThat(problem.field()).isEqualTo(field);
              assertThat(problem.message()).contains(message);
            });
  }

  @Test
  void findsAllProblemsInOnePass() {
    String bad =
        SOUND
            .replace("topic: paspor\n", "")
            .replace("1000000", "banyak")
            .replace("kind: official", "kind: kabar")
            .replace("1. Lapor.", "1. Lapor. [^LAIN]");

    assertThat(problems(bad))
        .extracting(Problem::field)
        .contains("topic", "fees[0].amount", "sources[0].kind", "Langkah");
  }

  @Test
  void refusesAFileWithoutFences() {
    assertThat(problems("slug: x\n"))
        .extracting(Problem::message)
        .containsExactly("the first line must be ---");
    assertThat(problems("---\nslug: x\n"))
        .extracting(Problem::message)
        .containsExactly("no line --- closes it");
  }

  @Test
  void refusesAFileThatIsTooLong() {
    assertThat(problems("-".repeat(100_001))).hasSize(1);
  }

  @Test
  void refusesAliasesThatUnfoldWithoutEnd() {
    StringBuilder bomb = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a").append(i).append(": &a").append(i).append(" [");
      bomb.append(("*a" + (i - 1) + ", ").repeat(9)).append("]\n");
    }

    assertThat(problems(bomb + "---\n")).first().extracting(Problem::field).isEqualTo("header");
  }

  @Test
  void refusesHeadersThatNestWithoutEnd() {
    assertThat(problems("---\na: " + "[".repeat(5_000) + "\n---\n")).hasSize(1);
  }

  @Test
  void refusesTextBeforeTheFirstHeadingAndABodyWithoutSections() {
    assertThat(problems(SOUND.replace("## Yang perlu dibawa", "Halo.")))
        .extracting(Problem::message)
        .contains("text stands before the first heading");
    assertThat(problems(SOUND.substring(0, SOUND.indexOf("## "))))
        .extracting(Problem::message)
        .containsExactly("has no section");
  }

  private static String replaced(String sound, String bad) {
    assertThat(SOUND).contains(sound);
    int at = SOUND.indexOf(sound);
    return SOUND.substring(0, at) + bad + SOUND.substring(at + sound.length());
  }

  private static Guide sound(String text) {
    return switch (GuideParser.parse(FILE, text)) {
      case ParsedGuide.Sound(Guide guide) -> guide;
      case ParsedGuide.Faulty(List<Problem> problems) ->
          throw new AssertionError(problems.toString());
    };
  }

  private static List<Problem> problems(String text) {
    return switch (GuideParser.parse(FILE, text)) {
      case ParsedGuide.Sound(Guide guide) -> throw new AssertionError("sound: " + guide);
      case ParsedGuide.Faulty(List<Problem> problems) -> problems;
    };
  }
}
