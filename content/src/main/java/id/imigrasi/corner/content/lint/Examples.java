package id.imigrasi.corner.content.lint;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.notice.Session;
import java.util.List;

/** Made-up sessions, which no village may take for an invitation. */
final class Examples {

  private Examples() {}

  static List<Finding> check(Corpus corpus) {
    return corpus.sessions().stream()
        .filter(Session::example)
        .map(
            session ->
                Finding.warning(session.path(), "example", "is an example, not a real session"))
        .toList();
  }
}
