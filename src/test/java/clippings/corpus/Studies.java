package clippings.corpus;

import clippings.study.DateRange;
import clippings.study.Period;
import clippings.study.Study;
import java.util.List;
import java.util.Map;

/** Studies for tests of reading, which asks them for fields and dates only. */
final class Studies {
  static final Study PLAIN = with(Map.of(), DateRange.ALL);

  private Studies() {}

  static Study with(Map<String, List<String>> fields, DateRange dates) {
    return new Study(
        "test",
        "Test",
        List.of(),
        Period.MONTH,
        dates,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        fields);
  }
}
