package id.imigrasi.corner.admin.transfer;

import id.imigrasi.corner.admin.guides.FileChanges;
import id.imigrasi.corner.admin.publish.Change;
import id.imigrasi.corner.admin.publish.Outcome;
import id.imigrasi.corner.admin.publish.ReleaseEntry;
import id.imigrasi.corner.admin.publish.Releases;
import id.imigrasi.corner.admin.publish.Snapshot;
import id.imigrasi.corner.admin.transfer.Comparison.ChangedFile;
import id.imigrasi.corner.content.demand.Demand;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Brings the corpus out as a zip, and a zip in as the next release. */
@Component
public class Transfer {

  private final Releases releases;

  Transfer(Releases releases) {
    this.releases = releases;
  }

  /** The number of the release that would be packed. */
  public long number() {
    return releases.number();
  }

  /** Packs the newest release; the same release always gives the same bytes. */
  public void export(OutputStream out) throws IOException {
    Instant at =
        releases.history(1).stream()
            .map(ReleaseEntry::publishedAt)
            .findFirst()
            .orElse(Instant.EPOCH);
    CorpusZip.write(edited(releases.snapshot().files()), at, out);
  }

  /**
   * Compares files with the newest release.
   *
   * @param files bytes by path
   * @param removeMissing whether a file that only the release has is to go
   */
  public Comparison compare(Map<String, byte[]> files, boolean removeMissing) {
    Snapshot present = releases.snapshot();
    List<String> added = new ArrayList<>();
    List<ChangedFile> changed = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    Map<String, byte[]> wanted = edited(files);
    wanted.forEach(
        (path, bytes) -> {
          byte[] before = present.files().get(path);
          if (Arrays.equals(before, bytes)) {
            return;
          }
          changes.add(new Change(path, bytes));
          if (before == null) {
            added.add(path);
          } else {
            changed.add(new ChangedFile(path, FileChanges.between(path, before, bytes)));
          }
        });
    List<String> missing =
        edited(present.files()).keySet().stream()
            .filter(path -> !wanted.containsKey(path))
            .toList();
    if (removeMissing) {
      missing.forEach(path -> changes.add(Change.removal(path)));
    }
    int unchanged = wanted.size() - added.size() - changed.size();
    return new Comparison(
        present.number(),
        added,
        changed,
        missing,
        unchanged,
        changes,
        releases.review(present, changes));
  }

  /** Without what no person edits: each release brings its own. */
  private static Map<String, byte[]> edited(Map<String, byte[]> files) {
    Map<String, byte[]> edited = new TreeMap<>(files);
    edited.remove(Demand.PATH);
    return edited;
  }

  /** Publishes what was compared as one release; nothing if the release has been overtaken. */
  public Outcome publish(Comparison comparison, String comment, String publishedBy) {
    return releases.publish(comparison.base(), comparison.changes(), comment, publishedBy);
  }
}
