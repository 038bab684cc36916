package id.imigrasi.corner.kiosk.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.shared.JsonConstants;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.ScreenTest;
import id.imigrasi.corner.kiosk.TestHelper;
import id.imigrasi.corner.kiosk.TestRelease;
import id.imigrasi.corner.kiosk.demand.Tally;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class FindTest extends ScreenTest {

  @Autowired private Tally tally;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void begin() {
    serve(1, TestRelease.usual());
  }

  @Test
  void offersTopicsBeforeAnythingIsTyped() {
    navigate(Find.class);

    assertThat(heading()).isEqualTo("Ketik pertanyaan, atau pilih topik");
    assertThat(links()).contains("/topik/paspor");
  }

  @Test
  void findsWhatIsTypedInSpiteOfMistakes() {
    navigate(Find.class);

    type("pasport ilang");

    assertThat(find(ResultCard.class).atIndex(1).getHref()).isEqualTo("/panduan/paspor-hilang");
  }

  @Test
  void marksTheWordsThatMatch() {
    navigate(Find.class);

    type("hilang");

    assertThat(words(find(ResultCard.class).atIndex(1))).contains("<mark>hilang</mark>");
  }

  @Test
  void answersTheQueryInTheAddress() {
    open("cari", "q=paspor%20hilang");

    assertThat(find(Input.class).single().getValue()).isEqualTo("paspor hilang");
    assertThat(links()).contains("/panduan/paspor-hilang");
  }

  @Test
  void saysHowManyGuidesMatch() {
    navigate(Find.class);

    type("paspor hilang");

    assertThat(heading()).isEqualTo("Ada 2 panduan yang cocok");
  }

  @Test
  void saysPlainlyThatThereIsNoAnswerAndOffersTopics() {
    navigate(Find.class);

    type("resep rendang");

    assertThat(heading()).isEqualTo("Belum ada jawaban untuk “resep rendang”");
    assertThat(links()).contains("/topik/paspor");
  }

  @Test
  void saysThatAGuideIsOnlyInTheOtherLanguage() {
    navigate(Find.class);

    type("call for help");

    assertThat(words(find(ResultCard.class).atIndex(1))).contains("Dalam bahasa Inggris");
  }

  @Test
  void findsWhatANewReleaseBringsWithoutLosingTheQuery() {
    navigate(Find.class);
    type("visa kunjungan");

    serve(
        2,
        TestRelease.usual()
            .with("visa", Language.INDONESIAN, "paspor", "Visa kunjungan", "Untuk tamu."));

    assertThat(links()).contains("/panduan/visa");
    assertThat(find(Input.class).single().getValue()).isEqualTo("visa kunjungan");
  }

  @Test
  void saysWhatIsTypedInSearchOfCompletionsFromTheFirstLetter() {
    navigate(Find.class);

    letter("p");

    assertThat(find(Completions.class).single().texts()).contains("Paspor hilang");
    assertThat(heading()).isEqualTo("Ketik pertanyaan, atau pilih topik");
  }

  @Test
  void findsWhatIsTapped() {
    navigate(Find.class);
    letter("pas");
    NativeButton chip =
        find(NativeButton.class).all().stream()
            .filter(button -> words(button).contains(">Paspor hilang<"))
            .findFirst()
            .orElseThrow();

    test(chip).click();

    assertThat(find(Input.class).single().getValue()).isEqualTo("Paspor hilang");
    assertThat(links()).contains("/panduan/paspor-hilang");
    assertThat(find(Completions.class).single().texts()).isEmpty();
  }

  @Test
  void completesNothingThatStoodInTheAddress() {
    open("cari", "q=pas");

    assertThat(find(Completions.class).single().texts()).isEmpty();
  }

  @Test
  void answersInTheLanguageOfTheVisit() {
    open("cari", "bahasa=en");
    letter("lo");
    type("weather on mars xyzzy");

    assertThat(heading()).isEqualTo("No answer yet for “weather on mars xyzzy”");
    assertThat(words(find(Find.class).single())).contains("Ask an officer");
  }

  @Test
  void leadsToAnOfficerWithTheQuestion() {
    navigate(Find.class);

    type("resep rendang");

    assertThat(links()).contains("/tanya?q=resep%20rendang");
  }

  @Test
  void saysThatSearchIsBeingPreparedAndFindsOnceItIs() {
    ServedRelease whole = TestRelease.usual().with(TestHelper.PATH, TestHelper.TEXT).as(1);
    serve(new ServedRelease(1, whole.corpus(), null));
    open("cari", "q=paspor%20hilang");
    assertThat(heading()).isEqualTo("Pencarian sedang disiapkan");
    assertThat(links()).contains("/topik/paspor", "/pandu/paspor-mana");

    serve(whole);

    assertThat(heading()).isNotEqualTo("Pencarian sedang disiapkan");
    assertThat(links()).contains("/panduan/paspor-hilang");
  }

  @Test
  void countsWhatWasAskedInVainWhenTheVisitorLeaves() {
    navigate(Find.class);
    type("rendang pe");
    type("rendang pedas");
    assertThat(countsOf("rendang pedas")).isZero();

    open("tanya", "");

    assertThat(countsOf("rendang pedas")).isOne();
    assertThat(countsOf("rendang pe")).isZero();
  }

  @Test
  void countsWhatWasAskedInVainWhenNothingIsTypedForAWhile() {
    navigate(Find.class);
    type("rendang manis");
    assertThat(heading()).startsWith("Belum ada jawaban");

    fire(find(QueryField.class).single());

    assertThat(countsOf("rendang manis")).isOne();
  }

  @Test
  void countsNothingThatWasAnswered() {
    navigate(Find.class);
    type("paspor hilang");

    open("panduan/paspor-hilang", "");

    assertThat(countsOf("paspor hilang")).isZero();
  }

  @Test
  void countsTheGuidesThatAreOpened() {
    int before = tally.opened().getOrDefault(new GuideId("paspor-hilang"), 0);
    navigate(Find.class);

    open("panduan/paspor-hilang", "");
    open("panduan/tidak-ada", "");

    assertThat(tally.opened()).containsEntry(new GuideId("paspor-hilang"), before + 1);
    assertThat(tally.opened()).doesNotContainKey(new GuideId("tidak-ada"));
  }

  private int countsOf(String words) {
    return jdbc.sql("SELECT COALESCE(SUM(times), 0) FROM day_count WHERE what = ?")
        .param(words)
        .query(Integer.class)
        .single();
  }

  private void letter(String query) {
    test(find(Input.class).single()).setValue(query);
  }

  /** Types, and pauses. */
  private void type(String query) {
    letter(query);
    fire(find(Input.class).single());
  }

  private static void fire(Component typedInto) {
    Element element = typedInto.getElement();
    element
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(
            new DomEvent(
                element,
                "input",
                JacksonUtils.createObjectNode()
                    .put(JsonConstants.EVENT_DATA_PHASE, DebouncePhase.TRAILING.getIdentifier())));
  }
}
