package id.imigrasi.corner.admin.guides.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.imigrasi.corner.admin.ConsoleTest;
import id.imigrasi.corner.admin.guides.Draft;
import id.imigrasi.corner.admin.guides.Drafts;
import id.imigrasi.corner.admin.guides.GuideForm;
import id.imigrasi.corner.admin.guides.Guides;
import id.imigrasi.corner.admin.guides.Publication;
import id.imigrasi.corner.admin.guides.TestForms;
import id.imigrasi.corner.admin.guides.TestGuides;
import id.imigrasi.corner.admin.publish.Releases;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ConsoleTest
@WithMockUser("sari")
class GuideEditorViewTest extends SpringBrowserlessTest {

  private static final String ADDRESS = "panduan/id/paspor-uji";

  @Autowired Releases releases;
  @Autowired Drafts drafts;
  @Autowired Guides guides;

  @BeforeEach
  void startAnew() {
    drafts
        .find(TestGuides.PATH)
        .ifPresent(draft -> drafts.discard(TestGuides.PATH, draft.revision()));
    TestGuides.publish(releases);
    navigate(ADDRESS, GuideEditorView.class);
  }

  @Test
  void anUntouchedGuideHasNothingToSaveOrPublish() {
    assertThat(button("Simpan draf").isEnabled()).isFalse();
    assertThat(button("Terbitkan").isEnabled()).isFalse();
  }

  @Test
  void aFeeGoesFromTheFormToPreviewDraftAndRelease() {
    type("Jumlah", "Rp 475.000,-");
    assertThat(find(IFrame.class).single().getSrcdoc().orElseThrow()).contains("Rp475.000");

    test(button("Simpan draf")).click();
    navigate(GuidesView.class);
    navigate(ADDRESS, GuideEditorView.class);
    assertThat(text("Jumlah").getValue()).isEqualTo("475.000");

    test(button("Terbitkan")).click();
    test(find(TextArea.class).from(find(Dialog.class).single()).single()).setValue("Tarif baru");
    long before = releases.number();
    test(buttonIn(find(Dialog.class).single(), "Terbitkan")).click();

    assertThat(releases.number()).isEqualTo(before + 1);
    assertThat(new String(releases.files().get(TestGuides.PATH), StandardCharsets.UTF_8))
        .contains("amount: 475000");
    assertThat(releases.history(1).getFirst().publishedBy()).isEqualTo("sari");
    assertThat(drafts.find(TestGuides.PATH)).isEmpty();
    assertThat(notices()).contains("Rilis " + (before + 1) + " terbit");
  }

  @Test
  void aNewFeeGetsACodeFromItsNameAndAnOldOneKeepsItsOwn() {
    assertThat(text("Kode").getValue()).isEqualTo("paspor-biasa");
    type("Nama biaya", "Paspor elektronik");
    assertThat(text("Kode").getValue()).isEqualTo("paspor-biasa");

    test(button("Tambah biaya")).click();
    test(last("Nama biaya")).setValue("Layanan percepatan");
    assertThat(codes()).containsExactly("paspor-biasa", "layanan-percepatan");
  }

  @Test
  void publishingAsksForAComment() {
    type("Judul", "Paspor baru");
    test(button("Terbitkan")).click();
    long before = releases.number();
    test(buttonIn(find(Dialog.class).single(), "Terbitkan")).click();
    assertThat(releases.number()).isEqualTo(before);
  }

  @Test
  void whatIsWrongIsSaidAndCanStillBeSaved() {
    type("Jumlah", "dua ratus ribu");
    type("Judul", "");
    assertThat(text("Jumlah").getErrorMessage()).startsWith("Tulis jumlah rupiah");
    assertThat(text("Judul").getErrorMessage()).isEqualTo("Belum diisi.");
    assertThat(button("Terbitkan").isEnabled()).isFalse();

    test(button("Simpan draf")).click();
    navigate(GuidesView.class);
    navigate(ADDRESS, GuideEditorView.class);
    assertThat(text("Jumlah").getValue()).isEqualTo("dua ratus ribu");
    assertThat(text("Judul").getValue()).isEmpty();
  }

  @Test
  void theSecondToSaveLosesNothing() {
    type("Judul", "Judul Sari");
    GuideForm published = guides.published(TestGuides.PATH).orElseThrow();
    drafts.save(published, published, Drafts.NO_REVISION, "budi");

    test(button("Simpan draf")).click();
    assertThat(find(Dialog.class).single().getHeaderTitle()).contains("orang lain");
    assertThat(text("Judul").getValue()).isEqualTo("Judul Sari");
    assertThat(drafts.find(TestGuides.PATH).orElseThrow().savedBy()).isEqualTo("budi");

    test(buttonIn(find(Dialog.class).single(), "Simpan isian saya, ganti draf itu")).click();
    Draft kept = drafts.find(TestGuides.PATH).orElseThrow();
    assertThat(kept.savedBy()).isEqualTo("sari");
    assertThat(kept.form().title()).isEqualTo("Judul Sari");
  }

  @Test
  void leavingWithUnsavedTypingAsksFirst() {
    type("Judul", "Belum disimpan");
    UI.getCurrent().navigate("panduan");
    assertThat(find(ConfirmDialog.class).exists()).isTrue();
    assertThat(text("Judul").getValue()).isEqualTo("Belum disimpan");
  }

  @Test
  void aGuidePublishedMeanwhileIsNotOverwrittenUnseen() {
    type("Judul", "Judul Sari");
    GuideForm base = guides.published(TestGuides.PATH).orElseThrow();
    publishSummary(base, "Ringkasan Budi.");

    test(button("Terbitkan")).click();
    test(find(TextArea.class).from(find(Dialog.class).single()).single()).setValue("Judul baru");
    long before = releases.number();
    test(buttonIn(find(Dialog.class).single(), "Terbitkan")).click();
    assertThat(releases.number()).isEqualTo(before);
    assertThat(button("Sudah saya periksa").isVisible()).isTrue();
  }

  private void publishSummary(GuideForm base, String summary) {
    GuideForm changed = TestForms.withSummary(base, summary);
    assertThat(guides.publish(changed, base, Drafts.NO_REVISION, "Ringkasan", "budi"))
        .isInstanceOf(Publication.Published.class);
  }

  private void type(String label, String value) {
    TextField field = text(label);
    test(field).setValue(value);
  }

  private TextField last(String label) {
    return find(TextField.class).withPropertyValue(TextField::getLabel, label).all().getLast();
  }

  private List<String> codes() {
    return find(TextField.class).withPropertyValue(TextField::getLabel, "Kode").all().stream()
        .limit(2)
        .map(TextField::getValue)
        .toList();
  }

  private TextField text(String label) {
    return find(TextField.class).withPropertyValue(TextField::getLabel, label).all().getFirst();
  }

  private Button button(String text) {
    return find(Button.class).withText(text).all().getFirst();
  }

  private Button buttonIn(Dialog dialog, String text) {
    return find(Button.class).from(dialog).withText(text).single();
  }

  private List<String> notices() {
    return find(Notification.class).all().stream().map(notice -> test(notice).getText()).toList();
  }
}
