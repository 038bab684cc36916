package id.imigrasi.corner.deploy.bench;

import com.sun.management.OperatingSystemMXBean;
import id.imigrasi.corner.deploy.Command;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where and what is measured.
 *
 * @param memory in MiB
 * @param load how many processes wanted a core during the last minute
 * @param source the commit, and whether files differ from it
 */
record Machine(
    String processor,
    int cores,
    long memory,
    String system,
    String jdk,
    double load,
    String source) {

  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  static Machine here() throws IOException {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new Machine(
        nameOfProcessor(),
        Runtime.getRuntime().availableProcessors(),
        system.getTotalMemorySize() >> 20,
        system.getName() + " " + system.getVersion() + " " + system.getArch(),
        System.getProperty("java.vendor") + " " + Runtime.version(),
        system.getSystemLoadAverage(),
        commit());
  }

  private static String nameOfProcessor() throws IOException {
    if (!Files.isReadable(PROCESSORS)) {
      return "";
    }
    try (Stream<String> lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip() + ", ")
          .findFirst()
          .orElse("");
    }
  }

  private static String commit() throws IOException {
    Process git =
        new ProcessBuilder("git", "describe", "--always", "--dirty", "--abbrev=12")
            .directory(Command.ROOT.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var output = git.inputReader()) {
      return output.lines().findFirst().orElse("unknown");
    }
  }

  String text() {
    return String.format(
        Locale.ROOT,
        """
        Machine    %s%d cores, %d MiB memory, load %.1f at the beginning
        System     %s
        JDK        %s
        Source     %s
        """,
        processor,
        cores,
        memory,
        load,
        system,
        jdk,
        source);
  }
}
