package id.imigrasi.corner.content.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryTest {

  private static final String FILE =
      """
      checked: 2026-11-22
      review-by: 2027-02-22
      terms:
        - id: voa
          name: {id: "VOA", en: "VOA"}
          spellings: [VOA]
          meaning: {id: "Visa saat tiba", en: "Visa on arrival"}
        - id: e-voa
          name: {id: "e-VOA", en: "e-VOA"}
          spellings: [e-VOA]
          meaning: {id: "VOA lewat internet", en: "VOA on the internet"}
        - id: kk
          name: {id: "KK", en: "KK"}
          spellings: [KK, Kartu Keluarga]
          meaning: {id: "Kartu Keluarga", en: "Family card"}
      """;

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void findsEachTermOnceAndTheLongerOneFirst() {
    String text = "Urus e-VOA atau VOA. Bawa Kartu Keluarga (KK).";

    assertThat(glossary(FILE).mentions(text))
        .extracting(mention -> text.substring(mention.start(), mention.end()))
        .containsExactly("e-VOA", "VOA", "Kartu Keluarga");
  }

  @Test
  void findsNothingInsideOfAnotherWord() {
    assertThat(glossary(FILE).mentions("KKN dan AKK dan kk")).isEmpty();
  }

  @Test
  void listsTheTermsByName() {
    assertThat(glossary(FILE).terms(Language.INDONESIAN))
        .extracting(term -> term.id().text())
        .containsExactly("e-voa", "kk", "voa");
  }

  @Test
  void refusesASpellingThatIsExplainedTwice() {
    glossary(FILE.replace("[KK, Kartu Keluarga]", "[KK, VOA]"));

    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly("is explained twice: \"VOA\"");
  }

  private Glossary glossary(String text) {
    return GlossaryParser.parse(text, problems);
  }
}
