package id.imigrasi.corner.content.helper;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answers given so far, as they stand in an address: {@code 2-0-1} is the second answer, then
 * "not sure", then the first.
 *
 * @param choices the number of each answer, counted from 1; 0 stands for "not sure"
 */
public record Answers(List<Integer> choices) {

  /** The choice of those who are not sure. */
  public static final int UNSURE = 0;

  /** Before the first question is answered. */
  public static final Answers NONE = new Answers(List.of());

  private static final Pattern FORM = Pattern.compile("\\d(?:-\\d){0,19}");

  public Answers {
    choices = List.copyOf(choices);
  }

  /** Reads what {@link #toString} gives; empty for anything else. */
  public static Optional<Answers> parse(String text) {
    if (text.isEmpty()) {
      return Optional.of(NONE);
    }
    return FORM.matcher(text).matches()
        ? Optional.of(new Answers(Stream.of(text.split("-")).map(Integer::valueOf).toList()))
        : Optional.empty();
  }

  public boolean isEmpty() {
    return choices.isEmpty();
  }

  /** One answer more. */
  public Answers with(int choice) {
    return new Answers(Stream.concat(choices.stream(), Stream.of(choice)).toList());
  }

  /** One answer less: what "back" leads to. */
  public Answers withoutLast() {
    return new Answers(choices.subList(0, choices.size() - 1));
  }

  /** The newest answer. */
  public int last() {
    return choices.getLast();
  }

  @Override
  public String toString() {
    return choices.stream().map(Object::toString).collect(Collectors.joining("-"));
  }
}
