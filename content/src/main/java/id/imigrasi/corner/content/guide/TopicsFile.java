package id.imigrasi.corner.content.guide;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The file that lists the topics in the order in which visitors see them. */
final class TopicsFile {

  static final String PATH = "guides/topics.yaml";

  private TopicsFile() {}

  /** Reads the topics; notes what is wrong in the list of problems. */
  static List<Topic> parse(String text, List<Problem> problems) {
    YamlDocument document = new YamlDocument(PATH, 1);
    List<Topic> topics = new ArrayList<>();
    YamlFields fields = document.read(text);
    if (fields != null) {
      for (YamlFields entry : fields.children("topics")) {
        String id = entry.text("id", 60);
        if (!GuideId.isValid(id)) {
          entry.problem("id", "should be lower-case words joined by hyphens: \"" + id + "\"");
          continue;
        }
        topics.add(
            new Topic(
                new TopicId(id),
                entry.text("icon", 30),
                inLanguages(entry, "title", 60),
                inLanguages(entry, "summary", 160)));
        entry.refuseOthers();
      }
      fields.refuseOthers();
    }
    problems.addAll(document.problems());
    return topics;
  }

  private static Map<Language, String> inLanguages(YamlFields entry, String name, int maxLength) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    YamlFields child = entry.child(name);
    if (child == null) {
      entry.problem(name, "is missing");
      return texts;
    }
    for (Language language : Language.values()) {
      texts.put(language, child.text(language.code(), maxLength));
    }
    child.refuseOthers();
    return texts;
  }
}
