package id.imigrasi.corner.kiosk.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import id.imigrasi.corner.kiosk.ScreenTest;
import id.imigrasi.corner.kiosk.TestRelease;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GlossaryScreenTest extends ScreenTest {

  private static final String GLOSSARY =
      """
      sources: [{id: A, title: Sumber Satu, kind: official, date: 2025-05}]
      checked: 2026-11-22
      review-by: 2020-01-01
      terms:
        - id: ukk
          name: {id: UKK, en: UKK}
          spellings: [UKK]
          meaning: {id: Kantor kecil, en: Small office}
          source: [A]
          guide: paspor-hilang
        - id: calo
          name: {id: calo, en: broker}
          spellings: [calo]
          meaning: {id: Perantara, en: Middleman}
      """;

  @BeforeEach
  void begin() {
    serve(1, TestRelease.usual().with("guides/glossary.yaml", GLOSSARY));
  }

  @Test
  void listsTheTermsFromAToZ() {
    navigate(GlossaryScreen.class);

    assertThat(findInView(H2.class).all().stream().map(H2::getText)).containsExactly("C", "U");
    assertThat(links()).containsExactly("/istilah/calo", "/istilah/ukk");
  }

  @Test
  void sortsByTheNamesOfTheVisitorsLanguage() {
    open("istilah", "bahasa=en");

    assertThat(links()).containsExactly("/istilah/calo", "/istilah/ukk");
    assertThat(findInView(H2.class).all().stream().map(H2::getText)).containsExactly("B", "U");
  }

  @Test
  void saysThatNoTermIsListed() {
    serve(2, TestRelease.usual());

    assertThat(words(navigate(GlossaryScreen.class))).contains("Belum ada istilah di daftar ini.");
  }

  @Test
  void explainsATermWithItsSourceAndItsGuide() {
    TermScreen screen = navigate(TermScreen.class, "ukk");

    assertThat(heading()).isEqualTo("UKK");
    assertThat(words(screen)).contains("Kantor kecil", "Sumber Satu", "Mei 2025");
    assertThat(links()).containsExactly("/panduan/paspor-hilang");
  }

  @Test
  void warnsOfAMeaningThatIsDueToBeChecked() {
    assertThat(words(navigate(TermScreen.class, "calo"))).contains("sudah waktunya diperiksa lagi");
  }

  @Test
  void saysThatThereIsNoSuchTerm() {
    navigate(TermScreen.class, "Tidak Ada");

    assertThat(heading()).isEqualTo("Istilah ini tidak ada");
  }
}
