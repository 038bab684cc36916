package id.imigrasi.corner.content.evaluation;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.search.Findings;
import id.imigrasi.corner.content.search.GuideIndex;
import id.imigrasi.corner.content.search.Hit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Asks an index a set of questions, as an Indonesian kiosk would.
 *
 * @param answers in the order of the questions
 * @param figures of the questions as they are
 * @param misspelt of the same questions with one random typing error in each
 */
public record SearchEvaluation(List<Answered> answers, Figures figures, Figures misspelt) {

  private static final int HITS = 10;
  private static final long SEED = 4711;
  private static final long RELEASE = 1;

  public SearchEvaluation {
    answers = List.copyOf(answers);
  }

  /** Asks the questions; the typing errors are the same at each call. */
  public static SearchEvaluation of(GuideIndex index, List<KnownQuestion> questions) {
    Typist typist = new Typist(new Random(SEED));
    List<Answered> answers = ask(index, questions);
    List<Answered> misspelt =
        ask(index, questions.stream().map(q -> q.typedAs(typist.misspell(q.query()))).toList());
    return new SearchEvaluation(answers, Figures.of(answers), Figures.of(misspelt));
  }

  /** The same with an index that is made for it and goes afterwards. */
  public static SearchEvaluation of(Corpus corpus, List<KnownQuestion> questions)
      throws IOException {
    Path folder = Files.createTempDirectory("search-eval");
    try {
      GuideIndex.build(folder, corpus, RELEASE);
      try (GuideIndex index =
          GuideIndex.open(folder, corpus.searchWords(), RELEASE)
              .orElseThrow(() -> new IOException("the index in " + folder + " does not open"))) {
        return of(index, questions);
      }
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> each = Files.walk(folder)) {
      files = each.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }

  private static List<Answered> ask(GuideIndex index, List<KnownQuestion> questions) {
    return questions.stream()
        .map(
            question -> {
              Findings found = index.find(question.query(), Language.INDONESIAN, HITS);
              return new Answered(
                  question, found.verdict(), found.hits().stream().map(Hit::guide).toList());
            })
        .toList();
  }

  /** The questions answered worst: the right guide late or not at all, or an answer off topic. */
  public List<Answered> worst(int limit) {
    return answers.stream()
        .filter(each -> badness(each) > 0)
        .sorted(Comparator.comparingDouble((Answered each) -> -badness(each)))
        .limit(limit)
        .toList();
  }

  private static double badness(Answered answer) {
    return switch (answer.question().kind()) {
      case ANSWERED -> answer.rank() == 0 ? 1 : 1 - 1.0 / answer.rank();
      case OFF_TOPIC -> confidence(answer, 0.95);
      case NO_GUIDE -> confidence(answer, 0.7);
    };
  }

  private static double confidence(Answered answer, double worst) {
    return switch (answer.verdict()) {
      case FOUND -> worst;
      case UNSURE -> 0.1;
      case NOTHING -> 0;
    };
  }
}
