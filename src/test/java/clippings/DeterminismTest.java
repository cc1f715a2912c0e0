package clippings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same inputs give the same bytes, whatever the machine. */
class DeterminismTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void whateverTheParallelism(int parallelism, @TempDir Path output) {
    GoldenCase.SAMPLE.run(output, "--targetParallelism=" + parallelism);

    GoldenCase.SAMPLE.assertSameReports(output);
  }

  @Test
  void whateverTheTimeZoneAndTheDefaultLocale(@TempDir Path output) {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      // Its lower case of I has no dot, and its decimal sign is a comma.
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));

      GoldenCase.SAMPLE.run(output);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }

    GoldenCase.SAMPLE.assertSameReports(output);
  }

  @Test
  void whateverTheOrderOfTheFilesOnTheDisk(@TempDir Path corpus, @TempDir Path output)
      throws IOException {
    Path original = Path.of("data/stranger-things");
    try (Stream<Path> paths = Files.walk(original)) {
      List<Path> backwards =
          paths.filter(Files::isRegularFile).sorted(Comparator.reverseOrder()).toList();
      for (Path path : backwards) {
        Path copy = corpus.resolve(original.relativize(path).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy);
      }
    }

    GoldenCase.SAMPLE.run(output, "--input=" + corpus + "/**");

    GoldenCase.SAMPLE.assertSameReports(output);
  }

  @Test
  void whetherTheEngineChecksEveryElementOrNot(@TempDir Path output) {
    GoldenCase.SAMPLE.run(output, "--enforceImmutability=true", "--enforceEncodability=true");

    GoldenCase.SAMPLE.assertSameReports(output);
  }
}
