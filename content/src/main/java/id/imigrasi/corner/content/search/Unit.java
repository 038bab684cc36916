package id.imigrasi.corner.content.search;

import java.util.List;
import java.util.Locale;

/**
 * A part of a question that has one meaning: mostly a word.
 *
 * @param typed as it was typed; empty if it was typed together with the one before
 * @param words what it is taken for, before any other meaning is looked up
 * @param alternatives what it may mean, the likeliest first; empty if nobody knows
 * @param weight how much it tells about the topic
 * @param small whether it belongs to any question, whatever it asks about
 */
record Unit(
    String typed, List<String> words, List<Alternative> alternatives, float weight, boolean small) {

  Unit {
    words = List.copyOf(words);
    alternatives = List.copyOf(alternatives);
  }

  boolean isKnown() {
    return !alternatives.isEmpty();
  }

  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(String.join(" ", words)).append(small ? " (small)" : "");
    line.append(String.format(Locale.ROOT, " %.2f:", weight));
    for (Alternative each : alternatives) {
      line.append(' ').append(each.kind().name().toLowerCase(Locale.ROOT)).append(' ');
      line.append(String.join(" ", each.words()));
      line.append(String.format(Locale.ROOT, " %.2f", each.likeness()));
    }
    return line.toString();
  }
}
