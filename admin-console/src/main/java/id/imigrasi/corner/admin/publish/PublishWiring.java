package id.imigrasi.corner.admin.publish;

import id.imigrasi.corner.content.release.RepositoryKeys;
import id.imigrasi.corner.content.release.RepositoryWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the repository and its keys are. */
@Configuration(proxyBeanMethods = false)
class PublishWiring {

  @Bean
  RepositoryWriter repositoryWriter(@Value("${corner.data}") Path data, Clock clock)
      throws IOException {
    return new RepositoryWriter(
        data.resolve("repository"), RepositoryKeys.at(data.resolve("keys")), clock);
  }
}
