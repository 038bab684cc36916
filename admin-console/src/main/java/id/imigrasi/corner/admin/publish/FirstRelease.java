package id.imigrasi.corner.admin.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

  FirstRelease(Releases releases) {
    this.releases = releases;
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

  private static List<Change> packaged() throws IOException {
    List<Change> changes = new ArrayList<>();
    for (Resource resource :
        new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "**/*.*")) {
      String address = resource.getURL().toString();
      String path = address.substring(address.lastIndexOf("/" + FOLDER) + 1);
      changes.add(new Change(path, resource.getContentAsByteArray()));
    }
    return changes;
  }
}
