package id.imigrasi.corner.kiosk.takehome;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.ShortCode;
import id.imigrasi.corner.content.helper.Answers;
import id.imigrasi.corner.content.helper.Helper;
import id.imigrasi.corner.content.helper.Outcome;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Slug;
import id.imigrasi.corner.content.page.QrCode;
import java.net.URI;
import java.util.Optional;

/** What a visitor takes home: something that has a page for phones. */
sealed interface Parcel {

  String title();

  /** The language of the page. */
  Language language();

  /** The whole address, as the QR code holds it. */
  String address(URI base);

  /** What is typed after the name of the site, up to the code. */
  String path();

  /** The short code that ends the address; empty if it has none. */
  String code();

  /** A guide, which has a short code. */
  record OfGuide(Guide guide) implements Parcel {

    @Override
    public String title() {
      return guide.title();
    }

    @Override
    public Language language() {
      return guide.language();
    }

    @Override
    public String address(URI base) {
      return QrCode.address(base, shortCode());
    }

    @Override
    public String path() {
      return "/c/";
    }

    @Override
    public String code() {
      return shortCode().value();
    }

    private ShortCode shortCode() {
      return ShortCode.of(guide.id(), language());
    }
  }

  /** The checklist that a helper's answers lead to. */
  record OfChecklist(String title, Language language, Slug helper, Answers answers)
      implements Parcel {

    @Override
    public String address(URI base) {
      return base.toString().replaceFirst("/+$", "") + path();
    }

    @Override
    public String path() {
      String page = "/b/" + helper + "/" + answers;
      return language == Language.INDONESIAN ? page : page + "/" + language.code();
    }

    @Override
    public String code() {
      return "";
    }
  }

  /**
   * The guide of that name.
   *
   * @param slug as it stands in the address; any text
   */
  static Optional<Parcel> guide(Corpus corpus, String slug, Language language) {
    return Optional.of(slug)
        .filter(GuideId::isValid)
        .map(GuideId::new)
        .flatMap(id -> corpus.guideInAny(id, language))
        .map(OfGuide::new);
  }

  /**
   * The checklist of those answers; empty if they do not end in one.
   *
   * @param slug the helper as it stands in the address; any text
   * @param answers as they stand in the address; any text
   */
  static Optional<Parcel> checklist(Corpus corpus, String slug, String answers, Language language) {
    return Optional.of(slug)
        .filter(Slug::isValid)
        .map(Slug::new)
        .flatMap(corpus::helper)
        .flatMap(
            helper -> Answers.parse(answers).flatMap(given -> checklist(helper, given, language)));
  }

  private static Optional<Parcel> checklist(Helper helper, Answers answers, Language language) {
    return helper.at(answers).orElse(null) instanceof Helper.Stop.Done(Outcome outcome)
        ? Optional.of(new OfChecklist(outcome.title().in(language), language, helper.id(), answers))
        : Optional.empty();
  }
}
