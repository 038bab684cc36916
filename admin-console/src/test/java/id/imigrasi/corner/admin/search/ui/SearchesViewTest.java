package id.imigrasi.corner.admin.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.imigrasi.corner.admin.ConsoleTest;
import id.imigrasi.corner.admin.account.SignedIn;
import id.imigrasi.corner.admin.fleet.SearchesReported;
import id.imigrasi.corner.admin.guides.TestGuides;
import id.imigrasi.corner.admin.items.Items;
import id.imigrasi.corner.admin.publish.Releases;
import id.imigrasi.corner.admin.search.SearchLog;
import id.imigrasi.corner.admin.search.UnansweredRow;
import id.imigrasi.corner.content.wire.KioskEvent;
import id.imigrasi.corner.content.wire.KioskId;
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

  @Autowired Releases releases;
  @Autowired SearchLog log;
  @Autowired Items items;
  @Autowired SignedIn signedIn;
  @Autowired ApplicationEventPublisher kiosks;

  private final String words = "kartu bulan " + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void ask() {
    TestGuides.publish(releases);
    kiosks.publishEvent(
        new SearchesReported(
            new KioskId("desa-uji"),
            new KioskEvent.Searches(
                UUID.randomUUID(),
                Instant.now().truncatedTo(ChronoUnit.DAYS),
                List.of(new KioskEvent.Unanswered(words, "id", 1_000_000)),
                List.of(new KioskEvent.Opened("paspor-hilang", 7)))));
    navigate(SearchesView.class);
  }

  @Test
  void showsWhatWasAskedInVain() {
    assertThat(row().times()).isGreaterThanOrEqualTo(1_000_000);
    assertThat(row().settledBy()).isNull();
  }

  @Test
  void showsWhatIsOpened() {
    find(Tabs.class).single().setSelectedIndex(1);

    assertThat(grids().get(1).isVisible()).isTrue();
    assertThat(grids().getFirst().isVisible()).isFalse();
  }

  @Test
  void beginsAGuideWithTheWordsFilledIn() {
    press("Panduan baru");

    assertThat(UI.getCurrent().getActiveViewLocation().getPath())
        .startsWith("panduan/id/kartu-bulan");
    assertThat(find(TextField.class).all()).anyMatch(field -> field.getValue().equals(words));
    assertThat(find(TextArea.class).all()).anyMatch(field -> field.getValue().equals(words));
  }

  @Test
  void settlesARow() {
    press("Selesai");

    assertThat(row().settledBy()).isEqualTo("sari");
  }

  @Test
  void publishesThatSomethingIsNotOurs() {
    press("Bukan urusan kami");
    test(find(Button.class).all().stream()
            .filter(button -> button.getText().equals("Terbitkan"))
            .findFirst()
            .orElseThrow())
        .click();

    assertThat(releases.current().searchWords().outside()).contains(words);
    assertThat(row().settledBy()).isEqualTo("sari");
  }

  private UnansweredRow row() {
    return log.unanswered(30, 2_000).stream()
        .filter(each -> each.words().equals(words))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("rawtypes")
  private List<Grid> grids() {
    return UI.getCurrent()
        .getInternals()
        .getActiveRouterTargetsChain()
        .getFirst()
        .getElement()
        .getChildren()
        .map(element -> element.getComponent().orElse(null))
        .filter(Grid.class::isInstance)
        .map(Grid.class::cast)
        .toList();
  }

  /** Presses a button as it stands in the row. */
  private void press(String text) {
    Component cell =
        new WordActions(new WordActions.Parts(log, items, releases, signedIn), () -> {}).of(row());
    UI.getCurrent().add(cell);
    Button button =
        cell.getChildren()
            .map(Button.class::cast)
            .filter(each -> each.getText().equals(text))
            .findFirst()
            .orElseThrow();
    test(button).click();
  }
}
