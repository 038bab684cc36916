package id.imigrasi.corner.admin.guides;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.admin.TestDatabase;
import id.imigrasi.corner.admin.storage.Durability;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DraftsTest {

  private static final String PATH = "guides/id/paspor-uji.md";
  private static final String EARLIER =
      """
      {"slug":"paspor-uji","language":"id","title":"Uji","summary":"","topic":"paspor",
       "audience":[],"keywords":[],
       "fees":[{"name":"Paspor","amount":"1","unit":"","date":"2025","sources":[]}],
       "duration":{"text":"","date":"","sources":[]},"places":[],"sources":[],
       "checked":"","reviewBy":"","related":[],"verify":["Tanya"],"sections":{"STEPS":"1. Datang"}}
      """;

  @Test
  void aDraftOfAnEarlierVersionLacksOnlyTheNewerFields() throws Exception {
    DataSource source = TestDatabase.with("V2__draft.sql");
    JdbcClient jdbc = JdbcClient.create(source);
    jdbc.sql("insert into draft values (?, ?, ?, 'r', 'sari', current_timestamp)")
        .params(PATH, EARLIER, EARLIER)
        .update();
    Drafts drafts = new Drafts(jdbc, new Durability(jdbc, source), Clock.systemUTC());

    GuideForm form = drafts.find(PATH).orElseThrow().form();
    assertThat(form.title()).isEqualTo("Uji");
    assertThat(form.verify()).containsExactly("Tanya");
    assertThat(form.confirm()).isEmpty();
    assertThat(form.updated()).isEmpty();
    assertThat(form.fees().getFirst().id()).isEmpty();
  }
}
