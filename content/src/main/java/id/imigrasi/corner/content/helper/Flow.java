package id.imigrasi.corner.content.helper;

import id.imigrasi.corner.content.item.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Proves that every path of a helper ends and that nothing in it is out of reach. */
final class Flow {

  private final Helper helper;
  private final Set<Slug> reached = new HashSet<>();
  private final Set<String> faults = new LinkedHashSet<>();

  private Flow(Helper helper) {
    this.helper = helper;
  }

  /** What is wrong with the flow, in words; empty if it is sound. */
  static List<String> check(Helper helper) {
    Flow flow = new Flow(helper);
    flow.follow(helper.start(), List.of());
    Stream.concat(helper.questions().keySet().stream(), helper.outcomes().keySet().stream())
        .filter(id -> !flow.reached.contains(id))
        .forEach(id -> flow.faults.add("no answer leads to " + id));
    return List.copyOf(flow.faults);
  }

  private void follow(Slug here, List<Slug> before) {
    if (before.contains(here)) {
      faults.add("a path turns in a circle at " + here);
      return;
    }
    if (!reached.add(here) || helper.outcomes().containsKey(here)) {
      return;
    }
    Question question = helper.questions().get(here);
    if (question == null) {
      faults.add("there is no question or result " + here);
      return;
    }
    List<Slug> path = new ArrayList<>(before);
    path.add(here);
    question.answers().forEach(answer -> follow(answer.next(), path));
    follow(question.unsure(), path);
  }
}
