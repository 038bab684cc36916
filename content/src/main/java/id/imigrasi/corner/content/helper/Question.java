package id.imigrasi.corner.content.helper;

import id.imigrasi.corner.content.item.Bilingual;
import id.imigrasi.corner.content.item.Slug;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One screen of a helper.
 *
 * @param help a sentence below the question; null where it needs none
 * @param answers two to six
 * @param unsure the question or outcome for those who are not sure
 */
public record Question(
    Slug id, Bilingual ask, @Nullable Bilingual help, List<Answer> answers, Slug unsure) {

  public Question {
    answers = List.copyOf(answers);
  }
}
