package id.imigrasi.corner.content.evaluation;

import id.imigrasi.corner.content.guide.GuideId;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads questions from tab-separated lines: a header, then the query, the slug of the guide that
 * answers it (several with | between) and further columns, which are passed over.
 */
public final class QuestionFile {

  static final String OFF_TOPIC = "__luar_topik__";
  static final String NO_GUIDE = "__tanpa_topik__";

  private static final String HEADER = "query\ttopic_slug";

  private QuestionFile() {}

  /**
   * Reads a file in UTF-8.
   *
   * @throws IOException if it cannot be read or has another form; the message names the line
   */
  public static List<KnownQuestion> read(Path file) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (MalformedInputException notText) {
      throw new IOException(file + " is not UTF-8 text", notText);
    }
    String header = lines.isEmpty() ? "" : lines.getFirst().replace("\uFEFF", "");
    if (!header.equals(HEADER) && !header.startsWith(HEADER + "\t")) {
      throw new IOException(file + ": the first line must begin with query, a tab, topic_slug");
    }
    List<KnownQuestion> questions = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        questions.add(question(file + ", line " + (i + 1), lines.get(i).split("\t", -1)));
      }
    }
    if (questions.isEmpty()) {
      throw new IOException(file + " has no question");
    }
    return questions;
  }

  private static KnownQuestion question(String place, String[] columns) throws IOException {
    if (columns.length < 2) {
      throw new IOException(place + ": there is no tab");
    }
    String query = columns[0].strip();
    return switch (columns[1].strip()) {
      case OFF_TOPIC -> new KnownQuestion(query, KnownQuestion.Kind.OFF_TOPIC, Set.of());
      case NO_GUIDE -> new KnownQuestion(query, KnownQuestion.Kind.NO_GUIDE, Set.of());
      case String slugs -> {
        Set<GuideId> guides = new LinkedHashSet<>();
        for (String slug : slugs.split("\\|", -1)) {
          if (!GuideId.isValid(slug.strip())) {
            throw new IOException(place + ": not a guide's slug: \"" + slug + "\"");
          }
          guides.add(new GuideId(slug.strip()));
        }
        yield new KnownQuestion(query, KnownQuestion.Kind.ANSWERED, guides);
      }
    };
  }
}
