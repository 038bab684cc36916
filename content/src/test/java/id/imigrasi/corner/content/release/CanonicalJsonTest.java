package id.imigrasi.corner.content.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

  private static String canonical(String json) {
    return new String(CanonicalJson.encode(Json.MAPPER.readTree(json)), StandardCharsets.UTF_8);
  }

  @Test
  void keysAreSortedAndSpaceIsGone() {
    assertThat(canonical("{ \"b\" : [1, true, null], \"a\" : {\"d\":0,\"c\":-5} }"))
        .isEqualTo("{\"a\":{\"c\":-5,\"d\":0},\"b\":[1,true,null]}");
  }

  @Test
  void onlyQuoteAndBackslashAreEscaped() {
    assertThat(canonical("\"a\\\"b\\\\c\\nd\\u00e9\"")).isEqualTo("\"a\\\"b\\\\c\nd\u00e9\"");
  }

  @Test
  void keysBeyondTheBasicPlaneStandAfterThoseWithinIt() {
    assertThat(canonical("{\"\uD83D\uDE00\":1,\"\uFF5E\":2}"))
        .isEqualTo("{\"\uFF5E\":2,\"\uD83D\uDE00\":1}");
  }

  @Test
  void fractionsHaveNoCanonicalForm() {
    assertThatThrownBy(() -> canonical("1.5")).isInstanceOf(IllegalArgumentException.class);
  }
}
