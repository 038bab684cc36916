package id.imigrasi.corner.content.evaluation;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.search.Verdict;
import java.util.List;

/**
 * What the search said to a question.
 *
 * @param found best first
 */
public record Answered(KnownQuestion question, Verdict verdict, List<GuideId> found) {

  public Answered {
    found = List.copyOf(found);
  }

  /** The place of the first guide that answers it, from 1; 0 if none was found. */
  public int rank() {
    for (int i = 0; i < found.size(); i++) {
      if (question.guides().contains(found.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  boolean isWithin(int places) {
    return rank() > 0 && rank() <= places;
  }

  boolean is(KnownQuestion.Kind kind) {
    return question.kind() == kind;
  }

  /** Normalised discounted cumulative gain (Järvelin and Kekäläinen 2002), a guide fits or not. */
  double ndcg(int places) {
    double gain = 0;
    double ideal = 0;
    for (int i = 0; i < Math.min(places, found.size()); i++) {
      gain += question.guides().contains(found.get(i)) ? discount(i) : 0;
    }
    for (int i = 0; i < Math.min(places, question.guides().size()); i++) {
      ideal += discount(i);
    }
    return ideal == 0 ? 0 : gain / ideal;
  }

  private static double discount(int place) {
    return Math.log(2) / Math.log(place + 2.0);
  }
}
