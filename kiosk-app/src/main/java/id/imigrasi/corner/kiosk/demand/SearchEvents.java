package id.imigrasi.corner.kiosk.demand;

import id.imigrasi.corner.content.wire.KioskEvent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Turns counts into what the console is told: one event for each day. */
final class SearchEvents {

  private SearchEvents() {}

  static List<KioskEvent> of(List<DayCounts.Count> counts) {
    Map<LocalDate, List<DayCounts.Count>> byDay =
        counts.stream()
            .collect(
                Collectors.groupingBy(DayCounts.Count::day, TreeMap::new, Collectors.toList()));
    return byDay.entrySet().stream()
        .<KioskEvent>map(day -> event(day.getKey(), day.getValue()))
        .toList();
  }

  private static KioskEvent event(LocalDate day, List<DayCounts.Count> counts) {
    return new KioskEvent.Searches(
        UUID.randomUUID(),
        day.atStartOfDay(ZoneOffset.UTC).toInstant(),
        counts.stream()
            .filter(count -> count.kind() == DayCounts.Kind.UNANSWERED)
            .map(count -> new KioskEvent.Unanswered(count.what(), count.language(), count.times()))
            .toList(),
        counts.stream()
            .filter(count -> count.kind() == DayCounts.Kind.OPENED)
            .map(count -> new KioskEvent.Opened(count.what(), count.times()))
            .toList());
  }
}
