package id.imigrasi.corner.admin.guides;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.item.Slug;
import org.junit.jupiter.api.Test;

class FeeIdTest {

  @Test
  void aCodeIsTheNameInPlainLetters() {
    assertThat(FeeId.proposed(" Biaya beban (paspor hilang) "))
        .isEqualTo("biaya-beban-paspor-hilang");
    assertThat(FeeId.proposed("Café 5–10 tahun")).isEqualTo("cafe-5-10-tahun");
    assertThat(FeeId.proposed(" … ")).isEmpty();
  }

  @Test
  void aLongNameGivesACodeThatIsNotTooLong() {
    assertThat(Slug.isValid(FeeId.proposed("paspor biasa ".repeat(20)))).isTrue();
  }
}
