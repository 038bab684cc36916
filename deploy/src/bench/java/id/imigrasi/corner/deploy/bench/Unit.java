package id.imigrasi.corner.deploy.bench;

import java.util.Locale;

/** How a measured number is written. */
enum Unit {
  /** Of milliseconds. */
  SECONDS("%.2f s", 1_000),
  MILLISECONDS("%.0f ms", 1),
  /** Of nanoseconds. */
  MICROSECONDS("%.0f µs", 1_000),
  BYTES("%.0f B", 1),
  MEGABYTES("%.1f MB", 1_000_000),
  /** Of thousandths. */
  PERCENT("%.1f %%", 10),
  PLAIN("%.0f", 1);

  private final String format;
  private final double divisor;

  Unit(String format, double divisor) {
    this.format = format;
    this.divisor = divisor;
  }

  String write(long value) {
    return String.format(Locale.ROOT, format, value / divisor);
  }
}
