package clippings.report.compare;

import clippings.report.table.TableRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What two runs do not agree on: a row of {@code changes.csv}.
 *
 * @param source of the record
 * @param before what the earlier run says; empty if nothing
 * @param after what the later run says; empty if nothing
 */
record Change(String source, Optional<CountedRow> before, Optional<CountedRow> after) {
  static final List<String> COLUMNS =
      List.of(
          "change",
          "kind",
          "name",
          "matched_text",
          "status_before",
          "status_after",
          "rule_before",
          "rule_after",
          "date_before",
          "date_after",
          "article_id",
          "title",
          "sentence",
          "url",
          "source");

  /** What happened. */
  enum Type {
    ADDED,
    GONE,
    CHANGED;

    /** The word in the column {@code change}. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The changes of one record: first the record itself, then what is gone, then what is new or
   * counted otherwise, in the order of the text.
   *
   * @param rows of both runs, in their order
   */
  static List<Change> of(String source, List<CountedRow> rows) {
    Map<List<String>, Deque<CountedRow>> earlier = new HashMap<>();
    for (CountedRow row : rows) {
      if (!row.after()) {
        earlier.computeIfAbsent(row.identity(), unused -> new ArrayDeque<>()).add(row);
      }
    }
    List<Change> changes = new ArrayList<>();
    for (CountedRow row : rows) {
      if (row.after()) {
        Optional<CountedRow> before =
            Optional.ofNullable(earlier.get(row.identity())).map(Deque::poll);
        if (before.isEmpty() || !before.get().saysTheSame(row)) {
          changes.add(new Change(source, before, Optional.of(row)));
        }
      }
    }
    List<Change> all =
        new ArrayList<>(
            earlier.values().stream()
                .flatMap(Deque::stream)
                .sorted(Comparator.comparingLong(CountedRow::order))
                .map(row -> new Change(source, Optional.of(row), Optional.empty()))
                .toList());
    all.addAll(changes);
    all.sort(Comparator.comparing(change -> !change.isOfRecord()));
    return all;
  }

  Type type() {
    if (before.isEmpty()) {
      return Type.ADDED;
    }
    return after.isEmpty() ? Type.GONE : Type.CHANGED;
  }

  private boolean isOfRecord() {
    return row().kind().equals(CountedRow.ARTICLE);
  }

  private CountedRow row() {
    return after.or(() -> before).orElseThrow();
  }

  /**
   * The row.
   *
   * @param title of the article
   */
  TableRow row(String title) {
    CountedRow row = row();
    return new TableRow()
        .text(type().label())
        .text(row.kind())
        .text(row.name())
        .text(row.matchedText())
        .text(before.map(CountedRow::status).orElse(""))
        .text(after.map(CountedRow::status).orElse(""))
        .text(before.map(CountedRow::rule).orElse(""))
        .text(after.map(CountedRow::rule).orElse(""))
        .text(before.map(CountedRow::date).orElse(""))
        .text(after.map(CountedRow::date).orElse(""))
        .text(
            row.articleId().isEmpty()
                ? before.map(CountedRow::articleId).orElse("")
                : row.articleId())
        .text(title)
        .text(row.sentence())
        .text(row.url().isEmpty() ? before.map(CountedRow::url).orElse("") : row.url())
        .text(source);
  }
}
