package id.imigrasi.corner.content.glossary;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Problem;
import id.imigrasi.corner.content.item.Slug;
import id.imigrasi.corner.content.item.SourceList;
import id.imigrasi.corner.content.item.YamlDocument;
import id.imigrasi.corner.content.item.YamlFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the glossary's file. The format is described in {@code deploy/docs/item-formats.md}. */
public final class GlossaryParser {

  private GlossaryParser() {}

  /**
   * Reads the glossary.
   *
   * @param problems takes what is wrong
   */
  public static Glossary parse(String text, List<Problem> problems) {
    YamlDocument document = new YamlDocument(Glossary.PATH, 1);
    YamlFields fields = document.read(text);
    Glossary glossary = fields == null ? Glossary.EMPTY : glossary(fields);
    problems.addAll(document.problems());
    return document.problems().isEmpty() ? glossary : Glossary.EMPTY;
  }

  private static Glossary glossary(YamlFields fields) {
    SourceList sources = SourceList.read(fields);
    List<Term> terms = new ArrayList<>();
    Set<Slug> ids = new HashSet<>();
    Set<String> spellings = new HashSet<>();
    for (YamlFields entry : fields.children("terms")) {
      Term term =
          new Term(
              entry.slug("id"),
              entry.bilingual("name", 60),
              entry.texts("spellings"),
              entry.bilingual("meaning", 140),
              sources.cited(entry),
              entry.has("guide") ? new GuideId(entry.slug("guide").text()) : null);
      if (!ids.add(term.id())) {
        entry.problem("id", "names a term that stands here already: " + term.id());
      }
      for (String spelling : term.spellings()) {
        if (!spellings.add(spelling)) {
          entry.problem("spellings", "is explained twice: \"" + spelling + "\"");
        }
      }
      terms.add(term);
      entry.refuseOthers();
    }
    fields.date("checked");
    LocalDate reviewBy = fields.date("review-by");
    fields.refuseOthers();
    return new Glossary(terms, sources.all(), reviewBy);
  }
}
