package id.imigrasi.corner.admin.publish;

import id.imigrasi.corner.content.demand.Demand;
import id.imigrasi.corner.content.demand.DemandFile;
import id.imigrasi.corner.content.guide.GuideId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Adds to a release what is asked most. Nobody edits that file, and it counts as no change of a
 * release. Counts are rounded, so that kiosks seldom have to fetch it.
 */
@Component
class DemandFiles {

  private static final Logger LOG = LoggerFactory.getLogger(DemandFiles.class);
  private static final int TWO_DIGITS = 100;

  private final Optional<DemandSource> source;

  DemandFiles(Optional<DemandSource> source) {
    this.source = source;
  }

  /** The files with the demand as it is now. */
  Map<String, byte[]> upToDate(Map<String, byte[]> files) {
    Map<GuideId, Integer> opened = source.map(DemandFiles::lately).orElse(Map.of());
    if (opened.isEmpty()) {
      return files;
    }
    Map<String, byte[]> all = new TreeMap<>(files);
    all.put(Demand.PATH, DemandFile.write(new Demand(opened)));
    return all;
  }

  private static Map<GuideId, Integer> lately(DemandSource source) {
    try {
      Map<GuideId, Integer> rounded = new HashMap<>();
      source
          .openedLately()
          .forEach(
              (guide, times) -> {
                if (times > 0) {
                  rounded.put(guide, rounded(times));
                }
              });
      return rounded;
    } catch (RuntimeException e) {
      // A release that is asked for must not fail for what is only a convenience.
      LOG.warn("what is asked most is not known: {}", e.toString());
      return Map.of();
    }
  }

  private static int rounded(int times) {
    int step = 1;
    while (times / step >= TWO_DIGITS) {
      step *= 10;
    }
    return Math.round(times / (float) step) * step;
  }
}
