package id.imigrasi.corner.deploy.bench;

/** What a benchmark found, and where. */
final class Report {

  private final StringBuilder text = new StringBuilder();

  Report(String benchmark, Machine machine) {
    text.append("Benchmark  ").append(benchmark).append('\n').append(machine.text());
  }

  /** Says more about how it was measured. */
  void note(String name, String value) {
    text.append(String.format("%-10s %s%n", name, value));
  }

  void add(Table table) {
    text.append('\n').append(table.text());
  }

  /** Says what the tables after it are about. */
  void heading(String heading) {
    text.append('\n').append(heading).append('\n');
  }

  /** Tells whoever waits how far it is; not part of what was found. */
  static void progress(String what) {
    System.err.println(what + " …");
  }

  String text() {
    return text.toString();
  }
}
