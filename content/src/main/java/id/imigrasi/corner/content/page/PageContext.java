package id.imigrasi.corner.content.page;

import id.imigrasi.corner.content.glossary.Glossary;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Language;
import java.time.LocalDate;
import java.util.List;

/**
 * What a page needs to know beside its guide.
 *
 * @param today the reader's day, for the warning on a guide that is due to be checked again
 * @param asked the language the reader asked for; where the guide has another, the page says so
 * @param otherLanguageExists whether the guide exists in the other language too
 * @param homeName whose page it is, in the line above the title
 * @param related the guides to link to at the end, in the order to show
 * @param glossary explains the words of offices
 */
public record PageContext(
    LocalDate today,
    Language asked,
    boolean otherLanguageExists,
    String homeName,
    List<Guide> related,
    Glossary glossary) {

  public PageContext {
    related = List.copyOf(related);
  }
}
