package id.imigrasi.corner.kiosk.guide;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Marks the lines of a text that are too many for a first look. */
final class FirstLines implements Consumer<Element> {

  /** The class of a line that does not show at first. */
  static final String BEYOND = "beyond";

  private int room;

  /**
   * @param room for so many lines; may be negative
   */
  FirstLines(int room) {
    this.room = room;
  }

  @Override
  public void accept(Element body) {
    for (Element line : lines(body)) {
      if (room-- <= 0) {
        line.addClass(BEYOND);
      }
    }
  }

  /** Whether there were more lines than room. */
  boolean isExceeded() {
    return room < 0;
  }

  private static List<Element> lines(Element body) {
    return body.children().stream()
        .flatMap(
            each ->
                List.of("ul", "ol").contains(each.tagName())
                    ? each.children().stream()
                    : Stream.of(each))
        .toList();
  }
}
