package id.imigrasi.corner.content.search;

import static id.imigrasi.corner.content.Guides.guide;
import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.Guides;
import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.words.SearchWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {

  private static final Corpus CORPUS = Guides.corpus(guide("paspor-hilang"), guide("paspor-rusak"));

  @TempDir Path parent;

  @Test
  void opensForTheReleaseItWasBuiltFromOnly() throws IOException {
    Path folder = build(4);

    assertThat(finds(GuideIndex.open(folder, SearchWords.EMPTY, 4))).isTrue();
    assertThat(GuideIndex.open(folder, SearchWords.EMPTY, 5)).isEmpty();
  }

  @Test
  void isEmptyWhereNothingIsOrWhereItIsSomethingElse() throws IOException {
    Path file = Files.writeString(parent.resolve("file"), "text");

    assertThat(GuideIndex.open(parent.resolve("absent"), SearchWords.EMPTY, 1)).isEmpty();
    assertThat(GuideIndex.open(file, SearchWords.EMPTY, 1)).isEmpty();
    assertThat(
            GuideIndex.open(Files.createDirectory(parent.resolve("empty")), SearchWords.EMPTY, 1))
        .isEmpty();
  }

  @Test
  void doesNotOpenWithAnyByteOfAnyFileFlipped() throws IOException {
    Path folder = build(1);
    for (Path file : files(folder)) {
      byte[] sound = Files.readAllBytes(file);
      for (int at = 0; at < sound.length; at += Math.max(1, sound.length / 20)) {
        byte[] damaged = sound.clone();
        damaged[at] ^= 0x10;
        Files.write(file, damaged);
        assertThat(GuideIndex.open(folder, SearchWords.EMPTY, 1))
            .as("%s at byte %s", file, at)
            .isEmpty();
      }
      Files.write(file, sound);
    }
    assertThat(finds(GuideIndex.open(folder, SearchWords.EMPTY, 1))).isTrue();
  }

  @Test
  void doesNotOpenWithAFileCutShortOrGone() throws IOException {
    Path folder = build(1);
    for (Path file : files(folder)) {
      byte[] sound = Files.readAllBytes(file);
      Files.write(file, new byte[0]);
      assertThat(GuideIndex.open(folder, SearchWords.EMPTY, 1)).as("%s empty", file).isEmpty();
      Files.delete(file);
      assertThat(GuideIndex.open(folder, SearchWords.EMPTY, 1)).as("%s gone", file).isEmpty();
      Files.write(file, sound);
    }
  }

  @Test
  void searchesOnAfterItsFolderIsGone() throws IOException {
    Path folder = build(1);
    Optional<GuideIndex> index = GuideIndex.open(folder, SearchWords.EMPTY, 1);
    for (Path file : files(folder)) {
      Files.delete(file);
    }

    assertThat(finds(index)).isTrue();
  }

  @Test
  void findsNothingOnceClosed() throws IOException {
    GuideIndex index = GuideIndex.open(build(1), SearchWords.EMPTY, 1).orElseThrow();
    index.close();

    assertThat(index.find("paspor", Language.INDONESIAN, 5).hits()).isEmpty();
  }

  @Test
  void holdsAnEmptyCorpusToo() throws IOException {
    Path folder = parent.resolve("none");
    GuideIndex.build(folder, Corpus.EMPTY, 1);

    assertThat(finds(GuideIndex.open(folder, SearchWords.EMPTY, 1))).isFalse();
  }

  @Test
  void replacesTheIndexOfAnEarlierRelease() throws IOException {
    Path folder = build(1);
    GuideIndex.build(folder, CORPUS, 2);

    assertThat(GuideIndex.open(folder, SearchWords.EMPTY, 1)).isEmpty();
    assertThat(finds(GuideIndex.open(folder, SearchWords.EMPTY, 2))).isTrue();
  }

  private Path build(long release) throws IOException {
    Path folder = parent.resolve("index");
    GuideIndex.build(folder, CORPUS, release);
    return folder;
  }

  private static boolean finds(Optional<GuideIndex> index) throws IOException {
    try (GuideIndex open = index.orElseThrow()) {
      return !open.find("paspor hilang", Language.INDONESIAN, 5).hits().isEmpty();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
