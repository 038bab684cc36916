package id.imigrasi.corner.admin.guides;

import id.imigrasi.corner.admin.guides.GuideForm.FeeFields;
import java.util.ArrayList;
import java.util.List;

/** Forms that differ from another in one field. */
public final class TestForms {

  private TestForms() {}

  public static GuideForm withTitle(GuideForm form, String title) {
    return with(form, title, form.summary(), form.reviewBy());
  }

  public static GuideForm withSummary(GuideForm form, String summary) {
    return with(form, form.title(), summary, form.reviewBy());
  }

  static GuideForm withReviewBy(GuideForm form, String reviewBy) {
    return with(form, form.title(), form.summary(), reviewBy);
  }

  static GuideForm withAmount(GuideForm form, String amount) {
    FeeFields fee = form.fees().getFirst();
    return form.withFees(
        List.of(new FeeFields(fee.id(), fee.name(), amount, fee.unit(), fee.date(), fee.sources())),
        form.sources());
  }

  static GuideForm withFee(GuideForm form, String id, String name) {
    List<FeeFields> fees = new ArrayList<>(form.fees());
    fees.add(new FeeFields(id, name, "1000000", "per orang", "2025", List.of("ZETA")));
    return form.withFees(fees, form.sources());
  }

  private static GuideForm with(GuideForm form, String title, String summary, String reviewBy) {
    return new GuideForm(
        form.slug(),
        form.language(),
        title,
        summary,
        form.topic(),
        form.audience(),
        form.keywords(),
        form.fees(),
        form.duration(),
        form.places(),
        form.sources(),
        form.checked(),
        form.updated(),
        reviewBy,
        form.related(),
        form.confirm(),
        form.verify(),
        form.sections());
  }
}
