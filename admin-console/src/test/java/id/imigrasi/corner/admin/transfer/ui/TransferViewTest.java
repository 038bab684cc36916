package id.imigrasi.corner.admin.transfer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import id.imigrasi.corner.admin.ConsoleTest;
import id.imigrasi.corner.admin.guides.TestGuides;
import id.imigrasi.corner.admin.publish.Change;
import id.imigrasi.corner.admin.publish.Releases;
import id.imigrasi.corner.admin.transfer.CorpusZip;
import id.imigrasi.corner.admin.transfer.Transfer;
import id.imigrasi.corner.content.demand.Demand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ConsoleTest
@WithMockUser("sari")
class TransferViewTest extends SpringBrowserlessTest {

  @Autowired Releases releases;
  @Autowired Transfer transfer;
  private TransferView view;

  @BeforeEach
  void open() {
    TestGuides.publish(releases);
    view = navigate(TransferView.class);
  }

  private Map<String, byte[]> exported() throws IOException {
    return new TreeMap<>(releases.files());
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    CorpusZip.write(files, Instant.EPOCH, zip);
    return zip.toByteArray();
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(Objects.requireNonNull(files.get(path)), StandardCharsets.UTF_8);
  }

  private static void put(Map<String, byte[]> files, String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void anUntouchedExportWouldChangeNothing() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    transfer.export(zip);
    view.arrived(zip.toByteArray());
    assertThat(paragraphs()).contains("Tidak ada yang akan berubah.");
    assertThat(button("Terbitkan semuanya").isVisible()).isFalse();
  }

  @Test
  void whatTheConsoleCountsIsNotCompared() throws IOException {
    Map<String, byte[]> files = exported();
    put(files, Demand.PATH, "opened:\n  paspor-uji: 7\n");
    view.arrived(zip(files));
    assertThat(paragraphs()).contains("Tidak ada yang akan berubah.");
  }

  @Test
  void whatChangedIsShownFieldByFieldAndPublishedAsOneRelease() throws IOException {
    Map<String, byte[]> files = exported();
    put(files, TestGuides.PATH, text(files, TestGuides.PATH).replace("350000", "475000"));
    long before = releases.number();
    view.arrived(zip(files));
    assertThat(find(Details.class).all())
        .extracting(Details::getSummaryText)
        .anyMatch(summary -> summary.equals(TestGuides.PATH + " · Biaya"));

    publish();
    assertThat(releases.number()).isEqualTo(before + 1);
    assertThat(text(releases.files(), TestGuides.PATH)).contains("475000");
    assertThat(releases.history(1).getFirst().changedItems()).isEqualTo(1);
  }

  @Test
  void aFileMissingInTheZipStaysUnlessThePersonSaysOtherwise() throws IOException {
    Map<String, byte[]> files = exported();
    files.remove(TestGuides.PATH);
    view.arrived(zip(files));
    assertThat(paragraphs()).contains("Tidak ada yang akan berubah.");

    choose(true);
    publish();
    assertThat(releases.files()).doesNotContainKey(TestGuides.PATH);
  }

  @Test
  void aFaultyFileKeepsEverythingFromBeingPublished() throws IOException {
    Map<String, byte[]> files = exported();
    put(files, TestGuides.PATH, text(files, TestGuides.PATH).replace("350000", "banyak"));
    put(files, "guides/catatan.docx", "bukan isi");
    view.arrived(zip(files));
    assertThat(button("Terbitkan semuanya").isEnabled()).isFalse();
    assertThat(paragraphs()).anyMatch(text -> text.startsWith("Belum bisa terbit."));
  }

  @Test
  void aPreviewThatWasOvertakenIsShownAnewAndNotPublished() throws IOException {
    Map<String, byte[]> files = exported();
    put(files, TestGuides.PATH, text(files, TestGuides.PATH).replace("350000", "475000"));
    view.arrived(zip(files));
    String topics = text(releases.files(), "guides/topics.yaml") + "# baru\n";
    releases.publish(
        releases.number(),
        List.of(new Change("guides/topics.yaml", topics.getBytes(StandardCharsets.UTF_8))),
        "Lain",
        "budi");
    long before = releases.number();

    publish();
    assertThat(releases.number()).isEqualTo(before);
    assertThat(paragraphs()).anyMatch(text -> text.startsWith("Pratinjau tadi sudah lama"));
    assertThat(text(releases.files(), "guides/topics.yaml")).endsWith("# baru\n");
  }

  @Test
  void whatIsNoZipIsSaid() {
    view.arrived("bukan zip".getBytes(StandardCharsets.UTF_8));
    assertThat(paragraphs()).anyMatch(text -> text.startsWith("Berkas ini bukan zip"));
  }

  @SuppressWarnings("unchecked")
  private void choose(boolean remove) {
    RadioButtonGroup<Boolean> choice = find(RadioButtonGroup.class).single();
    choice.setValue(remove);
  }

  private void publish() {
    test(button("Terbitkan semuanya")).click();
    Dialog dialog = find(Dialog.class).single();
    test(find(TextArea.class).from(dialog).single()).setValue("Impor");
    test(find(Button.class).from(dialog).withText("Terbitkan").single()).click();
  }

  private List<String> paragraphs() {
    return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
  }

  private Button button(String text) {
    return view.getChildren()
        .flatMap(TransferViewTest::andBelow)
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(each -> each.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Component> andBelow(Component component) {
    return Stream.concat(
        Stream.of(component), component.getChildren().flatMap(TransferViewTest::andBelow));
  }
}
