package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import java.util.List;

/**
 * A piece of text that can be found: mostly a guide in one language.
 *
 * @param id passages with the same id are the same thing in different languages
 * @param keywords what people ask who look for it, a phrase each
 * @param summary may be empty
 * @param body sentences or lines, in order
 */
public record Passage(
    GuideId id,
    Language language,
    String title,
    List<String> keywords,
    String summary,
    List<String> headings,
    List<String> audience,
    List<String> body) {

  public Passage {
    keywords = List.copyOf(keywords);
    headings = List.copyOf(headings);
    audience = List.copyOf(audience);
    body = List.copyOf(body);
  }

  /** A text with nothing but a title and a body. */
  public static Passage plain(GuideId id, Language language, String title, String body) {
    return new Passage(
        id,
        language,
        title,
        List.of(),
        "",
        List.of(),
        List.of(),
        Sentences.of(body, language).toList());
  }
}
