package id.imigrasi.corner.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Mosquitto, prepared and started as {@code deploy/broker/README.md} says. */
final class Mosquitto implements AutoCloseable {

  private static final String SECRET = "only-for-this-test";

  private final Process process;
  private final int port;

  private Mosquitto(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static Optional<Path> program() {
    return Stream.of("/usr/sbin/mosquitto", "/usr/bin/mosquitto", "/usr/local/sbin/mosquitto")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Mosquitto start(Path folder, int port) throws Exception {
    Command.Finished prepared =
        Command.run(Map.of(), "broker/prepare", folder.toString(), Integer.toString(port), SECRET);
    if (prepared.exitCode() != 0) {
      throw new AssertionError(prepared.output());
    }
    return launch(folder, port);
  }

  private static Mosquitto launch(Path folder, int port) throws IOException {
    Process process =
        new ProcessBuilder(
                program().orElseThrow().toString(),
                "-c",
                folder.resolve("mosquitto.conf").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("mosquitto.log").toFile())
            .start();
    return new Mosquitto(process, port);
  }

  /** Kills it as a power cut would, and starts it again on what its disk has. */
  Mosquitto killAndStartAgain(Path folder) throws Exception {
    process.destroyForcibly();
    process.waitFor(10, TimeUnit.SECONDS);
    return launch(folder, port);
  }

  /** For {@code deploy/run}. */
  Map<String, String> environment() {
    return Map.of(
        "CORNER_BROKER",
        "tcp://127.0.0.1:" + port,
        "CORNER_BROKER_USER",
        "console",
        "CORNER_BROKER_SECRET",
        SECRET);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
