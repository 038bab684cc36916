package id.imigrasi.corner.content.folder;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.evaluation.EvaluationReport;
import id.imigrasi.corner.content.evaluation.KnownQuestion;
import id.imigrasi.corner.content.evaluation.QuestionFile;
import id.imigrasi.corner.content.evaluation.SearchEvaluation;
import id.imigrasi.corner.content.facts.FactTable;
import id.imigrasi.corner.content.facts.FactsReport;
import id.imigrasi.corner.content.helper.FlowPicture;
import id.imigrasi.corner.content.helper.Helper;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Slug;
import id.imigrasi.corner.content.lint.Finding;
import id.imigrasi.corner.content.lint.Lint;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code deploy/facts-report}, {@code deploy/lint}, {@code deploy/helper-picture} and {@code
 * deploy/search-eval} run.
 */
public final class FolderCommands {

  private static final int WRONG_USE = 2;

  private final Map<String, byte[]> files;
  private final LocalDate today;
  private final PrintStream out;
  private final PrintStream err;

  FolderCommands(Map<String, byte[]> files, LocalDate today, PrintStream out, PrintStream err) {
    this.files = files;
    this.today = today;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs one command; ends with 0, with 1 if the corpus has errors, with 2 for wrong use.
   *
   * @param arguments the command, the corpus's folder, the language, then what the command needs
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    try {
      Path folder = Path.of(arguments[1]);
      Language language = Language.of(arguments[2]).orElseThrow();
      FolderCommands commands =
          new FolderCommands(
              CorpusFolder.read(folder), LocalDate.now(ZoneId.systemDefault()), out, err);
      System.exit(
          switch (arguments[0]) {
            case "lint" -> commands.lint();
            case "facts-report" -> commands.factsReport(language, Path.of(arguments[3]));
            case "helper-picture" -> commands.helperPicture(language, arguments[3]);
            case "search-eval" ->
                commands.searchEvaluation(Path.of(arguments[3]), arguments[4].equals("json"));
            default -> WRONG_USE;
          });
    } catch (IOException e) {
      err.println("deploy: " + e.getMessage());
      System.exit(WRONG_USE);
    }
  }

  /** Prints every finding; 1 if one of them is an error. */
  int lint() {
    List<Finding> findings = Lint.check(files, today);
    findings.forEach(out::println);
    long errors = findings.stream().filter(Finding::isError).count();
    out.printf(
        "%d files, %d errors, %d warnings%n", files.size(), errors, findings.size() - errors);
    return errors == 0 ? 0 : 1;
  }

  /** Writes {@code facts.html} and {@code facts.csv} into a folder. */
  int factsReport(Language language, Path folder) throws IOException {
    Optional<Corpus> corpus = corpus();
    if (corpus.isEmpty()) {
      return 1;
    }
    FactsReport report = new FactsReport(FactTable.of(corpus.get(), language), language, today);
    Files.createDirectories(folder);
    Path html = Files.writeString(folder.resolve("facts.html"), report.html());
    Path csv = Files.writeString(folder.resolve("facts.csv"), report.csv());
    out.println(html);
    out.println(csv);
    return 0;
  }

  /** Prints a helper's flow as a Mermaid flowchart. */
  int helperPicture(Language language, String slug) {
    Optional<Corpus> corpus = corpus();
    if (corpus.isEmpty()) {
      return 1;
    }
    Optional<Helper> helper =
        Optional.of(slug).filter(Slug::isValid).flatMap(id -> corpus.get().helper(new Slug(id)));
    if (helper.isEmpty()) {
      err.println(
          "deploy: there is no helper \""
              + slug
              + "\"; there are: "
              + corpus.get().helpers().stream().map(each -> each.id().text()).toList());
      return WRONG_USE;
    }
    out.print(FlowPicture.mermaid(helper.get(), language));
    return 0;
  }

  /** Asks the questions of a file and prints how well they were answered. */
  int searchEvaluation(Path questions, boolean json) throws IOException {
    List<KnownQuestion> known = QuestionFile.read(questions);
    Optional<Corpus> corpus = corpus();
    if (corpus.isEmpty()) {
      return 1;
    }
    SearchEvaluation evaluation = SearchEvaluation.of(corpus.get(), known);
    out.println(json ? EvaluationReport.json(evaluation) : EvaluationReport.text(evaluation));
    return 0;
  }

  private Optional<Corpus> corpus() {
    return switch (Corpus.read(files)) {
      case Corpus.Reading.Sound(Corpus corpus) -> Optional.of(corpus);
      case Corpus.Reading.Faulty(var problems) -> {
        problems.forEach(err::println);
        yield Optional.empty();
      }
    };
  }
}
