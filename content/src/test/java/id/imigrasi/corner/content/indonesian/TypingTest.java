package id.imigrasi.corner.content.indonesian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypingTest {

  @Test
  void theSameWordCostsNothing() {
    assertThat(Typing.cost("paspor", "paspor", 2)).isZero();
  }

  @Test
  void aNeighbourKeyCostsLessThanAKeyFarAway() {
    assertThat(Typing.cost("paslor", "paspor", 1)).isLessThan(Typing.cost("pasxor", "paspor", 1));
  }

  @Test
  void lettersThatSoundAlikeCostLess() {
    assertThat(Typing.cost("pasfor", "paspor", 1)).isLessThan(Typing.cost("pasgor", "paspor", 1));
  }

  @Test
  void aDoubledLetterCostsLessThanAnyOtherOne() {
    assertThat(Typing.cost("passpor", "paspor", 1)).isLessThan(Typing.cost("paskpor", "paspor", 1));
  }

  @Test
  void twoLettersChangedRoundAreOneError() {
    assertThat(Typing.cost("psapor", "paspor", 1)).isFinite();
  }

  @Test
  void anErrorInTheFirstLetterCostsMore() {
    assertThat(Typing.cost("qaspor", "paspor", 1))
        .isGreaterThan(Typing.cost("pasqor", "paspor", 1));
  }

  @Test
  void wordsTooFarApartAreNotCompared() {
    assertThat(Typing.cost("pspr", "paspor", 1)).isInfinite();
    assertThat(Typing.cost("", "paspor", 2)).isInfinite();
  }

  @Test
  void takesLettersOfOtherScripts() {
    assertThat(Typing.cost("пaspor", "paspor", 1)).isFinite();
  }
}
