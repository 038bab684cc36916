package id.imigrasi.corner.kiosk.sync;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.search.GuideIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The search indexes on disk, one folder for each release. Safe for use by several threads; one
 * index is built at a time, since each takes much of a small machine.
 */
final class IndexShelf {

  private final Path folder;

  IndexShelf(Path folder) {
    this.folder = folder;
  }

  /** The stored index of a release, opened and warm; empty if there is none that is sound. */
  Optional<GuideIndex> stored(long release, Corpus corpus) {
    return GuideIndex.open(place(release), corpus.searchWords(), release);
  }

  /** The index of a release, opened and warm, built if need be; empty if it cannot be built. */
  synchronized Optional<GuideIndex> of(long release, Corpus corpus) throws IOException {
    Optional<GuideIndex> index = stored(release, corpus);
    if (index.isPresent()) {
      return index;
    }
    Path place = place(release);
    FileSystemUtils.deleteRecursively(place);
    Files.createDirectories(folder);
    GuideIndex.build(place, corpus, release);
    return stored(release, corpus);
  }

  void deleteAllBut(Collection<Long> releases) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> places;
    try (Stream<Path> entries = Files.list(folder)) {
      places = entries.toList();
    }
    for (Path place : places) {
      if (releases.stream().noneMatch(number -> place.endsWith(Long.toString(number)))) {
        FileSystemUtils.deleteRecursively(place);
      }
    }
  }

  private Path place(long release) {
    return folder.resolve(Long.toString(release));
  }
}
