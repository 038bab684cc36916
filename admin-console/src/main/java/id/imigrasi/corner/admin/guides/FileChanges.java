package id.imigrasi.corner.admin.guides;

import id.imigrasi.corner.admin.publish.FieldChange;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideParser;
import id.imigrasi.corner.content.guide.ParsedGuide;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What differs between two states of one file of the corpus. */
public final class FileChanges {

  private FileChanges() {}

  /**
   * The fields of a guide that differ; of any other file, and of one that is no guide any more, the
   * lines. Empty if only the layout differs.
   */
  public static List<FieldChange> between(String path, byte[] before, byte[] after) {
    Optional<GuideForm> old = guide(path, before);
    Optional<GuideForm> now = guide(path, after);
    return old.isPresent() && now.isPresent()
        ? FormChanges.between(old.get(), now.get())
        : FieldChange.ifAny("file", lines(before), lines(after)).stream().toList();
  }

  private static Optional<GuideForm> guide(String path, byte[] bytes) {
    return path.endsWith(".md")
            && GuideParser.parse(path, text(bytes)) instanceof ParsedGuide.Sound(Guide guide)
        ? Optional.of(GuideForm.of(guide))
        : Optional.empty();
  }

  private static List<String> lines(byte[] bytes) {
    return text(bytes).lines().filter(line -> !line.isBlank()).toList();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
