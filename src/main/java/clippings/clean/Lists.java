package clippings.clean;

import java.util.List;

/** Tells the lists of an article from lists of links. */
final class Lists {
  private static final int FEW = 4;

  private Lists() {}

  /**
   * Where a run ends with the list that follows its last paragraph: items with bullets, or lines
   * that look alike; and, in a text that holds no furniture at all, whatever follows.
   */
  static int extend(List<Row> rows, int start, int end) {
    int last = end;
    int i = end;
    while (i < rows.size() && (rows.get(i).shape().bullet() || rows.get(i).has("link"))) {
      if (!rows.get(i).isFurniture()) {
        last = i + 1;
      }
      i++;
    }
    int to = last;
    while (to < rows.size() && !rows.get(to).isFurniture() && !rows.get(to).isParagraph()) {
      to++;
    }
    if (to - last >= FEW && alike(rows, last, to)) {
      // What comes after the last item, such as the author's name, is no item.
      while (!alike(rows, to - 1, to)) {
        to--;
      }
      return to;
    }
    boolean introduced = last > start && rows.get(last - 1).shape().endsWithColon();
    return introduced && to == rows.size() ? to : last;
  }

  /** Whether most lines have the same sign at the same place, as items do and headlines do not. */
  static boolean alike(List<Row> rows, int from, int to) {
    int dashes = 0;
    int colons = 0;
    int numbers = 0;
    int ends = 0;
    for (int i = from; i < to; i++) {
      String text = rows.get(i).folded();
      int colon = text.indexOf(':');
      dashes += text.contains(" - ") ? 1 : 0;
      colons += colon > 0 && colon < 40 ? 1 : 0;
      numbers += !text.isEmpty() && Character.isDigit(text.charAt(0)) ? 1 : 0;
      ends += rows.get(i).shape().end() == ';' || rows.get(i).shape().end() == ',' ? 1 : 0;
    }
    int most = Math.max(Math.max(dashes, colons), Math.max(numbers, ends));
    return most * 3 >= (to - from) * 2;
  }
}
