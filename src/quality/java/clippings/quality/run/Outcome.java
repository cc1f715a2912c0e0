package clippings.quality.run;

import java.util.Map;
import java.util.Set;

/**
 * What the program makes of a record.
 *
 * @param title empty if it found none
 * @param body paragraphs joined by line breaks; empty if the record was rejected
 * @param day ISO day; empty if it found none
 * @param removed numbers of the lines it dropped
 * @param mentions counted mentions of cast members by name
 */
record Outcome(
    String title, String body, String day, Set<Integer> removed, Map<String, Integer> mentions) {

  /** That of a record which could not be read. */
  static final Outcome NOTHING = new Outcome("", "", "", Set.of(), Map.of());
}
