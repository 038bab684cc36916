package id.imigrasi.corner.admin.items.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import id.imigrasi.corner.admin.ConsoleTest;
import id.imigrasi.corner.admin.publish.Change;
import id.imigrasi.corner.admin.publish.Releases;
import id.imigrasi.corner.content.words.SearchWords;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ConsoleTest
@WithMockUser("sari")
class ItemEditorViewTest extends SpringBrowserlessTest {

  private static final String PATH = "guides/helpers/pemandu-uji.yaml";
  private static final String ADDRESS = "isi/berkas/helpers/pemandu-uji.yaml";

  @Autowired Releases releases;

  @BeforeEach
  void startAnew() {
    releases.publish(releases.number(), List.of(Change.removal(PATH)), "Bahan uji", "uji");
    UI.getCurrent().navigate(ADDRESS, QueryParameters.of(ItemEditorView.BEGIN, ""));
  }

  private TextArea yaml() {
    return find(YamlArea.class).single();
  }

  private void fill() {
    test(yaml()).setValue(yaml().getValue().replace("\"\"", "\"Teks\""));
  }

  @Test
  void problemsAreListedLineByLineWhileTyping() {
    assertThat(button("Terbitkan").isEnabled()).isFalse();
    assertThat(find(ListItem.class).all()).isNotEmpty();
    assertThat(button("Baris 6").isVisible()).isTrue();
    fill();
    assertThat(find(YamlProblems.class).all()).isEmpty();
    assertThat(button("Terbitkan").isEnabled()).isTrue();
  }

  @Test
  void aHelperShowsEveryWayAndItsChart() {
    fill();
    assertThat(find(Details.class).all())
        .extracting(Details::getSummaryText)
        .containsExactly("Semua jalur dan hasilnya (3)", "Bagan alur (Mermaid)");
  }

  @Test
  void aFileIsPublishedAndRemovedAgain() {
    fill();
    publish("Terbitkan", "Terbitkan");
    assertThat(new String(releases.files().get(PATH), StandardCharsets.UTF_8)).contains("Teks");
    assertThat(button("Terbitkan").isEnabled()).isFalse();

    publish("Hapus", "Hapus dari semua kios");
    assertThat(releases.files()).doesNotContainKey(PATH);
  }

  @Test
  void searchWordsAreJudgedWhileTypingAndPublished() {
    releases.publish(
        releases.number(), List.of(Change.removal(SearchWords.PATH)), "Bahan uji", "uji");
    UI.getCurrent()
        .navigate("isi/berkas/search-words.yaml", QueryParameters.of(ItemEditorView.BEGIN, ""));
    assertThat(yaml().getValue()).contains("spellings:", "synonyms:", "small-words:", "outside:");

    test(yaml()).setValue("spellings:\n  - {means: ktp, typed: [ktp]}\n");
    assertThat(find(YamlProblems.class).single().getElement().getTextRecursively())
        .contains("Baris 2")
        .contains("Kata \"ktp\" diartikan sebagai dirinya sendiri.");
    assertThat(button("Terbitkan").isEnabled()).isFalse();

    test(yaml()).setValue("spellings:\n  - {means: ktp, typed: [katepe]}\n");
    publish("Terbitkan", "Terbitkan");
    assertThat(releases.current().searchWords().spellings()).containsEntry("katepe", "ktp");
  }

  private void publish(String action, String confirmation) {
    test(button(action)).click();
    Dialog dialog = find(Dialog.class).single();
    test(find(TextArea.class).from(dialog).single()).setValue("Uji");
    test(find(Button.class).from(dialog).withText(confirmation).single()).click();
  }

  private Button button(String text) {
    return find(Button.class).withText(text).all().getFirst();
  }
}
