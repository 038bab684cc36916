package id.imigrasi.corner.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with the machine is said in one line that tells what to do. */
class BadStartTest {

  private static final Map<String, String> NONE = Map.of();

  @TempDir Path data;

  @Test
  void portInUse() throws Exception {
    Ports ports = Ports.free();
    try (ServerSocket other = new ServerSocket(ports.console())) {
      Command.Finished finished =
          Command.run(
              NONE,
              "run",
              "--data",
              data.toString(),
              "--kiosk-port",
              "" + ports.kiosk(),
              "--console-port",
              "" + other.getLocalPort(),
              "--broker-port",
              "" + ports.broker());
      assertOneLine(
          finished, "port " + other.getLocalPort() + " (console) is in use", "--console-port");
    }
  }

  @Test
  void noJdk25() throws Exception {
    Command.Finished finished =
        Command.run(
            Map.of("JAVA_HOME", "", "CORNER_JDK_FOLDERS", "", "PATH", pathWithoutJava()),
            "run",
            "--data",
            data.toString(),
            "--kiosk-port",
            "1",
            "--console-port",
            "2",
            "--broker-port",
            "3");
    assertOneLine(finished, "JDK 25 was not found", "Install Temurin 25");
  }

  @Test
  void noChromium() throws Exception {
    Command.Finished finished =
        Command.run(Map.of("PATH", pathWithoutJava(), "CORNER_INSTALL", "no"), "test");
    assertOneLine(finished, "is missing", "apt-get install");
  }

  @Test
  void diskAlmostFull() throws Exception {
    Command.Finished finished =
        Command.run(
            Map.of("CORNER_MIN_FREE_MB", "999999999"),
            "run",
            "--data",
            data.toString(),
            "--kiosk-port",
            "1",
            "--console-port",
            "2",
            "--broker-port",
            "3");
    assertOneLine(finished, "999999999 MB are needed", "make room");
  }

  @Test
  void dataFolderIsAFile() throws Exception {
    Path file = Files.writeString(data.resolve("file"), "x");
    assertOneLine(Command.run(NONE, "run", "--data", file.toString()), "cannot be made", "--data");
    assertThat(file).hasContent("x");
  }

  @Test
  void unknownArgument() throws Exception {
    assertOneLine(Command.run(NONE, "run", "--kisok-port", "1"), "--kisok-port", "--help");
  }

  @Test
  void portThatIsNone() throws Exception {
    assertOneLine(
        Command.run(NONE, "run", "--data", data.toString(), "--kiosk-port", "80x"),
        "80x",
        "not a port");
  }

  private static void assertOneLine(Command.Finished finished, String what, String todo) {
    assertThat(finished.exitCode()).isNotZero();
    assertThat(finished.output().lines()).as(finished.output()).hasSize(1);
    assertThat(finished.output()).contains(what).contains(todo).doesNotContain("Exception");
  }

  /** A folder with what the scripts need and no Java, no Maven and no browser. */
  private String pathWithoutJava() throws Exception {
    Path folder = Files.createDirectories(data.resolve("bin"));
    for (String name :
        new String[] {
          "bash",
          "env",
          "dirname",
          "sed",
          "head",
          "sort",
          "wc",
          "mkdir",
          "df",
          "awk",
          "find",
          "id",
          "printf",
          "readlink",
          "cat",
          "grep",
          "hostname",
          "basename",
          "tail",
          "touch",
          "rm",
          "chmod",
          "cut",
          "du",
          "kill",
          "seq",
          "sleep"
        }) {
      Path real = Path.of("/usr/bin", name);
      Path place = folder.resolve(name);
      if (Files.exists(real) && !Files.exists(place)) {
        Files.createSymbolicLink(place, real);
      }
    }
    return folder.toString();
  }
}
