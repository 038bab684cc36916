package id.imigrasi.corner.admin.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.admin.transfer.Unpacked.Reason;
import id.imigrasi.corner.admin.transfer.Unpacked.Unfit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusZipTest {

  private static final String PATH = "guides/id/paspor-hilang.md";

  private static byte[] zip(String... paths) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (String path : paths) {
        put(zip, new ZipArchiveEntry(path), path.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static void put(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] content)
      throws IOException {
    zip.putArchiveEntry(entry);
    if (!entry.isDirectory()) {
      zip.write(content);
    }
    zip.closeArchiveEntry();
  }

  private static void assertUnfit(byte[] zip, Reason reason) {
    assertThat(CorpusZip.read(zip))
        .isInstanceOfSatisfying(Unfit.class, unfit -> assertThat(unfit.reason()).isEqualTo(reason));
  }

  private static Map<String, byte[]> files(byte[] zip) {
    return ((Unpacked.Files) CorpusZip.read(zip)).byPath();
  }

  @Test
  void whatWasPackedComesBack() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    byte[] text = "Paspor – hilang".getBytes(StandardCharsets.UTF_8);
    CorpusZip.write(Map.of(PATH, text, "guides/topics.yaml", new byte[0]), Instant.EPOCH, zip);
    assertThat(files(zip.toByteArray())).containsOnlyKeys(PATH, "guides/topics.yaml");
    assertThat(files(zip.toByteArray()).get(PATH)).isEqualTo(text);
  }

  @Test
  void oneFolderAroundAndTheTracesOfDesktopsAreLeftAway() throws IOException {
    byte[] zip =
        zip("isi/", "isi/guides/", "isi/" + PATH, "isi/.DS_Store", "__MACOSX/isi/._guides");
    assertThat(files(zip)).containsOnlyKeys(PATH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../guides/id/a.md",
        "guides/../../a.md",
        "/guides/id/a.md",
        "guides//a.md",
        "C:/guides/a.md",
        "guides\\..\\..\\a.md",
        "lain/a.md",
        "a.md",
        "luar/dalam/guides/id/a.md"
      })
  void aPathOutsideTheFolderIsRefused(String path) throws IOException {
    assertUnfit(zip(PATH, path), Reason.OUTSIDE);
    assertUnfit(zip(path), Reason.OUTSIDE);
  }

  @Test
  void twoFoldersAroundAreRefused() throws IOException {
    assertUnfit(zip("a/" + PATH, "b/" + PATH), Reason.OUTSIDE);
  }

  @Test
  void aLinkIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      ZipArchiveEntry link = new ZipArchiveEntry(PATH);
      link.setUnixMode(UnixStat.LINK_FLAG | 0777);
      put(zip, link, "/etc/passwd".getBytes(StandardCharsets.UTF_8));
    }
    assertUnfit(bytes.toByteArray(), Reason.LINK);
  }

  @Test
  void anEntryThatStandsThereTwiceIsRefused() throws IOException {
    assertUnfit(zip(PATH, PATH), Reason.TWICE);
  }

  @Test
  void aBombIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      put(zip, new ZipArchiveEntry(PATH), new byte[CorpusZip.MAX_UNPACKED + 1]);
    }
    assertThat(bytes.size()).isLessThan(CorpusZip.MAX_PACKED);
    assertUnfit(bytes.toByteArray(), Reason.TOO_LARGE_UNPACKED);
  }

  @Test
  void tooManyFilesAreRefused() throws IOException {
    String[] paths = new String[CorpusZip.MAX_FILES + 1];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = "guides/id/a" + i + ".md";
    }
    assertUnfit(zip(paths), Reason.TOO_MANY_FILES);
  }

  @Test
  void whatIsNoZipIsRefused() throws IOException {
    assertUnfit("bukan zip".getBytes(StandardCharsets.UTF_8), Reason.UNREADABLE);
    assertUnfit(new byte[CorpusZip.MAX_PACKED + 1], Reason.TOO_LARGE);
    assertUnfit(zip(), Reason.EMPTY);
  }
}
