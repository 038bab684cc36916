package id.imigrasi.corner.deploy.bench;

import java.nio.file.Path;

/**
 * Documents that wait to be indexed, a JSON object a line.
 *
 * @param name what the report calls them
 * @param shipped whether they are the guides as kiosks have them
 */
record CorpusFile(String name, Path path, boolean shipped) {}
