package id.imigrasi.corner.deploy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A command of the product, running, and what it has said so far. */
public final class Command implements AutoCloseable {

  /** The project's folder. */
  public static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private final Process process;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Thread reader;

  private Command(Process process) {
    this.process = process;
    this.reader = Thread.ofPlatform().daemon().start(this::read);
  }

  /**
   * Starts a command below {@code deploy/}.
   *
   * @param environment added to this process's own
   */
  static Command start(Map<String, String> environment, String name, String... arguments)
      throws IOException {
    return start(ROOT, environment, name, arguments);
  }

  /** Starts a command of the project that lies in that folder. */
  static Command start(Path root, Map<String, String> environment, String name, String... arguments)
      throws IOException {
    List<String> words = new ArrayList<>(List.of(root.resolve("deploy").resolve(name).toString()));
    words.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return new Command(builder.start());
  }

  /** Runs a command to its end; its exit code and all it said. */
  static Finished run(Map<String, String> environment, String name, String... arguments)
      throws IOException, InterruptedException {
    try (Command command = start(environment, name, arguments)) {
      if (!command.process.waitFor(3, TimeUnit.MINUTES)) {
        throw new AssertionError(name + " did not end: " + command.lines);
      }
      command.reader.join();
      return new Finished(command.process.exitValue(), String.join("\n", command.lines));
    }
  }

  record Finished(int exitCode, String output) {}

  private void read() {
    try (BufferedReader output = process.inputReader()) {
      output.lines().forEach(lines::add);
    } catch (IOException e) {
      lines.add(e.toString());
    }
  }

  /** Waits for a line that holds the text; that line. */
  String await(String text, Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (System.nanoTime() < end) {
      for (String line : lines) {
        if (line.contains(text)) {
          return line;
        }
      }
      if (!process.isAlive()) {
        reader.join();
        if (lines.stream().noneMatch(line -> line.contains(text))) {
          throw new AssertionError("ended without \"" + text + "\": " + lines);
        }
      }
      Thread.sleep(50);
    }
    throw new AssertionError("\"" + text + "\" was not said in time: " + lines);
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /** Asks it to stop, as Ctrl-C does, and waits until it has. */
  public int stop() throws InterruptedException {
    // Process.destroy would close its output too, and the last lines would be lost.
    process.toHandle().destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("did not stop: " + lines);
    }
    reader.join();
    return process.exitValue();
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
