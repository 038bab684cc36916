package id.imigrasi.corner.admin.publish;

import id.imigrasi.corner.content.corpus.Corpus;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One release as a whole.
 *
 * @param number 0 before the first
 * @param files bytes by path, in the order of the paths
 * @param corpus what the files say
 */
public record Snapshot(long number, Map<String, byte[]> files, Corpus corpus) {
  public Snapshot {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /** The files with some changes. */
  Map<String, byte[]> with(List<Change> changes) {
    Map<String, byte[]> changed = new TreeMap<>(files);
    for (Change change : changes) {
      if (change.bytes() == null) {
        changed.remove(change.path());
      } else {
        changed.put(change.path(), change.bytes());
      }
    }
    return changed;
  }

  /** What the files with some changes read as. */
  public Corpus.Reading read(List<Change> changes) {
    return Corpus.read(with(changes));
  }
}
