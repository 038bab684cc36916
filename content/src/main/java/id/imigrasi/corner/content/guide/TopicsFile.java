package id.imigrasi.corner.content.guide;

import id.imigrasi.corner.content.item.Problem;
import id.imigrasi.corner.content.item.YamlDocument;
import id.imigrasi.corner.content.item.YamlFields;
import java.util.ArrayList;
import java.util.List;

/** The file that lists the topics in the order in which visitors see them. */
public final class TopicsFile {

  public static final String PATH = "guides/topics.yaml";

  private TopicsFile() {}

  /** Reads the topics; notes what is wrong in the list of problems. */
  public static List<Topic> parse(String text, List<Problem> problems) {
    YamlDocument document = new YamlDocument(PATH, 1);
    List<Topic> topics = new ArrayList<>();
    YamlFields fields = document.read(text);
    if (fields != null) {
      for (YamlFields entry : fields.children("topics")) {
        topics.add(
            new Topic(
                new TopicId(entry.slug("id").text()),
                entry.text("icon", 30),
                entry.bilingual("title", 60),
                entry.bilingual("summary", 160)));
        entry.refuseOthers();
      }
      fields.refuseOthers();
    }
    problems.addAll(document.problems());
    return topics;
  }
}
