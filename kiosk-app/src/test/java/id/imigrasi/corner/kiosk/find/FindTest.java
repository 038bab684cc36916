package id.imigrasi.corner.kiosk.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.shared.JsonConstants;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.ScreenTest;
import id.imigrasi.corner.kiosk.TestRelease;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindTest extends ScreenTest {

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

  /** Types and pauses. */
  private void type(String query) {
    Input input = find(Input.class).single();
    test(input).setValue(query);
    input
        .getElement()
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(
            new DomEvent(
                input.getElement(),
                "input",
                JacksonUtils.createObjectNode()
                    .put(JsonConstants.EVENT_DATA_PHASE, JsonConstants.EVENT_PHASE_TRAILING)));
  }
}
