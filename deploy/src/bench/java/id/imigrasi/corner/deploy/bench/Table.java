package id.imigrasi.corner.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of equal length under a heading, as plain text. */
final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  Table(String... headings) {
    rows.add(List.of(headings));
  }

  Table row(String... cells) {
    if (cells.length != rows.getFirst().size()) {
      throw new IllegalArgumentException("a row needs a cell for each heading");
    }
    rows.add(List.of(cells));
    return this;
  }

  /** The first column to the left, the numbers after it to the right. */
  String text() {
    List<Integer> widths =
        IntStream.range(0, rows.getFirst().size())
            .mapToObj(i -> rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
            .toList();
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String gap = " ".repeat(widths.get(i) - row.get(i).length());
        line.append(i == 0 ? row.get(i) + gap : "   " + gap + row.get(i));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }
}
