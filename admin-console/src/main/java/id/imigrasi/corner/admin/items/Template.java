package id.imigrasi.corner.admin.items;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Guide;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/** What a new file of a kind begins with. */
record Template(String text) {

  private static final int MONTHS_UNTIL_REVIEW = 3;

  static Template of(ItemKind kind) {
    String file = kind.name().toLowerCase(Locale.ROOT) + ".yaml";
    try (InputStream resource = Template.class.getResourceAsStream(file)) {
      return new Template(
          resource == null ? "" : new String(resource.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The file with its name, its days, and a topic and a guide that exist. */
  byte[] fill(String name, Corpus corpus, LocalDate today) {
    String guide =
        corpus.guides().stream().map((Guide each) -> each.id().slug()).findFirst().orElse("");
    String topic = corpus.topics().isEmpty() ? "" : corpus.topics().getFirst().id().name();
    return text.replace("@name@", name)
        .replace("@today@", today.toString())
        .replace("@review@", today.plusMonths(MONTHS_UNTIL_REVIEW).toString())
        .replace("@topic@", topic)
        .replace("@guide@", guide)
        .getBytes(StandardCharsets.UTF_8);
  }
}
