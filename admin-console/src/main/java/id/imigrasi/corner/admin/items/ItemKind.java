package id.imigrasi.corner.admin.items;

import id.imigrasi.corner.admin.publish.CorpusPath;
import id.imigrasi.corner.content.glossary.Glossary;
import id.imigrasi.corner.content.guide.TopicsFile;
import id.imigrasi.corner.content.helper.Helper;
import id.imigrasi.corner.content.item.Slug;
import id.imigrasi.corner.content.lesson.Lesson;
import id.imigrasi.corner.content.notice.Notice;
import id.imigrasi.corner.content.notice.Session;
import id.imigrasi.corner.content.office.Office;
import id.imigrasi.corner.content.words.SearchWords;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that are no guides. */
public enum ItemKind {
  HELPER(Helper.FOLDER),
  OFFICE(Office.FOLDER),
  LESSON(Lesson.FOLDER),
  NOTICE(Notice.FOLDER),
  SESSION(Session.FOLDER),
  GLOSSARY(Glossary.PATH),
  TOPICS(TopicsFile.PATH),
  WORDING(CorpusPath.WORDING),
  SEARCH_WORDS(SearchWords.PATH);

  private static final String ENDING = ".yaml";

  private final String place;

  ItemKind(String place) {
    this.place = place;
  }

  /** The kind of a file, empty for guides and for what this version does not know. */
  public static Optional<ItemKind> of(String path) {
    return Stream.of(values()).filter(kind -> kind.holds(path)).findFirst();
  }

  private boolean holds(String path) {
    return isSingle() ? path.equals(place) : path.startsWith(place) && path.endsWith(ENDING);
  }

  /** Whether a corpus has one file of this kind at most. */
  public boolean isSingle() {
    return !place.endsWith("/");
  }

  /** Where a file of that name stands; the name of a single one does not matter. */
  public String path(Slug name) {
    return isSingle() ? place : place + name + ENDING;
  }
}
