package clippings.report;

import clippings.report.table.Column;
import clippings.study.CastMember;
import clippings.study.Study;
import clippings.study.Theme;
import java.util.List;
import java.util.stream.IntStream;

/** What a study counts: whom and what. */
enum Counted {
  CAST("cast", "cast_member"),
  THEMES("themes", "theme");

  private final String label;
  private final String column;

  Counted(String label, String column) {
    this.label = label;
    this.column = column;
  }

  /** How the names of reports about them start. */
  String label() {
    return label;
  }

  /** The column of their names. */
  Column column() {
    return Column.name(column);
  }

  /** What reports say of each of them, in all articles or in those of a period. */
  List<Figure> figures(boolean overTime) {
    return switch (this) {
      case CAST -> overTime ? CastColumns.OF_PERIOD : CastColumns.TOTAL;
      case THEMES -> overTime ? ThemeColumns.OF_PERIOD : ThemeColumns.TOTAL;
    };
  }

  /** Their names in the order of the pipeline file. */
  List<String> names(Study study) {
    return switch (this) {
      case CAST -> study.cast().stream().map(CastMember::name).toList();
      case THEMES -> study.themes().stream().map(Theme::name).toList();
    };
  }

  /** Those of whom anything is counted, in order. */
  IntStream in(Tally tally) {
    return this == CAST ? tally.cast() : tally.themes();
  }
}
