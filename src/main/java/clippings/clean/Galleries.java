package clippings.clean;

import clippings.clean.Furniture.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds captions of picture galleries: flattened, each stands there twice in a row or more. */
final class Galleries {
  private static final Furniture CAPTION = new Furniture("caption", Scope.LINE, 0);
  private static final int SHORTEST = 8;

  private Galleries() {}

  /** The rows, with such captions marked wherever they stand. */
  static List<Row> mark(List<Row> rows) {
    Set<String> captions = new HashSet<>();
    for (int i = 1; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean twice = row.words() >= SHORTEST && row.text().equals(rows.get(i - 1).text());
      if (twice && row.shape().endsSentence() && !row.isFurniture()) {
        captions.add(row.text());
      }
    }
    if (captions.isEmpty()) {
      return rows;
    }
    List<Row> marked = new ArrayList<>(rows.size());
    for (Row row : rows) {
      marked.add(captions.contains(row.text()) ? row.as(CAPTION) : row);
    }
    return marked;
  }
}
