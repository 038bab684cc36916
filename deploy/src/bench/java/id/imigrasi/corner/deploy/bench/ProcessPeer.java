package id.imigrasi.corner.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.core.JacksonException;

/**
 * A peer that runs in processes of its own, one to build and one to search: what building left in
 * memory is not counted, and the clock runs next to the engine.
 *
 * @param command to which the arguments are added
 */
record ProcessPeer(String name, List<String> command) implements Peer {

  private static final Duration PATIENCE = Duration.ofMinutes(30);

  /** What a build prints. */
  private record Built(long built) {}

  @Override
  public long build(CorpusFile corpus, Path folder)
      throws AbsentException, IOException, InterruptedException {
    return run(folder, List.of("build", corpus.path().toString(), folder.toString()), Built.class)
        .built();
  }

  @Override
  public Measured search(Path folder, Path queries)
      throws AbsentException, IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(List.of("search", folder.toString(), queries.toString()));
    arguments.addAll(EngineRun.Limits.USUAL.arguments());
    return run(folder, arguments, Measured.class);
  }

  private <T> T run(Path folder, List<String> arguments, Class<T> type)
      throws AbsentException, IOException, InterruptedException {
    List<String> words = new ArrayList<>(command);
    words.addAll(arguments);
    Path output = folder.resolveSibling("said.json");
    Path errors = folder.resolveSibling("said.log");
    try {
      Process process = start(words, output, errors);
      if (!process.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES)) {
        process.destroyForcibly().waitFor();
        throw new AbsentException("not done after " + PATIENCE.toMinutes() + " minutes");
      }
      if (process.exitValue() != 0) {
        throw new AbsentException(reason(process.exitValue(), errors, output));
      }
      return Json.MAPPER.readValue(output.toFile(), type);
    } catch (JacksonException e) {
      throw new AbsentException("its answer cannot be read: " + e.getOriginalMessage());
    } finally {
      Files.deleteIfExists(output);
      Files.deleteIfExists(errors);
    }
  }

  private static Process start(List<String> words, Path output, Path errors)
      throws AbsentException {
    try {
      return new ProcessBuilder(words)
          .redirectOutput(output.toFile())
          .redirectError(errors.toFile())
          .start();
    } catch (IOException e) {
      throw new AbsentException("there is no " + words.getFirst() + " to run");
    }
  }

  /** The line that names an error, else the last one. A JVM out of memory says so as output. */
  private static String reason(int exitCode, Path errors, Path output) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(errors));
    lines.addAll(Files.readAllLines(output));
    lines.removeIf(String::isBlank);
    return lines.stream()
        .filter(line -> line.contains("Error"))
        .findFirst()
        .orElseGet(() -> lines.isEmpty() ? "exit code " + exitCode : lines.getLast());
  }
}
