package id.imigrasi.corner.admin.publish;

import id.imigrasi.corner.content.folder.CorpusFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Publishes the corpus that is packaged with the product as release 1. */
@Component
@Order(1)
class FirstRelease implements ApplicationRunner {

  private static final String FOLDER = "guides/";

  private final Releases releases;
  private final String examples;

  /**
   * @param examples a folder of items to show what a kiosk can do; empty for a real installation
   */
  FirstRelease(Releases releases, @Value("${corner.examples:}") String examples) {
    this.releases = releases;
    this.examples = examples;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (releases.number() == 0) {
      Outcome outcome = releases.publish(0, packaged(), "Isi awal", "Imigrasi Corner");
      if (!(outcome instanceof Outcome.Published)) {
        throw new IllegalStateException("the packaged corpus cannot be published: " + outcome);
      }
    }
  }

  private List<Change> packaged() throws IOException {
    List<Change> changes = new ArrayList<>();
    if (!examples.isEmpty()) {
      CorpusFolder.read(Path.of(examples))
          .forEach((path, bytes) -> changes.add(new Change(path, bytes)));
    }
    for (Resource resource :
        new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "**/*.*")) {
      String address = resource.getURL().toString();
      String path = address.substring(address.lastIndexOf("/" + FOLDER) + 1);
      changes.add(new Change(path, resource.getContentAsByteArray()));
    }
    return changes;
  }
}
