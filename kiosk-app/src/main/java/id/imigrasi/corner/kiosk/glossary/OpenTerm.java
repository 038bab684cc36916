package id.imigrasi.corner.kiosk.glossary;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.glossary.Glossary;
import id.imigrasi.corner.content.glossary.Term;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Slug;
import id.imigrasi.corner.content.item.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A term as it lies open before a visitor.
 *
 * @param sources where its meaning was read; may be empty
 * @param guides where more is said; may be empty
 * @param due whether its meaning should have been checked again by now
 */
record OpenTerm(Term term, List<Source> sources, List<Guide> guides, boolean due) {

  OpenTerm {
    sources = List.copyOf(sources);
    guides = List.copyOf(guides);
  }

  /** The term of that id; empty if there is none. */
  static Optional<OpenTerm> of(Corpus corpus, String id, Language language, LocalDate today) {
    Glossary glossary = corpus.glossary();
    return Optional.of(id)
        .filter(Slug::isValid)
        .map(Slug::new)
        .flatMap(glossary::term)
        .map(
            term ->
                new OpenTerm(
                    term,
                    glossary.sources().stream()
                        .filter(source -> term.sources().contains(source.id()))
                        .toList(),
                    Optional.ofNullable(term.guide()).stream()
                        .flatMap(guide -> corpus.guideInAny(guide, language).stream())
                        .toList(),
                    !today.isBefore(glossary.reviewBy())));
  }
}
