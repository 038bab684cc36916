package id.imigrasi.corner.admin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.imigrasi.corner.admin.storage.Durability;
import id.imigrasi.corner.content.demand.Demand;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.release.RepositoryKeys;
import id.imigrasi.corner.content.release.RepositoryWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishing is all or nothing, also when the process dies in the middle. */
@SuppressWarnings("NullAway.Init")
class ReleasesTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
  private static final String TOPICS =
      """
      topics:
        - id: paspor
          icon: passport
          title: {id: Paspor, en: Passport}
          summary: {id: Semua, en: All}
      """;

  @TempDir Path data;
  private final List<Object> events = new ArrayList<>();
  private RepositoryWriter repository;
  private final Map<GuideId, Integer> opened = new HashMap<>();
  private Releases releases;

  @BeforeEach
  void start() throws Exception {
    JdbcDataSource dataSource = new JdbcDataSource();
    dataSource.setUrl("jdbc:h2:file:" + data.resolve("console") + ";WRITE_DELAY=0");
    Flyway.configure().dataSource(dataSource).load().migrate();
    JdbcClient jdbc = JdbcClient.create(dataSource);
    repository =
        new RepositoryWriter(
            data.resolve("repository"), RepositoryKeys.at(data.resolve("keys")), CLOCK);
    ReleaseTable table =
        new ReleaseTable(
            jdbc,
            new TransactionTemplate(new JdbcTransactionManager(dataSource)),
            new Durability(jdbc, dataSource));
    releases =
        new Releases(
            table, repository, new DemandFiles(Optional.of(() -> opened)), events::add, CLOCK);
  }

  private static Change change(String path, String text) {
    return new Change(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private Outcome publish(String title) {
    String guide =
        """
        ---
        slug: paspor-hilang
        language: id
        title: %s
        summary: Lapor polisi.
        topic: paspor
        sources:
          - {id: X, title: Sumber, kind: official, date: 2025}
        checked: 2026-11-22
        review-by: 2027-02-22
        ---

        ## Langkah

        1. Lapor ke polisi. [^X]
        """
            .formatted(title);
    return releases.publish(
        releases.number(),
        List.of(change("guides/topics.yaml", TOPICS), change("guides/id/paspor-hilang.md", guide)),
        "Uji",
        "admin");
  }

  private String title() {
    return releases.current().guides().iterator().next().title();
  }

  @Test
  void aReleaseTellsWhatIsOpenedMostWithoutCountingItAsAChange() {
    publish("Satu");
    assertThat(releases.files()).doesNotContainKey(Demand.PATH);

    opened.put(new GuideId("paspor-hilang"), 1234);
    opened.put(new GuideId("tidak-terbit"), 99);
    publish("Dua");

    assertThat(releases.current().demand().opened())
        .isEqualTo(Map.of(new GuideId("paspor-hilang"), 1200));
    assertThat(releases.history(1).getFirst().changedItems()).isEqualTo(1);
  }

  @Test
  void whatRestsOnTheReleaseBeforeIsPublishedAlthoughTheDemandChanged() {
    publish("Satu");
    opened.put(new GuideId("paspor-hilang"), 50);
    assertThat(publish("Dua")).isEqualTo(new Outcome.Published(2));
    opened.put(new GuideId("paspor-hilang"), 500);
    Review review =
        releases.review(releases.snapshot(), List.of(change("guides/topics.yaml", TOPICS)));
    assertThat(review.problems()).isEmpty();
    assertThat(publish("Tiga")).isEqualTo(new Outcome.Published(3));
    assertThat(releases.history(1).getFirst().changedItems()).isEqualTo(1);
  }

  @Test
  void aReleaseIsInTheHistoryAndTheSignedRepository() throws IOException {
    assertThat(publish("Satu")).isEqualTo(new Outcome.Published(1));
    assertThat(publish("Dua")).isEqualTo(new Outcome.Published(2));
    assertThat(releases.number()).isEqualTo(2);
    assertThat(repository.newest()).isEqualTo(2);
    assertThat(events).containsExactly(new ReleasePublished(1), new ReleasePublished(2));
    assertThat(releases.history(10))
        .extracting(ReleaseEntry::number, ReleaseEntry::changedItems)
        .containsExactly(tuple(2L, 1), tuple(1L, 2));
  }

  @Test
  void aGuideThatCannotBeReadIsRefusedAndChangesNothing() {
    publish("Satu");
    Outcome outcome =
        releases.publish(
            releases.number(),
            List.of(change("guides/id/paspor-hilang.md", "---\nslug: x\n")),
            "Uji",
            "admin");
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(refused.problems().getFirst().toString())
                    .startsWith("guides/id/paspor-hilang.md:"));
    assertThat(releases.number()).isEqualTo(1);
    assertThat(title()).isEqualTo("Satu");
  }

  @Test
  void whatRestsOnAnOlderReleaseIsNotPublished() {
    publish("Satu");
    List<Change> changes = List.of(change("guides/topics.yaml", TOPICS));
    assertThat(releases.publish(0, changes, "Uji", "admin")).isEqualTo(new Outcome.Overtaken(1));
    assertThat(releases.number()).isEqualTo(1);
  }

  @Test
  void aFileCanBeRemovedUnlessAnotherNamesIt() {
    publish("Satu");
    assertThat(
            releases.publish(
                1, List.of(Change.removal("guides/topics.yaml")), "Tanpa topik", "admin"))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(
            releases.publish(
                1, List.of(Change.removal("guides/id/paspor-hilang.md")), "Tanpa", "admin"))
        .isEqualTo(new Outcome.Published(2));
    assertThat(releases.files()).containsOnlyKeys("guides/topics.yaml");
    assertThat(releases.history(1).getFirst().changedItems()).isEqualTo(1);
  }

  @Test
  void everythingIsThereAgainAfterRestart() throws Exception {
    publish("Satu");
    start();
    assertThat(releases.number()).isEqualTo(1);
    assertThat(title()).isEqualTo("Satu");
  }

  @Test
  void aCrashBetweenDatabaseAndRepositoryIsFinishedAtTheNextStart() throws Exception {
    publish("Satu");
    Path timestamp = data.resolve("repository/metadata/timestamp.json");
    byte[] before = Files.readAllBytes(timestamp);
    publish("Dua");
    Files.write(timestamp, before);
    start();
    assertThat(releases.number()).isEqualTo(2);
    assertThat(repository.newest()).isEqualTo(2);
    assertThat(title()).isEqualTo("Dua");
    assertThat(publish("Tiga")).isEqualTo(new Outcome.Published(3));
  }

  @Test
  void aFullDiskIsSaidAndThePublishedReleaseStays() throws Exception {
    publish("Satu");
    // A folder in the way of the next snapshot's temporary file stands in for a full disk.
    Path inTheWay = data.resolve("repository/metadata/2.snapshot.json.next/x");
    Files.createDirectories(inTheWay);
    assertThat(publish("Dua"))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.problems().getFirst().field()).isEqualTo("disk"));
    assertThat(releases.number()).isEqualTo(1);
    assertThat(title()).isEqualTo("Satu");
    Files.delete(inTheWay);
    Files.delete(inTheWay.getParent());
    assertThat(publish("Dua")).isEqualTo(new Outcome.Published(2));
    assertThat(repository.newest()).isEqualTo(2);
  }
}
