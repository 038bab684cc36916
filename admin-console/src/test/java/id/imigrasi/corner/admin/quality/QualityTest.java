package id.imigrasi.corner.admin.quality;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.admin.ConsoleTest;
import id.imigrasi.corner.admin.guides.TestGuides;
import id.imigrasi.corner.admin.publish.Releases;
import id.imigrasi.corner.admin.quality.Concern.Kind;
import id.imigrasi.corner.admin.quality.Concern.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ConsoleTest
class QualityTest {

  @Autowired Releases releases;
  @Autowired Quality quality;

  private List<Subject> about(Kind kind, String path) {
    return quality.concerns().stream()
        .filter(each -> each.kind() == kind && each.path().equals(path))
        .map(Concern::subject)
        .toList();
  }

  @Test
  void whatEditorsNotedIsListedOnceForBothLanguages() {
    TestGuides.publishBoth(releases);
    assertThat(about(Kind.CONFIRM, TestGuides.PATH))
        .containsExactly(new Subject.Sentence("Jam buka loket."));
    assertThat(about(Kind.VERIFY, TestGuides.PATH)).hasSize(1);
    assertThat(about(Kind.VERIFY, TestGuides.TWIN_PATH)).isEmpty();
    assertThat(about(Kind.TRANSLATION, TestGuides.PATH)).isEmpty();
  }

  @Test
  void aMissingTranslationIsListed() {
    TestGuides.publish(releases);
    assertThat(about(Kind.TRANSLATION, TestGuides.PATH)).hasSize(1);
  }

  @Test
  void theCountsAreThoseOfTheList() {
    TestGuides.publish(releases);
    assertThat(quality.counts().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(quality.concerns().size());
  }
}
