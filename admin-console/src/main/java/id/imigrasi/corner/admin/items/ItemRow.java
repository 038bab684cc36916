package id.imigrasi.corner.admin.items;

import id.imigrasi.corner.content.item.Bilingual;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file in the list.
 *
 * @param title null for the kinds of which there is only one
 * @param reviewBy the day from which it must be checked again; null if it has none
 * @param verify what an editor has yet to find out
 */
public record ItemRow(
    String path,
    ItemKind kind,
    @Nullable Bilingual title,
    @Nullable LocalDate reviewBy,
    List<String> verify) {

  public ItemRow {
    verify = List.copyOf(verify);
  }

  /** Whether its facts are due to be checked again. */
  public boolean isDue(LocalDate today) {
    return reviewBy != null && !today.isBefore(reviewBy);
  }
}
