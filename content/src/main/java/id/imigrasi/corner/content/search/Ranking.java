package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;

/** Puts guides in order for a question. */
final class Ranking {

  /** What a match in the other language counts beside one in the visitor's. */
  private static final float OTHER_LANGUAGE = 0.97f;

  private final Candidates candidates;
  private final Heads heads;
  private final Lexicon lexicon;

  Ranking(IndexReader reader, Heads heads, Lexicon lexicon) {
    this.candidates = new Candidates(reader);
    this.heads = heads;
    this.lexicon = lexicon;
  }

  /** The guides that have anything to do with the question, the best first. */
  List<Ranked> rank(Question question, Language preferred) throws IOException {
    float all = question.weight();
    if (all == 0f) {
      return List.of();
    }
    List<Unit> units = question.units();
    Candidates.Picked picked = candidates.pick(units);
    HeadMatch match = new HeadMatch(question, heads, lexicon);
    Map<GuideId, Ranked> best = new HashMap<>();
    for (int i = 0; i < picked.passages().length; i++) {
      int passage = picked.passages()[i];
      float strength = 0f;
      float cover = 0f;
      for (int u = 0; u < units.size(); u++) {
        float found = picked.strengths()[u][i];
        strength += units.get(u).weight() * found;
        cover += found > 0f ? units.get(u).weight() : 0f;
      }
      HeadMatch.Fit fit = match.fit(passage);
      Features features =
          new Features(
              strength / all, cover / all, fit.phrase(), fit.title(), fit.head(), picked.near()[i]);
      float language = heads.language(passage) == preferred ? 1f : OTHER_LANGUAGE;
      Ranked ranked =
          new Ranked(
              heads.id(passage),
              passage,
              language * Weights.USUAL.score(features),
              features,
              fit.best());
      best.merge(
          ranked.guide(), ranked, (one, other) -> one.score() >= other.score() ? one : other);
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingDouble((Ranked each) -> -each.score()).thenComparing(Ranked::guide))
        .toList();
  }

  Explanation.Place explain(Ranked ranked) {
    return new Explanation.Place(
        ranked.guide(),
        ranked.score(),
        heads.phrase(ranked.passage(), ranked.best()),
        ranked.features().byName(),
        Weights.USUAL.shares(ranked.features()));
  }
}
