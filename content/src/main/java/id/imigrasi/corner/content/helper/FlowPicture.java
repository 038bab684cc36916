package id.imigrasi.corner.content.helper;

import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Slug;

/** A helper's flow as a picture for its editors: a Mermaid flowchart. */
public final class FlowPicture {

  private FlowPicture() {}

  /** The text of the flowchart (Mermaid, "flowchart" syntax). */
  public static String mermaid(Helper helper, Language language) {
    StringBuilder chart = new StringBuilder("flowchart TD\n");
    for (Question question : helper.questions().values()) {
      node(chart, question.id(), "{\"", question.ask().in(language), "\"}");
    }
    for (Outcome outcome : helper.outcomes().values()) {
      node(chart, outcome.id(), "([\"", outcome.title().in(language), "\"])");
    }
    for (Question question : helper.questions().values()) {
      for (Answer answer : question.answers()) {
        arrow(chart, question.id(), answer.text().in(language), answer.next());
      }
      arrow(chart, question.id(), "?", question.unsure());
    }
    return chart.toString();
  }

  private static void node(StringBuilder chart, Slug id, String open, String text, String close) {
    chart
        .append("  ")
        .append(name(id))
        .append(open)
        .append(quoted(text))
        .append(close)
        .append('\n');
  }

  private static void arrow(StringBuilder chart, Slug from, String text, Slug to) {
    chart
        .append("  ")
        .append(name(from))
        .append(" -->|\"")
        .append(quoted(text))
        .append("\"| ")
        .append(name(to))
        .append('\n');
  }

  /** Some plain words, such as "end", mean something to Mermaid. */
  private static String name(Slug id) {
    return "n_" + id.text().replace('-', '_');
  }

  private static String quoted(String text) {
    return text.replace("#", "#35;").replace("\"", "#quot;");
  }
}
