package id.imigrasi.corner.content.lint;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Fee;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Markdown;
import java.util.ArrayList;
import java.util.List;

/** Guides whose languages are out of step. Indonesian is the original. */
final class Translations {

  private final List<Finding> findings = new ArrayList<>();

  private Translations() {}

  static List<Finding> check(Corpus corpus) {
    Translations translations = new Translations();
    for (Guide guide : corpus.guides()) {
      corpus
          .guide(guide.id(), guide.language().other())
          .ifPresentOrElse(
              other -> {
                if (guide.language() == Language.ENGLISH) {
                  translations.compare(other, guide);
                }
              },
              () -> translations.warn(guide, "language", "is missing in the other language"));
    }
    return translations.findings;
  }

  private void compare(Guide original, Guide translation) {
    if (translation.updated().isBefore(original.updated())) {
      warn(translation, "updated", "is older than its original of " + original.updated());
    }
    if (!fees(original).equals(fees(translation))) {
      findings.add(
          Finding.error(
              translation.path(), "fees", "has other fees or dates than " + original.path()));
    }
    if (!original.sections().keySet().equals(translation.sections().keySet())) {
      warn(translation, "body", "has other sections than " + original.path());
    }
    for (Section section : List.of(Section.PAPERS, Section.STEPS)) {
      if (entries(original, section) != entries(translation, section)) {
        warn(
            translation,
            section.heading(translation.language()),
            "has a list of another length than " + original.path());
      }
    }
    if (original.confirm().size() != translation.confirm().size()) {
      warn(translation, "confirm", "has a list of another length than " + original.path());
    }
  }

  private static List<String> fees(Guide guide) {
    return guide.fees().stream().map(Translations::mark).sorted().toList();
  }

  private static String mark(Fee fee) {
    return fee.id() + " " + fee.amount() + " " + fee.date();
  }

  private static int entries(Guide guide, Section section) {
    return guide.section(section).map(markdown -> Markdown.entries(markdown).size()).orElse(0);
  }

  private void warn(Guide guide, String field, String message) {
    findings.add(Finding.warning(guide.path(), field, message));
  }
}
