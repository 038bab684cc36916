package id.imigrasi.corner.content.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text in which the words that match a query are marked.
 *
 * @param pieces the text in order, without gaps
 */
public record MarkedText(List<Piece> pieces) {

  /** A stretch of the text that matches as a whole or not at all. */
  public record Piece(String text, boolean match) {}

  public MarkedText {
    pieces = List.copyOf(pieces);
  }

  /** The whole text without marks. */
  public String plain() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
