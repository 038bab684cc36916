package id.imigrasi.corner.kiosk.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.glossary.Glossary;
import id.imigrasi.corner.content.glossary.GlossaryParser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MeaningsTest {

  private static final String GLOSSARY =
      """
      checked: 2026-11-22
      review-by: 2099-01-01
      terms:
        - {id: ukk, name: {id: UKK, en: UKK}, spellings: [UKK], meaning: {id: Kecil, en: Small}}
        - {id: voa, name: {id: VOA, en: VOA}, spellings: [VOA], meaning: {id: Visa, en: Visa}}
      """;

  private final Glossary glossary = GlossaryParser.parse(GLOSSARY, new ArrayList<>());
  private final Consumer<Element> marker = Meanings.of(glossary, List.of("UKK dan VOA")).marker();

  @Test
  void makesOnlyTheFirstMentionALink() {
    assertThat(marked("<p>Ke UKK, lalu UKK.</p>")).isEqualTo("<p>Ke [UKK], lalu UKK.</p>");
  }

  @Test
  void marksSeveralTermsInOneSentence() {
    assertThat(marked("<p>VOA di UKK</p>")).isEqualTo("<p>[VOA] di [UKK]</p>");
  }

  @Test
  void remembersAcrossTheElementsOfASection() {
    assertThat(marked("<ul><li>UKK</li><li>UKK</li></ul>"))
        .isEqualTo("<ul><li>[UKK]</li><li>UKK</li></ul>");
    assertThat(marked("<p>UKK</p>")).isEqualTo("<p>UKK</p>");
  }

  @Test
  void leavesLinksAddressesAndCitationsAlone() {
    String html =
        "<p><a href=\"/\">UKK</a><span class=\"address\">UKK</span><sup class=\"cite\">VOA</sup></p>";

    assertThat(marked(html)).isEqualTo(html);
  }

  @Test
  void keepsTheMarksOfTheText() {
    assertThat(marked("<p><strong>UKK &amp; kita</strong></p>"))
        .isEqualTo("<p><strong>[UKK] &amp; kita</strong></p>");
  }

  @Test
  void areEqualIfTheSameTermsMeanTheSame() {
    assertThat(Meanings.of(glossary, List.of("Ke UKK")))
        .isEqualTo(Meanings.of(glossary, List.of("UKK saja")))
        .isNotEqualTo(Meanings.of(glossary, List.of("VOA")));
  }

  private String marked(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    marker.accept(document.body());
    return document.body().html().replaceAll("<a class=\"term\"[^>]*>([^<]*)</a>", "[$1]");
  }
}
