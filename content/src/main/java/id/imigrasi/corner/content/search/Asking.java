package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.guide.Section;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which one thing a question asks for. Only standard words stand here: whatever an editor has made
 * a spelling or a synonym of one of them counts, too.
 */
final class Asking {

  private static final Set<String> COST = Set.of("biaya", "harga", "tarif", "fee");
  private static final Set<String> PAY = Set.of("bayar", "uang");
  private static final Set<String> HOW_MUCH = Set.of("berapa", "much");
  private static final Set<String> LONG = Set.of("lama", "long");
  private static final Set<String> TIME = Set.of("hari", "jam", "minggu", "days");
  private static final Set<String> READY = Set.of("jadi", "selesai", "ready");
  private static final Set<String> WHERE = Set.of("dimana", "kemana", "mana", "alamat", "where");
  private static final Set<String> PAPERS =
      Set.of("syarat", "persyaratan", "berkas", "requirements", "documents");
  private static final Set<String> WHAT = Set.of("apa", "what");
  private static final Set<String> BRING = Set.of("bawa", "siapkan", "bring");
  private static final Set<String> HOW = Set.of("cara", "langkah", "prosedur", "steps");

  private Asking() {}

  static @Nullable Section of(List<Unit> units) {
    Set<String> words =
        units.stream()
            .flatMap(
                unit ->
                    Stream.concat(
                        unit.words().stream(),
                        unit.alternatives().stream()
                            .filter(each -> each.kind() != Alternative.Kind.BEGINNING)
                            .filter(Alternative::isSingle)
                            .flatMap(each -> each.words().stream())))
            .collect(Collectors.toSet());
    if (any(words, COST) || (any(words, HOW_MUCH) && any(words, PAY))) {
      return Section.COST;
    }
    if ((any(words, HOW_MUCH) && (any(words, LONG) || any(words, TIME)))
        || (any(words, LONG) && any(words, READY))) {
      return Section.DURATION;
    }
    if (any(words, PAPERS) || (any(words, WHAT) && any(words, BRING))) {
      return Section.PAPERS;
    }
    if (any(words, WHERE)) {
      return Section.PLACE;
    }
    return any(words, HOW) ? Section.STEPS : null;
  }

  private static boolean any(Set<String> words, Set<String> signs) {
    return signs.stream().anyMatch(words::contains);
  }
}
