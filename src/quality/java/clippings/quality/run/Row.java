package clippings.quality.run;

import clippings.quality.score.Score;

/**
 * A row of the table.
 *
 * @param folder name of the labelled folder
 * @param measure what is measured, such as {@code body html}
 * @param score figure and misses
 */
record Row(String folder, String measure, Score score) {}
