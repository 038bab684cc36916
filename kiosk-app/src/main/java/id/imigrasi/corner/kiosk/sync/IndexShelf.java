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

/** The search indexes on disk, one folder for each release, rebuilt whenever one is not sound. */
final class IndexShelf {

  private final Path folder;

  IndexShelf(Path folder) {
    this.folder = folder;
  }

  /** The index of a release, opened and warm; empty if it cannot be built. */
  Optional<GuideIndex> of(long release, Corpus corpus) throws IOException {
    Path place = folder.resolve(Long.toString(release));
    Optional<GuideIndex> index = GuideIndex.open(place, corpus.searchWords(), release);
    if (index.isPresent()) {
      return index;
    }
    FileSystemUtils.deleteRecursively(place);
    Files.createDirectories(folder);
    GuideIndex.build(place, corpus, release);
    return GuideIndex.open(place, corpus.searchWords(), release);
  }

  void deleteAllBut(Collection<Long> releases) throws IOException {
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
}
