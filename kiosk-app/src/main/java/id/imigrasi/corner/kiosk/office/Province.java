package id.imigrasi.corner.kiosk.office;

import id.imigrasi.corner.content.office.Office;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The offices of a province.
 *
 * @param offices in the order of the directory, at least one
 */
record Province(String name, List<Office> offices) {

  Province {
    offices = List.copyOf(offices);
  }

  /** These offices by province; a province stands where its first office does. */
  static List<Province> of(List<Office> offices) {
    Map<String, List<Office>> byName =
        offices.stream()
            .collect(
                Collectors.groupingBy(Office::province, LinkedHashMap::new, Collectors.toList()));
    return byName.entrySet().stream()
        .map(province -> new Province(province.getKey(), province.getValue()))
        .toList();
  }
}
