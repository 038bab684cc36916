package id.imigrasi.corner.admin.quality.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.QueryParameters;
import id.imigrasi.corner.admin.ConsoleTest;
import id.imigrasi.corner.admin.guides.TestGuides;
import id.imigrasi.corner.admin.publish.Releases;
import id.imigrasi.corner.admin.quality.Concern;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ConsoleTest
@WithMockUser("sari")
class QualityViewTest extends SpringBrowserlessTest {

  @Autowired Releases releases;

  @BeforeEach
  void publish() {
    TestGuides.publish(releases);
  }

  @SuppressWarnings("unchecked")
  private List<Concern> shown() {
    Grid<Concern> grid = find(Grid.class).single();
    return grid.getListDataView().getItems().toList();
  }

  @Test
  void theAddressChoosesAKind() {
    UI.getCurrent().navigate("mutu", QueryParameters.of("jenis", "confirm"));
    assertThat(shown())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.kind()).isEqualTo(Concern.Kind.CONFIRM));
  }

  @Test
  void everyKindIsShownAtFirst() {
    navigate(QualityView.class);
    assertThat(find(Tabs.class).single().getSelectedIndex()).isZero();
    assertThat(shown()).extracting(Concern::kind).contains(Concern.Kind.VERIFY);
  }
}
