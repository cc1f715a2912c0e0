package clippings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No library is used of which a fault is known that a later version does not have. */
class KnownFaultsTest {
  private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\w.]*)(?:-[a-z].*)?\\.jar");

  @Test
  void noLibraryHasAKnownFault() throws IOException {
    List<String> jars = new ArrayList<>();
    for (String path : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      jars.add(String.valueOf(Path.of(path).getFileName()));
    }
    jars.add(charts());

    List<String> found = new ArrayList<>();
    for (String line :
        Files.readAllLines(Path.of("src/test/resources/clippings/known-faults.csv")).stream()
            .skip(1)
            .toList()) {
      String[] cells = line.split(",", -1);
      assertThat(cells).as(line).hasSize(5);
      for (String jar : jars) {
        Matcher name = JAR.matcher(jar);
        if (name.matches() && name.group(1).equals(cells[0]) && isBefore(name.group(2), cells[1])) {
          found.add(jar + ": " + cells[2] + ", fixed in " + cells[1]);
        }
      }
    }

    assertThat(jars).hasSizeGreaterThan(1);
    assertThat(found).isEmpty();
  }

  @Test
  void versionsAreComparedByTheirNumbers() {
    assertThat(isBefore("2.19.2", "2.21.5")).isTrue();
    assertThat(isBefore("2.21.10", "2.21.5")).isFalse();
    assertThat(isBefore("4.1.112.Final", "4.1.118.Final")).isTrue();
    assertThat(isBefore("5.5.0", "6.1.0")).isTrue();
    assertThat(isBefore("2.0", "2.0")).isFalse();
    assertThat(isBefore("2.21", "2.21.4")).isTrue();
  }

  /** The script in the page is a library, too. */
  private static String charts() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/clippings/report/page"))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.startsWith("echarts-"))
          .findFirst()
          .orElseThrow()
          .replace(".min.js", ".jar");
    }
  }

  private static boolean isBefore(String version, String other) {
    return Arrays.compare(numbers(version), numbers(other)) < 0;
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("[^0-9]+", -1))
        .filter(part -> !part.isEmpty())
        .mapToInt(Integer::parseInt)
        .toArray();
  }
}
