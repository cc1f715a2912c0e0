package clippings.bench.run;

import clippings.clean.LineSightings;
import clippings.clean.RecurringLines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Gathers sightings of lines as the job does: a limited number at a time, in parts, as bytes. */
final class LineParts {
  private static final int PARTS = 32;
  private static final int MOST_LINES_HELD = 200_000;

  private final List<List<byte[]>> parts =
      IntStream.range(0, PARTS).<List<byte[]>>mapToObj(i -> new ArrayList<>()).toList();

  /** The sightings of one thread. */
  final class Held {
    private LineSightings sightings = new LineSightings();

    /** To note the lines of one article in. */
    LineSightings sightings() {
      if (sightings.size() > MOST_LINES_HELD) {
        add(this);
        sightings = new LineSightings();
      }
      return sightings;
    }
  }

  Held hold() {
    return new Held();
  }

  /** Takes what a thread holds. */
  synchronized void add(Held held) {
    held.sightings.encode(PARTS).forEach((part, bytes) -> parts.get(part).add(bytes));
  }

  /** The lines that recur, over all that was added. */
  RecurringLines recurring() {
    List<long[]> recurring = new ArrayList<>();
    for (List<byte[]> part : parts) {
      LineSightings sightings = new LineSightings();
      part.forEach(sightings::addAll);
      recurring.add(sightings.recurring());
    }
    return RecurringLines.of(recurring);
  }
}
