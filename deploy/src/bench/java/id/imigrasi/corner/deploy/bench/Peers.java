package id.imigrasi.corner.deploy.bench;

import id.imigrasi.corner.deploy.Command;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The engines that are compared. */
final class Peers {

  /** What a kiosk gives its JVM. */
  private static final String KIOSK_MEMORY = "-Xmx256m";

  /** A hundred thousand documents belong on a larger machine than a kiosk. */
  private static final String LARGE_MEMORY = "-Xmx4g";

  /** A kiosk starts sooner without the second compiler; a larger machine wants its speed. */
  private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

  private static final Path DEPLOY = Command.ROOT.resolve("deploy");
  private static final Path SCRIPTS = DEPLOY.resolve("lib/search-peers");

  private Peers() {}

  /** Our own engine. */
  static Peer own(CorpusFile corpus) {
    return new ProcessPeer(OwnEngine.NAME, jvm(memory(corpus), "own"));
  }

  private static String memory(CorpusFile corpus) {
    return corpus.shipped() ? KIOSK_MEMORY : LARGE_MEMORY;
  }

  /** The others, whether they can be had or not. */
  static List<Peer> others(CorpusFile corpus) {
    return List.of(
        new ProcessPeer("SQLite FTS5", jvm(memory(corpus), "fts")),
        new ProcessPeer(
            "Xapian", List.of("/usr/bin/python3", SCRIPTS.resolve("xapian_peer.py").toString())),
        new ProcessPeer(
            "MiniSearch",
            List.of(
                "node",
                "--expose-gc",
                "--max-old-space-size=8192",
                SCRIPTS.resolve("minisearch_peer.mjs").toString(),
                DEPLOY.resolve("target/search-peers").toString())));
  }

  /** This JVM once more, with the kiosk's settings that it was started with. */
  private static List<String> jvm(String memory, String engine) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> !argument.startsWith("-Xmx"))
        .filter(argument -> memory.equals(KIOSK_MEMORY) || !argument.equals(QUICK_START))
        .forEach(command::add);
    command.addAll(
        List.of(
            memory,
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            EngineRun.class.getName(),
            engine));
    return command;
  }
}
