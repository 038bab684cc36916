package id.imigrasi.corner.deploy.bench;

/** One thing to measure. */
interface Benchmark {

  /**
   * Measures and adds what was found to the report.
   *
   * @throws Exception if it could not be measured
   */
  void measure(Report report) throws Exception;
}
