package id.imigrasi.corner.content.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.imigrasi.corner.content.guide.GuideId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionFileTest {

  @TempDir Path folder;

  @Test
  void readsEveryKindOfQuestion() throws IOException {
    Path file =
        write(
            """
            query\ttopic_slug\tprovenance
            paspor ilang\tpaspor-hilang|paspor-rusak\twritten
            cuaca besok\t__luar_topik__\twritten

            akta cerai\t__tanpa_topik__
            """);

    assertThat(QuestionFile.read(file))
        .extracting(KnownQuestion::query, KnownQuestion::kind)
        .containsExactly(
            tuple("paspor ilang", KnownQuestion.Kind.ANSWERED),
            tuple("cuaca besok", KnownQuestion.Kind.OFF_TOPIC),
            tuple("akta cerai", KnownQuestion.Kind.NO_GUIDE));
    assertThat(QuestionFile.read(file).getFirst().guides())
        .containsExactlyInAnyOrder(new GuideId("paspor-hilang"), new GuideId("paspor-rusak"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'query\ttopic_slug\nohne tab'        | line 2",
        "'query\ttopic_slug\nx\tkein Slug'    | line 2",
        "'anders\ttopic_slug\nx\tikd'         | first line",
        "'query\ttopic_slug'                  | no question",
        "''                                   | first line",
      })
  void saysWhichLineIsWrong(String text, String message) throws IOException {
    Path file = write(text);

    assertThatThrownBy(() -> QuestionFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(message);
  }

  @Test
  void refusesWhatIsNoText() throws IOException {
    Path file = Files.write(folder.resolve("q.tsv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

    assertThatThrownBy(() -> QuestionFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("UTF-8");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("questions.tsv"), text);
  }
}
