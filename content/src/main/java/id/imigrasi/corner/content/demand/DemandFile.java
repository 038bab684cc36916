package id.imigrasi.corner.content.demand;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Problem;
import id.imigrasi.corner.content.item.YamlDocument;
import id.imigrasi.corner.content.item.YamlFields;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The file in which the console tells kiosks what is asked most. */
public final class DemandFile {

  private static final String OPENED = "opened";

  private DemandFile() {}

  /**
   * Reads the file. Guides that no longer exist are no problem.
   *
   * @param problems takes what is wrong
   */
  public static Demand parse(String text, List<Problem> problems) {
    YamlDocument document = new YamlDocument(Demand.PATH, 1);
    YamlFields fields = document.read(text);
    Map<GuideId, Integer> opened = new TreeMap<>();
    if (fields != null) {
      fields
          .counts(OPENED)
          .forEach(
              (slug, count) -> {
                if (GuideId.isValid(slug)) {
                  opened.put(new GuideId(slug), count);
                } else {
                  fields.problem(OPENED, "is not a guide's slug: \"" + slug + "\"");
                }
              });
      fields.refuseOthers();
    }
    problems.addAll(document.problems());
    return document.problems().isEmpty() ? new Demand(opened) : Demand.NONE;
  }

  /** Writes the file, the same bytes for the same counts. */
  public static byte[] write(Demand demand) {
    StringBuilder text =
        new StringBuilder(
            "# How often guides were opened at all kiosks. The console writes this.\n");
    text.append(OPENED).append(":");
    if (demand.opened().isEmpty()) {
      text.append(" {}");
    }
    text.append('\n');
    new TreeMap<>(demand.opened())
        .forEach(
            (guide, count) ->
                text.append("  ").append(guide).append(": ").append(count).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
