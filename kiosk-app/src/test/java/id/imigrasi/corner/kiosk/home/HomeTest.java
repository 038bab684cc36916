package id.imigrasi.corner.kiosk.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.ScreenTest;
import id.imigrasi.corner.kiosk.TestHelper;
import id.imigrasi.corner.kiosk.TestRelease;
import org.junit.jupiter.api.Test;

class HomeTest extends ScreenTest {

  @Test
  void saysThatItIsBeingPreparedBeforeTheFirstRelease() {
    navigate(Home.class);

    assertThat(heading()).isEqualTo("Sedang menyiapkan panduan");
  }

  @Test
  void becomesTheHomeScreenByItselfWhenTheFirstReleaseArrives() {
    navigate(Home.class);

    serve(1, TestRelease.usual());

    assertThat(heading()).isEqualTo("Ada yang bisa dibantu?");
  }

  @Test
  void offersOnlyTopicsThatHaveGuides() {
    serve(1, TestRelease.usual());

    navigate(Home.class);

    assertThat(links()).contains("/topik/paspor").doesNotContain("/topik/adminduk");
  }

  @Test
  void offersHelpToWhoeverIsMadeToWork() {
    serve(1, TestRelease.usual());

    navigate(Home.class);

    assertThat(words(find(UrgentHelp.class).single()))
        .contains("/panduan/tppo-lapor", "Ditipu atau dipaksa bekerja?", "Cheated or forced");
  }

  @Test
  void offersAnUrgentHelperInBothLanguagesAndNotAmongTheOthers() {
    serve(1, withHelper(TestHelper.TEXT.replace("urgent: false", "urgent: true")));

    Home home = navigate(Home.class);

    assertThat(words(find(UrgentHelp.class).single()))
        .contains("/pandu/paspor-mana", "Paspor mana?", "Which passport?");
    assertThat(words(home)).doesNotContain("Bantu saya memilih");
  }

  @Test
  void offersTheOtherHelpersToChooseWith() {
    serve(1, withHelper(TestHelper.TEXT));

    Home home = navigate(Home.class);

    assertThat(words(home)).contains("Bantu saya memilih", "/pandu/paspor-mana");
  }

  @Test
  void announcesWhatIsCurrentEmergenciesFirst() {
    serve(
        1,
        TestRelease.usual()
            .with("guides/notices/lama.yaml", notice("lama", false, "2020-01-02"))
            .with("guides/notices/baru.yaml", notice("baru", false, "2099-01-01"))
            .with("guides/notices/darurat.yaml", notice("darurat", true, "2099-01-01")));

    navigate(Home.class);

    assertThat(links())
        .containsSubsequence("/kabar/darurat", "/kabar/baru")
        .doesNotContain("/kabar/lama");
  }

  @Test
  void leadsToSessionsOnlyWhileOneIsAhead() {
    serve(1, TestRelease.usual().with("guides/sessions/desa.yaml", session("2020-01-01")));
    navigate(Home.class);
    assertThat(links()).doesNotContain("/kegiatan");

    serve(2, TestRelease.usual().with("guides/sessions/desa.yaml", session("2099-01-01")));

    assertThat(links()).contains("/kegiatan");
  }

  @Test
  void showsATopicThatANewReleaseBrings() {
    serve(1, TestRelease.usual());
    navigate(Home.class);

    serve(
        2,
        TestRelease.usual()
            .with("ktp-hilang-rusak", Language.INDONESIAN, "adminduk", "KTP hilang", "Gratis."));

    assertThat(links()).contains("/topik/adminduk");
  }

  @Test
  void showsNoUrgentHelpWhereThereIsNone() {
    serve(1, TestRelease.empty());

    navigate(Home.class);

    assertThat(find(UrgentHelp.class).exists()).isFalse();
  }

  private static TestRelease withHelper(String text) {
    return TestRelease.usual().with(TestHelper.PATH, text);
  }

  private static String notice(String slug, boolean emergency, String until) {
    return """
        slug: %s
        emergency: %s
        from: 2020-01-01
        until: %s
        title: {id: "Kabar", en: "News"}
        text: {id: "Isi kabar.", en: "What is new."}
        source: [A]
        sources:
          - {id: A, title: "Sumber Satu", kind: official, date: 2025-05}
        """
        .formatted(slug, emergency, until);
  }

  private static String session(String day) {
    return """
        slug: desa
        example: true
        kind: mobile
        title: {id: "Paspor keliling", en: "Mobile passports"}
        starts: %1$sT08:00
        ends: %1$sT14:00
        place: {id: "Balai desa", en: "Village hall"}
        text: {id: "Bawa KTP.", en: "Bring your card."}
        """
        .formatted(day);
  }
}
