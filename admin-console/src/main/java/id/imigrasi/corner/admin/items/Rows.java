package id.imigrasi.corner.admin.items;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.item.Bilingual;
import id.imigrasi.corner.content.lesson.Lesson;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a corpus, by path. */
final class Rows {

  private final Map<String, ItemRow> rows = new HashMap<>();

  private Rows() {}

  static Map<String, ItemRow> of(Corpus corpus) {
    Rows rows = new Rows();
    corpus
        .helpers()
        .forEach(each -> rows.put(each.path(), each.title(), each.reviewBy(), each.verify()));
    corpus
        .offices()
        .forEach(each -> rows.put(each.path(), each.name(), each.reviewBy(), each.verify()));
    for (Lesson.Kind kind : Lesson.Kind.values()) {
      corpus
          .lessons(kind)
          .forEach(each -> rows.put(each.path(), each.title(), each.reviewBy(), List.of()));
    }
    corpus.notices().forEach(each -> rows.put(each.path(), each.title(), null, List.of()));
    corpus.sessions().forEach(each -> rows.put(each.path(), each.title(), null, List.of()));
    return rows.rows;
  }

  private void put(
      String path, Bilingual title, @Nullable LocalDate reviewBy, List<String> verify) {
    ItemKind.of(path)
        .ifPresent(kind -> rows.put(path, new ItemRow(path, kind, title, reviewBy, verify)));
  }
}
