package id.imigrasi.corner.admin.guides;

import id.imigrasi.corner.content.guide.Fee;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A guide in the list.
 *
 * @param topic short name of the topic, empty if none is chosen yet
 * @param fees the costs at a glance, empty if there are none
 * @param checked null for a guide that is not published yet, like {@code reviewBy}
 * @param due whether its facts are to be checked again
 * @param draft who has a draft open; empty if nobody
 * @param toDos how many facts are not certain yet
 */
public record GuideRow(
    String slug,
    Language language,
    String title,
    String topic,
    String fees,
    @Nullable LocalDate checked,
    @Nullable LocalDate reviewBy,
    boolean due,
    String draft,
    int toDos) {

  static GuideRow of(Guide guide, @Nullable Draft draft, LocalDate today) {
    return new GuideRow(
        guide.id().slug(),
        guide.language(),
        guide.title(),
        guide.topic().name(),
        atAGlance(guide.fees()),
        guide.checked(),
        guide.reviewBy(),
        guide.isDueForReview(today),
        draft == null ? "" : draft.savedBy(),
        guide.verify().size());
  }

  static GuideRow of(Draft draft) {
    GuideForm form = draft.form();
    return new GuideRow(
        form.slug(),
        form.spokenLanguage(),
        form.title(),
        form.topic(),
        "",
        null,
        null,
        false,
        draft.savedBy(),
        form.verify().size());
  }

  /** "Rp0 – Rp950.000". */
  private static String atAGlance(List<Fee> fees) {
    LongSummaryStatistics amounts = fees.stream().collect(Collectors.summarizingLong(Fee::amount));
    if (amounts.getCount() == 0) {
      return "";
    }
    String least = "Rp" + Rupiah.shown(Long.toString(amounts.getMin()));
    return amounts.getMin() == amounts.getMax()
        ? least
        : least + " – Rp" + Rupiah.shown(Long.toString(amounts.getMax()));
  }

  /** Where the editor of this guide is. */
  public String address() {
    return "panduan/" + language.code() + "/" + slug;
  }
}
