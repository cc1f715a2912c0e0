package clippings.clean;

import java.util.List;

/** Tells the lists of an article from lists of links. */
final class Lists {
  private static final int FEW = 4;

  private Lists() {}

  /**
   * Where a run ends with the list that follows its last paragraph: items with bullets, or lines
   * that look alike, with a line above them that introduces them or without.
   */
  static int extend(List<Row> rows, int end) {
    int first = end;
    while (first < rows.size() && first < end + 2 && introduces(rows.get(first))) {
      first++;
    }
    int last = bullets(rows, first);
    if (last == first) {
      last = similar(rows, first);
    }
    return last > first ? last : first == end ? end : extendPlain(rows, end);
  }

  private static boolean introduces(Row row) {
    return !row.isFurniture() && !row.shape().bullet() && row.words() <= 12;
  }

  private static int bullets(List<Row> rows, int first) {
    int last = first;
    int i = first;
    while (i < rows.size() && (rows.get(i).shape().bullet() || rows.get(i).has("link"))) {
      if (!rows.get(i).isFurniture()) {
        last = i + 1;
      }
      i++;
    }
    return last;
  }

  private static int similar(List<Row> rows, int first) {
    int to = first;
    while (to < rows.size() && !rows.get(to).isFurniture() && !rows.get(to).isParagraph()) {
      to++;
    }
    if (to - first < FEW || !alike(rows, first, to)) {
      return first;
    }
    // What comes after the last item, such as the author's name, is no item.
    while (!alike(rows, to - 1, to)) {
      to--;
    }
    return to;
  }

  /** After a colon whatever follows is its list, if the text ends with it. */
  private static int extendPlain(List<Row> rows, int end) {
    boolean colon = rows.get(end - 1).shape().endsWithColon();
    boolean plain = rows.subList(end, rows.size()).stream().noneMatch(Row::isFurniture);
    return colon && plain ? rows.size() : end;
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
      dashes += text.contains(" - ") || text.contains(" -- ") ? 1 : 0;
      colons += colon > 0 && colon < 40 ? 1 : 0;
      numbers += !text.isEmpty() && Character.isDigit(text.charAt(0)) ? 1 : 0;
      ends += rows.get(i).shape().end() == ';' || rows.get(i).shape().end() == ',' ? 1 : 0;
    }
    int most = Math.max(Math.max(dashes, colons), Math.max(numbers, ends));
    return most * 3 >= (to - from) * 2;
  }
}
