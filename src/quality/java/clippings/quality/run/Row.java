package clippings.quality.run;

import clippings.quality.score.Score;

/**
 * A row of the table.
 *
 * @param folder name of the labelled folder
 * @param measure what is measured, such as {@code body html}
 * @param language those of one language alone; empty for all
 * @param score figure and misses
 */
record Row(String folder, String measure, String language, Score score) {

  /** Measure and language, such as {@code days, de}. */
  String name() {
    return language.isEmpty() ? measure : measure + ", " + language;
  }
}
