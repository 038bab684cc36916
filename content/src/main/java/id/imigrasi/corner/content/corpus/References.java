package id.imigrasi.corner.content.corpus;

import id.imigrasi.corner.content.glossary.Glossary;
import id.imigrasi.corner.content.glossary.Term;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.guide.ShortCode;
import id.imigrasi.corner.content.guide.Topic;
import id.imigrasi.corner.content.guide.TopicId;
import id.imigrasi.corner.content.guide.TopicsFile;
import id.imigrasi.corner.content.helper.Advice;
import id.imigrasi.corner.content.helper.Advice.FeeName;
import id.imigrasi.corner.content.helper.Advice.Line;
import id.imigrasi.corner.content.helper.Helper;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Problem;
import id.imigrasi.corner.content.lesson.Lesson;
import id.imigrasi.corner.content.notice.Notice;
import id.imigrasi.corner.content.notice.Session;
import id.imigrasi.corner.content.office.Office;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether everything that one item says of another is there. */
final class References {

  private final CorpusFiles files;
  private final Set<TopicId> topics = new HashSet<>();
  private final Map<GuideId, List<Guide>> guides = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private References(CorpusFiles files) {
    this.files = files;
    files.guides.forEach(
        guide -> guides.computeIfAbsent(guide.id(), _ -> new ArrayList<>()).add(guide));
  }

  /** What does not hold together; empty if all is well. */
  static List<Problem> check(CorpusFiles files) {
    References references = new References(files);
    references.checkAll();
    return references.problems;
  }

  private void checkAll() {
    for (Topic topic : files.topics) {
      if (!topics.add(topic.id())) {
        problem(TopicsFile.PATH, "topics", "stands here twice: " + topic.id());
      }
    }
    checkShortCodes();
    for (Guide guide : files.guides) {
      checkTopic(guide.path(), guide.topic());
      checkGuides(guide.path(), "related", guide.related());
    }
    for (Helper helper : files.helpers) {
      checkTopic(helper.path(), helper.topic());
      helper.outcomes().values().forEach(o -> checkGuides(helper.path(), "guides", o.guides()));
      helper.advice().forEach(advice -> checkAdvice(helper.path(), advice));
    }
    for (Lesson lesson : files.lessons) {
      checkGuides(lesson.path(), "guides", lesson.guides().toList());
    }
    for (Notice notice : files.notices) {
      checkGuides(notice.path(), "guides", notice.guides());
    }
    for (Session session : files.sessions) {
      checkGuides(session.path(), "guides", session.guides());
    }
    for (Office office : files.offices) {
      checkGuides(
          office.path(), "guide", office.guide() == null ? List.of() : List.of(office.guide()));
    }
    for (Term term : files.glossary.terms(Language.INDONESIAN)) {
      checkGuides(Glossary.PATH, "guide", term.guide() == null ? List.of() : List.of(term.guide()));
    }
  }

  private void checkShortCodes() {
    Map<ShortCode, Guide> codes = new HashMap<>();
    for (Guide guide : files.guides) {
      Guide other = codes.put(ShortCode.of(guide.id(), guide.language()), guide);
      if (other != null) {
        problem(guide.path(), "slug", "has the same short code as " + other.path());
      }
    }
  }

  private void checkTopic(String path, TopicId topic) {
    if (!topics.contains(topic)) {
      problem(path, "topic", "is not in " + TopicsFile.PATH + ": " + topic);
    }
  }

  private void checkGuides(String path, String field, Collection<GuideId> named) {
    for (GuideId guide : named) {
      if (!guides.containsKey(guide)) {
        problem(path, field, "there is no guide " + guide);
      }
    }
  }

  private void checkAdvice(String path, Advice advice) {
    advice.papers().forEach(line -> checkLine(path, "bring", line, Section.PAPERS));
    advice.steps().forEach(line -> checkLine(path, "steps", line, Section.STEPS));
    advice.fees().forEach(fee -> checkFee(path, fee));
  }

  private void checkLine(String path, String field, Line line, Section section) {
    if (line instanceof Line.OfGuide(GuideId id)) {
      checkGuides(path, field, List.of(id));
      for (Guide guide : guides.getOrDefault(id, List.of())) {
        if (guide.section(section).isEmpty()) {
          problem(
              path,
              field,
              guide.path() + " has no section \"" + section.heading(guide.language()) + "\"");
        }
      }
    }
  }

  private void checkFee(String path, FeeName name) {
    checkGuides(path, "fees", List.of(name.guide()));
    for (Guide guide : guides.getOrDefault(name.guide(), List.of())) {
      if (guide.fee(name.fee()).isEmpty()) {
        problem(path, "fees", guide.path() + " has no fee " + name.fee());
      }
    }
  }

  private void problem(String path, String field, String message) {
    problems.add(new Problem(path, 1, field, message));
  }
}
