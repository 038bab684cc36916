package id.imigrasi.corner.admin.transfer;

import id.imigrasi.corner.admin.publish.Change;
import id.imigrasi.corner.admin.publish.FieldChange;
import id.imigrasi.corner.admin.publish.Review;
import java.util.List;

/**
 * What publishing the files of a zip would do to a release.
 *
 * @param base number of the release that they are compared with
 * @param added paths that the release does not have
 * @param changed files that differ
 * @param missing paths that only the release has
 * @param unchanged how many files are the same
 * @param changes what would be published; empty if nothing would change
 * @param review what speaks against that
 */
public record Comparison(
    long base,
    List<String> added,
    List<ChangedFile> changed,
    List<String> missing,
    int unchanged,
    List<Change> changes,
    Review review) {

  public Comparison {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    missing = List.copyOf(missing);
    changes = List.copyOf(changes);
  }

  /** A file that differs, field by field; without a field if only its layout does. */
  public record ChangedFile(String path, List<FieldChange> fields) {
    public ChangedFile {
      fields = List.copyOf(fields);
    }
  }
}
