package id.imigrasi.corner.admin.items;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.admin.ConsoleTest;
import id.imigrasi.corner.admin.publish.Change;
import id.imigrasi.corner.admin.publish.Outcome;
import id.imigrasi.corner.admin.publish.Releases;
import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.TopicsFile;
import id.imigrasi.corner.content.item.Problem;
import id.imigrasi.corner.content.item.Slug;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConsoleTest
class ItemsTest {

  @Autowired Items items;
  @Autowired Releases releases;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String template(ItemKind kind, String name) {
    return new String(items.template(kind, name), StandardCharsets.UTF_8);
  }

  private List<Problem> problems(String path, String text) {
    return items.read(path, bytes(text)) instanceof Corpus.Reading.Faulty(List<Problem> found)
        ? found
        : List.of();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TOPICS")
  void aTemplateLacksOnlyItsTexts(ItemKind kind) {
    String path = kind.path(new Slug("berkas-uji"));
    String template = template(kind, "berkas-uji");
    assertThat(problems(path, template))
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.message()).isEqualTo("is empty"));
    String filled = template.replace("\"\"", "\"Teks\"");
    assertThat(problems(path, filled)).isEmpty();
    assertThat(items.review(new Change(path, bytes(filled))).problems()).isEmpty();
  }

  @Test
  void aFileIsPublishedListedAndRemoved() {
    String path = ItemKind.NOTICE.path(new Slug("rilis-uji"));
    byte[] file = bytes(template(ItemKind.NOTICE, "rilis-uji").replace("\"\"", "\"Teks\""));
    assertThat(items.publish(new Change(path, file), null, "Baru", "sari"))
        .isInstanceOf(Outcome.Published.class);
    assertThat(items.rows()).extracting(ItemRow::path).contains(path, TopicsFile.PATH);

    assertThat(items.publish(Change.removal(path), file, "Hapus", "sari"))
        .isInstanceOf(Outcome.Published.class);
    assertThat(items.file(path)).isEmpty();
  }

  @Test
  void whatSomebodyElseChangedIsNotOverwritten() {
    byte[] topics = items.file(TopicsFile.PATH).orElseThrow();
    byte[] mine = bytes(new String(topics, StandardCharsets.UTF_8) + "# sari\n");
    long before = releases.number();
    assertThat(items.publish(new Change(TopicsFile.PATH, mine), bytes("lama"), "Uji", "sari"))
        .isEqualTo(new Outcome.Overtaken(before));
    assertThat(releases.number()).isEqualTo(before);
  }

  @Test
  void whatIsNamedElsewhereIsNotRemoved() {
    assertThat(items.review(Change.removal(TopicsFile.PATH)).problems()).isNotEmpty();
  }

  @Test
  void everyKindIsKnownByItsPath() {
    for (ItemKind kind : ItemKind.values()) {
      assertThat(ItemKind.of(kind.path(new Slug("a")))).contains(kind);
    }
    assertThat(ItemKind.of("guides/id/paspor-hilang.md")).isEmpty();
    assertThat(ItemKind.of("guides/demand.yaml")).isEmpty();
  }
}
