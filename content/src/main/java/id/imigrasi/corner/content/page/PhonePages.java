package id.imigrasi.corner.content.page;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.ShortCode;
import id.imigrasi.corner.content.helper.Answers;
import id.imigrasi.corner.content.helper.Checklist;
import id.imigrasi.corner.content.helper.Helper;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Slug;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Answers the addresses that phones open: {@code /p/<slug>}, {@code /p/<slug>/en}, {@code
 * /c/<code>}, {@code /b/<helper>/<answers>} and the same with {@code /en}, alike on console and
 * kiosk. Safe to share between threads.
 */
public final class PhonePages {

  private static final String HOME_NAME = "Imigrasi Corner";
  private static final String EXAMPLE_CODE = "K7M2P";
  private static final int MAX_GUESSES = 8;

  private final Supplier<Corpus> corpus;
  private final Clock clock;

  /**
   * @param corpus gives the corpus in force at the moment of a request
   * @param clock its zone decides which day it is for a guide's review
   */
  public PhonePages(Supplier<Corpus> corpus, Clock clock) {
    this.corpus = corpus;
    this.clock = clock;
  }

  /**
   * The page of a guide: in that language, else in the other one and labelled so; 404 with guesses
   * if there is no such guide.
   *
   * @param slug as it stood in the address; any text
   */
  public PhoneAnswer guide(String slug, Language language) {
    Corpus now = corpus.get();
    if (GuideId.isValid(slug)) {
      Optional<Guide> guide = now.guideInAny(new GuideId(slug), language);
      if (guide.isPresent()) {
        return page(now, guide.get(), language);
      }
    }
    return missing(language, "missing-guide", "", resembling(now, slug, language));
  }

  /**
   * The page of the guide that a short code stands for; 404 with guesses if it stands for none.
   *
   * @param typed as it stood in the address; any text
   */
  public PhoneAnswer shortCode(String typed) {
    Corpus now = corpus.get();
    Optional<ShortCode> code = ShortCode.parse(typed);
    Optional<Guide> guide = code.flatMap(now::guide);
    if (guide.isPresent()) {
      return page(now, guide.get(), guide.get().language());
    }
    List<Guide> guesses = code.map(wrong -> oneCharacterOff(now, wrong)).orElse(List.of());
    return missing(Language.INDONESIAN, "missing-code", EXAMPLE_CODE, guesses);
  }

  /**
   * The checklist at the end of a helper; 404 if there is no such helper or the answers no longer
   * lead to an end.
   *
   * @param slug as it stood in the address; any text
   * @param answers as it stood in the address, such as {@code 2-0-1}; any text
   */
  public PhoneAnswer checklist(String slug, String answers, Language language) {
    Corpus now = corpus.get();
    Optional<Helper> helper = Slug.isValid(slug) ? now.helper(new Slug(slug)) : Optional.empty();
    Optional<Checklist> checklist =
        helper.flatMap(
            found ->
                Answers.parse(answers)
                    .flatMap(
                        given ->
                            Checklist.of(
                                found, given, language, id -> now.guideInAny(id, language))));
    if (helper.isEmpty() || checklist.isEmpty()) {
      List<Guide> guesses =
          helper.stream()
              .flatMap(found -> found.guides().stream())
              .flatMap(id -> now.guideInAny(id, language).stream())
              .limit(MAX_GUESSES)
              .toList();
      return missing(language, "missing-checklist", "", guesses);
    }
    String html =
        ChecklistPage.html(
            helper.get(),
            checklist.get(),
            language,
            HOME_NAME,
            LocalDate.now(clock),
            PageFrame.checklistPath(slug, answers, language.other()));
    return new PhoneAnswer(200, html, language);
  }

  private PhoneAnswer page(Corpus now, Guide guide, Language asked) {
    List<Guide> related =
        guide.related().stream()
            .flatMap(id -> now.guideInAny(id, guide.language()).stream())
            .toList();
    boolean otherLanguageExists = now.guide(guide.id(), guide.language().other()).isPresent();
    PageContext context =
        new PageContext(
            LocalDate.now(clock), asked, otherLanguageExists, HOME_NAME, related, now.glossary());
    return new PhoneAnswer(200, GuidePage.html(guide, context), guide.language());
  }

  private static PhoneAnswer missing(
      Language language, String reason, String example, List<Guide> guesses) {
    String html = MissingPage.html(language, HOME_NAME, reason, example, guesses);
    return new PhoneAnswer(404, html, language);
  }

  /** Guides that share a word with a mistyped address. */
  private static List<Guide> resembling(Corpus corpus, String slug, Language language) {
    Set<String> words = Set.copyOf(words(slug.toLowerCase(Locale.ROOT)));
    return corpus.guides().stream()
        .filter(guide -> guide.language() == language)
        .filter(guide -> words(guide.id().slug()).stream().anyMatch(words::contains))
        .limit(MAX_GUESSES)
        .toList();
  }

  private static List<String> words(String slug) {
    return Arrays.stream(slug.split("[^a-z0-9]+", -1))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  private static List<Guide> oneCharacterOff(Corpus corpus, ShortCode wrong) {
    return corpus.guides().stream()
        .filter(guide -> distance(ShortCode.of(guide.id(), guide.language()), wrong) == 1)
        .limit(MAX_GUESSES)
        .toList();
  }

  private static int distance(ShortCode one, ShortCode other) {
    int distance = 0;
    for (int i = 0; i < one.value().length(); i++) {
      if (one.value().charAt(i) != other.value().charAt(i)) {
        distance++;
      }
    }
    return distance;
  }
}
