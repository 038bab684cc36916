package id.imigrasi.corner.admin.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.imigrasi.corner.admin.ConsoleTest;
import id.imigrasi.corner.admin.fleet.SearchesReported;
import id.imigrasi.corner.admin.guides.TestGuides;
import id.imigrasi.corner.admin.publish.Change;
import id.imigrasi.corner.admin.publish.Releases;
import id.imigrasi.corner.admin.search.OpenedRow;
import id.imigrasi.corner.admin.search.SearchLog;
import id.imigrasi.corner.admin.search.UnansweredRow;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.wire.KioskEvent;
import id.imigrasi.corner.content.wire.KioskId;
import id.imigrasi.corner.content.words.SearchWords;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.test.context.support.WithMockUser;

@ConsoleTest
@WithMockUser("sari")
class SearchesViewTest extends SpringBrowserlessTest {

  private static final String WORDS = "paspor qwrty";

  @Autowired Releases releases;
  @Autowired SearchLog log;
  @Autowired ApplicationEventPublisher kiosks;

  @BeforeEach
  void ask() {
    TestGuides.publish(releases);
    releases.publish(
        releases.number(), List.of(Change.removal(SearchWords.PATH)), "Bahan uji", "uji");
    kiosks.publishEvent(
        new SearchesReported(
            new KioskId("desa-uji"),
            new KioskEvent.Searches(
                UUID.randomUUID(),
                Instant.now().truncatedTo(ChronoUnit.DAYS),
                List.of(new KioskEvent.Unanswered(WORDS, "id", 3)),
                List.of(new KioskEvent.Opened("paspor-uji", 7)))));
    log.reopen(WORDS);
    navigate(SearchesView.class);
  }

  private List<UnansweredRow> unanswered() {
    return find(UnansweredGrid.class).single().getListDataView().getItems().toList();
  }

  private Button action(String text) {
    UnansweredGrid grid = find(UnansweredGrid.class).single();
    return find(Button.class)
        .from(test(grid).getCellComponent(unanswered().indexOf(row()), 4))
        .withText(text)
        .single();
  }

  private UnansweredRow row() {
    return unanswered().stream()
        .filter(each -> each.words().equals(WORDS))
        .findFirst()
        .orElseThrow();
  }

  private Button inDialog(String text) {
    return find(Button.class).from(find(Dialog.class).single()).withText(text).single();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private <T> ComboBox<T> field(String label) {
    return find(ComboBox.class).withPropertyValue(ComboBox::getLabel, label).single();
  }

  @Test
  void whatWasAskedInVainIsListed() {
    assertThat(row().times()).isGreaterThanOrEqualTo(3);
    assertThat(row().kiosks()).isEqualTo(1);
  }

  @Test
  void whatIsOpenedIsListedWithItsShare() {
    find(Tabs.class).single().setSelectedIndex(1);
    assertThat(find(OpenedGrid.class).single().getListDataView().getItems().toList())
        .extracting(OpenedRow::share)
        .allSatisfy(share -> assertThat(share).isPositive());
    assertThat(find(UnansweredGrid.class).all()).isEmpty();
  }

  @Test
  void aNewGuideIsBegunWithTheWords() {
    test(action("Buat panduan baru")).click();
    assertThat(find(TextField.class).from(find(Dialog.class).single()).single().getValue())
        .isEqualTo("paspor-qwrty");
    test(inDialog("Mulai menulis")).click();

    assertThat(path()).isEqualTo("panduan/id/paspor-qwrty");
    assertThat(text("Judul").getValue()).isEqualTo("Paspor qwrty");
    assertThat(keywords()).isEqualTo(WORDS);
    assertThat(button("Simpan draf").isEnabled()).isTrue();
  }

  @Test
  void theWordsBecomeAKeywordThatIsNotSavedYet() {
    test(action("Jadikan kata kunci")).click();
    ComboBox<Guide> guide = field("Panduan yang menjawabnya");
    guide.setValue(
        releases.current().guides().stream()
            .filter(each -> each.path().equals(TestGuides.PATH))
            .findFirst()
            .orElseThrow());
    test(inDialog("Buka panduan")).click();

    assertThat(path()).isEqualTo("panduan/id/paspor-uji");
    assertThat(keywords()).isEqualTo("paspor ilang, denda, " + WORDS);
    assertThat(button("Simpan draf").isEnabled()).isTrue();
    assertThat(button("Terbitkan").isEnabled()).isTrue();
  }

  @Test
  void aWordPairIsShownAndPublished() {
    test(action("Tambah padanan kata")).click();
    assertThat(this.<String>field("Yang diketik warga").getValue()).isEqualTo("qwrty");
    assertThat(inDialog("Terbitkan").isEnabled()).isFalse();

    this.<String>field("Kata di panduan").setValue("Hilang");
    assertThat(find(Pre.class).single().getText())
        .isEqualTo("spellings:\n  - {means: hilang, typed: [qwrty]}");
    test(inDialog("Terbitkan")).click();

    assertThat(releases.current().searchWords().spellings()).containsEntry("qwrty", "hilang");
    assertThat(releases.history(1).getFirst().publishedBy()).isEqualTo("sari");
    assertThat(unanswered()).extracting(UnansweredRow::words).doesNotContain(WORDS);
  }

  @Test
  void aWordThatWouldMeanItselfIsRefusedInWords() {
    test(action("Tambah padanan kata")).click();
    this.<String>field("Kata di panduan").setValue("qwrty");
    assertThat(inDialog("Terbitkan").isEnabled()).isFalse();
    assertThat(find(Paragraph.class).all())
        .anyMatch(each -> each.getText().contains("dirinya sendiri"));
  }

  @Test
  void whatIsNotOursIsPublished() {
    test(action("Bukan urusan kami")).click();
    test(inDialog("Terbitkan")).click();
    assertThat(releases.current().searchWords().outside()).containsExactly(WORDS);
    assertThat(unanswered()).extracting(UnansweredRow::words).doesNotContain(WORDS);
  }

  @Test
  void whatIsDoneIsHiddenAndSaysByWhom() {
    test(action("Selesai")).click();
    assertThat(unanswered()).extracting(UnansweredRow::words).doesNotContain(WORDS);

    find(SearchesView.class).single().show(UnansweredState.SETTLED);
    assertThat(
            find(Span.class)
                .from(
                    test(find(UnansweredGrid.class).single())
                        .getCellComponent(unanswered().indexOf(row()), 0))
                .all())
        .anyMatch(each -> each.getText().startsWith("Diurus oleh sari, "));
    test(action("Buka lagi")).click();
    assertThat(unanswered()).extracting(UnansweredRow::words).doesNotContain(WORDS);
  }

  @Test
  void aCellOfTheExportIsNeverAFormula() {
    UnansweredRow row = row();
    UnansweredRow formula =
        new UnansweredRow(
            "=1+1 \"x\"",
            row.languages(),
            1,
            1,
            row.last(),
            new UnansweredRow.Settled(row.last(), "sari"));
    assertThat(UnansweredCsv.of(find(SearchesView.class).single(), List.of(formula)))
        .startsWith("\uFEFF\"Yang diketik\",\"Bahasa\"")
        .contains("\"'=1+1 \"\"x\"\"\",\"id\",\"1\"")
        .endsWith("\"sari\"\r\n");
  }

  private String path() {
    return UI.getCurrent().getActiveViewLocation().getPath();
  }

  private TextField text(String label) {
    return find(TextField.class).withPropertyValue(TextField::getLabel, label).all().getFirst();
  }

  private String keywords() {
    return find(TextArea.class)
        .withPropertyValue(TextArea::getLabel, "Kata pencarian")
        .single()
        .getValue();
  }

  private Button button(String text) {
    return find(Button.class).withText(text).all().getFirst();
  }
}
