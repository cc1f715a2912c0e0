package clippings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole jobs, held to the bytes of their reports. A folder added is a test added.
 *
 * <p>When output changes on purpose: {@code mvn -q test -Dtest=GoldenTest -Dgolden.write=true},
 * then read the diff.
 */
class GoldenTest {

  @ParameterizedTest
  @MethodSource("clippings.GoldenCase#all")
  void theJobWritesTheExpectedBytes(GoldenCase golden, @TempDir Path output) throws IOException {
    if (Boolean.getBoolean("golden.write")) {
      delete(golden.expected());
      golden.run(golden.expected());
    }

    golden.run(output);

    golden.assertSameReports(output);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        for (Path path : deepestFirst) {
          Files.delete(path);
        }
      }
    }
  }
}
