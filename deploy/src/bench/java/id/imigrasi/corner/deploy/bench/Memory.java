package id.imigrasi.corner.deploy.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How much memory this process has. */
final class Memory {

  private static final Path STATUS = Path.of("/proc/self/status");

  private Memory() {}

  /** Bytes of the heap in use once garbage is gone. */
  static long heap() {
    settle();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** Collects garbage; twice, for what the first time only made free. */
  static void settle() {
    System.gc();
    System.gc();
  }

  /** Bytes in memory, as the system counts; null where it does not tell. */
  static @Nullable Long resident() throws IOException {
    if (!Files.isReadable(STATUS)) {
      return null;
    }
    for (String line : Files.readAllLines(STATUS)) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) << 10;
      }
    }
    return null;
  }
}
