package clippings.bench.run;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The least-squares line through sizes and times.
 *
 * @param fixed seconds that a run takes however small the corpus is
 * @param slope seconds for each further unit of size
 */
record Line(double fixed, double slope) {
  /**
   * One measurement.
   *
   * @param size any unit
   * @param seconds it took
   */
  record Point(double size, double seconds) {}

  /** The line through some points; empty if they are not of two different sizes at least. */
  static Optional<Line> through(Collection<Point> points) {
    if (points.stream().map(Point::size).distinct().count() < 2) {
      return Optional.empty();
    }
    List<Point> all = List.copyOf(points);
    double meanSize = all.stream().mapToDouble(Point::size).average().orElseThrow();
    double meanSeconds = all.stream().mapToDouble(Point::seconds).average().orElseThrow();
    double products = 0;
    double squares = 0;
    for (Point point : all) {
      products += (point.size() - meanSize) * (point.seconds() - meanSeconds);
      squares += (point.size() - meanSize) * (point.size() - meanSize);
    }
    double slope = products / squares;
    return Optional.of(new Line(meanSeconds - slope * meanSize, slope));
  }

  /** Whether more takes longer. */
  boolean rises() {
    return slope > 0;
  }
}
