package id.imigrasi.corner.admin.publish;

import id.imigrasi.corner.content.demand.Demand;
import id.imigrasi.corner.content.demand.DemandFile;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Adds to a release what is asked most. Nobody edits that file, and it counts as no change of a
 * release. Small changes wait, so that kiosks seldom have to fetch it.
 */
@Component
class DemandFiles {

  private static final Logger LOG = LoggerFactory.getLogger(DemandFiles.class);
  private static final int TWO_DIGITS = 100;
  private static final int NOTICEABLE_TIMES = 5;
  private static final int NOTICEABLE_PART = 5;

  private final Optional<DemandSource> source;

  DemandFiles(Optional<DemandSource> source) {
    this.source = source;
  }

  /**
   * The files of the next release with the demand as it is now.
   *
   * @param told what the release before says
   */
  Map<String, byte[]> upToDate(Demand told, Map<String, byte[]> files) {
    return source
        .flatMap(DemandFiles::ask)
        .map(opened -> rounded(opened, files))
        .filter(opened -> isNoticeable(told.opened(), opened))
        .map(opened -> with(opened, files))
        .orElse(files);
  }

  private static Optional<Map<GuideId, Integer>> ask(DemandSource source) {
    try {
      return Optional.of(source.openedLately());
    } catch (RuntimeException e) {
      // A release that is asked for must not fail for what is only a convenience.
      LOG.warn("what is asked most is not known: {}", e.toString());
      return Optional.empty();
    }
  }

  private static Map<GuideId, Integer> rounded(
      Map<GuideId, Integer> opened, Map<String, byte[]> files) {
    Map<GuideId, Integer> rounded = new HashMap<>();
    opened.forEach(
        (guide, times) -> {
          if (times > 0 && isThere(guide, files)) {
            rounded.put(guide, rounded(times));
          }
        });
    return rounded;
  }

  private static Map<String, byte[]> with(Map<GuideId, Integer> opened, Map<String, byte[]> files) {
    Map<String, byte[]> all = new TreeMap<>(files);
    all.put(Demand.PATH, DemandFile.write(new Demand(opened)));
    return all;
  }

  private static boolean isThere(GuideId guide, Map<String, byte[]> files) {
    return Stream.of(Language.values())
        .anyMatch(language -> files.containsKey(Guide.pathOf(guide, language)));
  }

  /** Whether any guide has become more or less asked for by a fifth, and by more than a few. */
  private static boolean isNoticeable(Map<GuideId, Integer> told, Map<GuideId, Integer> now) {
    Set<GuideId> guides = new HashSet<>(told.keySet());
    guides.addAll(now.keySet());
    return guides.stream()
        .anyMatch(
            guide -> {
              int before = told.getOrDefault(guide, 0);
              int after = now.getOrDefault(guide, 0);
              int difference = Math.abs(after - before);
              return difference >= NOTICEABLE_TIMES
                  && (long) difference * NOTICEABLE_PART >= Math.max(before, after);
            });
  }

  private static int rounded(int times) {
    int step = 1;
    while (times / step >= TWO_DIGITS) {
      step *= 10;
    }
    return Math.round(times / (float) step) * step;
  }
}
