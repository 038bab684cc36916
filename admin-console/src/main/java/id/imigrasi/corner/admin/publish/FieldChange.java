package id.imigrasi.corner.admin.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What publishing changes in one field of a file.
 *
 * @param field named as in a {@link id.imigrasi.corner.content.item.Problem}
 * @param before lines that are gone
 * @param after lines that are new
 */
public record FieldChange(String field, List<String> before, List<String> after) {
  public FieldChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** The lines that differ; all of them where only their order does. Empty if nothing does. */
  public static Optional<FieldChange> ifAny(String field, List<String> was, List<String> is) {
    if (was.equals(is)) {
      return Optional.empty();
    }
    List<String> gone = new ArrayList<>(was);
    List<String> added = new ArrayList<>(is);
    is.forEach(gone::remove);
    was.forEach(added::remove);
    return Optional.of(
        gone.isEmpty() && added.isEmpty()
            ? new FieldChange(field, was, is)
            : new FieldChange(field, gone, added));
  }
}
