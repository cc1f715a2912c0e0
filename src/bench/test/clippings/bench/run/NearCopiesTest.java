package clippings.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reporters of the weather, of shares and of results have: one template, filled in often. */
class NearCopiesTest {
  private static final int COPIES = 100_000;

  private static final String TEMPLATE =
      """
      {"title": "The harbour of %2$s today", "date": "2025-11-%1$02d", "url": "https://%2$s.example/%3$d", "text": "The \
      ferry to the lighthouse leaves at nine in the morning, as on each day of this autumn, and it is back before dark.\\n\\n\
      In %2$s the wind comes from the west, it will be %1$d degrees at noon, and the water stays as cold as it was on Sunday.\
      \\n\\nMillie Bobby Brown and Finn Wolfhard were seen on the pier, where the last season was filmed a year ago.\\n\\n\
      Those who want to cross should be there an hour early, said the harbour master, since the boat holds forty people. \
      The way to the pier is closed to cars until the spring, but a bus goes there from the station every half hour, and a \
      ticket for both can be had at the counter. Dogs are welcome on the upper deck. The café opens once the first boat is \
      in, and it serves soup until the last guest has left."}
      """;

  @Test
  void ofOneTemplatePassInAHeapOfOneGigabyte(@TempDir Path folder) throws Exception {
    Path input = folder.resolve("copies.jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(input)) {
      for (int i = 0; i < COPIES; i++) {
        String place = "" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + "ville";
        out.write(TEMPLATE.formatted(1 + i % 28, place, i));
      }
    }
    Path output = folder.resolve("out");

    Outcome outcome =
        new ChildProcess(Map.of(), folder.resolve("said.txt"), 900)
            .run(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "clippings.Main",
                    "--pipeline=pipelines/stranger-things.yaml",
                    "--input=" + input,
                    "--output=" + output));

    assertThat(outcome.fault()).isEmpty();
    List<String> summary = Files.readAllLines(output.resolve("summary.csv"));
    assertThat(summary).contains("records_read," + COPIES, "articles,1");
    assertThat(copies(summary)).isEqualTo(COPIES - 1);
  }

  private static int copies(List<String> summary) {
    return summary.stream()
        .filter(line -> line.startsWith("copies_exact,") || line.startsWith("copies_near,"))
        .mapToInt(line -> Integer.parseInt(line.substring(line.indexOf(',') + 1)))
        .sum();
  }
}
