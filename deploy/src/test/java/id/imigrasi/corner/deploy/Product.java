package id.imigrasi.corner.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The product as {@code deploy/run} starts it. */
public final class Product implements AutoCloseable {

  static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Command command;
  private final Path data;
  private final Ports ports;

  private Product(Command command, Path data, Ports ports) {
    this.command = command;
    this.data = data;
    this.ports = ports;
  }

  /** Starts the product that lies in this folder; returns when it says that it is ready. */
  public static Product start(
      Path data, Ports ports, Map<String, String> environment, String... more)
      throws IOException, InterruptedException {
    return start(Command.ROOT, PATIENCE, data, ports, environment, more);
  }

  /** Starts the product of another clone, which may have to be built first. */
  public static Product start(
      Path root,
      Duration patience,
      Path data,
      Ports ports,
      Map<String, String> environment,
      String... more)
      throws IOException, InterruptedException {
    Map<String, String> all = new HashMap<>(environment);
    all.putIfAbsent("CORNER_PUBLIC_ADDRESS", "http://127.0.0.1:" + ports.console());
    String[] arguments = {
      "--data", data.toString(),
      "--kiosk-port", Integer.toString(ports.kiosk()),
      "--console-port", Integer.toString(ports.console()),
      "--broker-port", Integer.toString(ports.broker())
    };
    String[] allArguments = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, allArguments, arguments.length, more.length);
    Product product = new Product(Command.start(root, all, "run", allArguments), data, ports);
    try {
      product.command.await("Stop with Ctrl-C", patience);
      return product;
    } catch (AssertionError e) {
      product.close();
      throw e;
    }
  }

  public String kiosk(String path) {
    return "http://127.0.0.1:" + ports.kiosk() + path;
  }

  public String console(String path) {
    return "http://127.0.0.1:" + ports.console() + path;
  }

  /** The administrator's one-time password, as it was printed. */
  String oneTimePassword() throws InterruptedException {
    String line = command.await("one-time password", PATIENCE);
    return line.substring(line.lastIndexOf(' ') + 1);
  }

  /** The process that listens for the console and the broker. */
  ProcessHandle consoleProcess() throws IOException {
    return process(1);
  }

  public ProcessHandle kioskProcess() throws IOException {
    return process(2);
  }

  private ProcessHandle process(int column) throws IOException {
    String[] ids = Files.readString(data.resolve("run.pids")).strip().split(" ", 3);
    return ProcessHandle.of(Long.parseLong(ids[column])).orElseThrow();
  }

  /** Kills a process as a power cut would, and waits for deploy/run to start it again. */
  void killAndAwaitRestart(ProcessHandle process, String restarted) throws Exception {
    long before = command.lines().stream().filter(line -> line.contains(restarted)).count();
    process.destroyForcibly();
    process.onExit().join();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (command.lines().stream().filter(line -> line.contains(restarted)).count() == before) {
      if (System.nanoTime() > end) {
        throw new AssertionError("was not started again: " + command.lines());
      }
      Thread.sleep(20);
    }
  }

  public Command command() {
    return command;
  }

  Path data() {
    return data;
  }

  public Ports ports() {
    return ports;
  }

  @Override
  public void close() {
    command.close();
  }
}
