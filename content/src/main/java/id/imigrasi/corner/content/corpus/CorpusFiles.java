package id.imigrasi.corner.content.corpus;

import id.imigrasi.corner.content.demand.Demand;
import id.imigrasi.corner.content.demand.DemandFile;
import id.imigrasi.corner.content.glossary.Glossary;
import id.imigrasi.corner.content.glossary.GlossaryParser;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideParser;
import id.imigrasi.corner.content.guide.ParsedGuide;
import id.imigrasi.corner.content.guide.Topic;
import id.imigrasi.corner.content.guide.TopicsFile;
import id.imigrasi.corner.content.helper.Helper;
import id.imigrasi.corner.content.helper.HelperParser;
import id.imigrasi.corner.content.item.Problem;
import id.imigrasi.corner.content.lesson.Lesson;
import id.imigrasi.corner.content.lesson.LessonParser;
import id.imigrasi.corner.content.notice.Notice;
import id.imigrasi.corner.content.notice.NoticeParser;
import id.imigrasi.corner.content.notice.Session;
import id.imigrasi.corner.content.office.Office;
import id.imigrasi.corner.content.office.OfficeParser;
import id.imigrasi.corner.content.words.SearchWords;
import id.imigrasi.corner.content.words.SearchWordsParser;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What the files of a corpus hold, read one by one. */
final class CorpusFiles {

  final List<Topic> topics = new ArrayList<>();
  final List<Guide> guides = new ArrayList<>();
  final List<Helper> helpers = new ArrayList<>();
  final List<Office> offices = new ArrayList<>();
  final List<Lesson> lessons = new ArrayList<>();
  final List<Notice> notices = new ArrayList<>();
  final List<Session> sessions = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();
  Glossary glossary = Glossary.EMPTY;
  SearchWords searchWords = SearchWords.EMPTY;
  Demand demand = Demand.NONE;

  CorpusFiles(Map<String, byte[]> files) {
    new TreeMap<>(files)
        .forEach(
            (path, bytes) -> {
              if (Corpus.isItem(path)) {
                utf8(bytes)
                    .ifPresentOrElse(
                        text -> read(path, text),
                        () -> problems.add(new Problem(path, 1, "file", "is not UTF-8 text")));
              }
            });
  }

  private void read(String path, String text) {
    if (path.equals(TopicsFile.PATH)) {
      topics.addAll(TopicsFile.parse(text, problems));
    } else if (path.equals(Glossary.PATH)) {
      glossary = GlossaryParser.parse(text, problems);
    } else if (path.equals(SearchWords.PATH)) {
      searchWords = SearchWordsParser.parse(text, problems);
    } else if (path.equals(Demand.PATH)) {
      demand = DemandFile.parse(text, problems);
    } else if (path.startsWith(Helper.FOLDER)) {
      keep(path, HelperParser.parse(path, text, problems), Helper::path, helpers);
    } else if (path.startsWith(Office.FOLDER)) {
      keep(path, OfficeParser.parse(path, text, problems), Office::path, offices);
    } else if (path.startsWith(Lesson.FOLDER)) {
      keep(path, LessonParser.parse(path, text, problems), Lesson::path, lessons);
    } else if (path.startsWith(Notice.FOLDER)) {
      keep(path, NoticeParser.notice(path, text, problems), Notice::path, notices);
    } else if (path.startsWith(Session.FOLDER)) {
      keep(path, NoticeParser.session(path, text, problems), Session::path, sessions);
    } else {
      keep(path, guide(path, text), Guide::path, guides);
    }
  }

  private Optional<Guide> guide(String path, String text) {
    return switch (GuideParser.parse(path, text)) {
      case ParsedGuide.Sound(Guide guide) -> Optional.of(guide);
      case ParsedGuide.Faulty(List<Problem> found) -> {
        problems.addAll(found);
        yield Optional.empty();
      }
    };
  }

  private <T> void keep(
      String path, Optional<T> item, Function<T, String> properPath, List<T> items) {
    item.ifPresent(
        sound -> {
          if (properPath.apply(sound).equals(path)) {
            items.add(sound);
          } else {
            problems.add(new Problem(path, 1, "slug", "belongs into " + properPath.apply(sound)));
          }
        });
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notText) {
      return Optional.empty();
    }
  }
}
