package clippings;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Flink, embedded in this process, writes the bytes that the direct runner wrote. */
@Tag("flink")
class FlinkTest {

  static Stream<Arguments> casesAndParallelism() {
    return GoldenCase.all()
        .flatMap(
            golden -> Stream.of(1, 2, 4).map(parallelism -> Arguments.of(golden, parallelism)));
  }

  @ParameterizedTest
  @MethodSource("casesAndParallelism")
  void writesTheSameBytesAtAnyParallelism(
      GoldenCase golden, int parallelism, @TempDir Path output) {
    golden.run(
        output, "--runner=FlinkRunner", "--flinkMaster=[local]", "--parallelism=" + parallelism);

    golden.assertSameReports(output);
  }

  @ParameterizedTest
  @MethodSource("clippings.GoldenCase#all")
  void writesTheSameBytesWithTheDataStreamApi(GoldenCase golden, @TempDir Path output) {
    golden.run(
        output,
        "--runner=FlinkRunner",
        "--flinkMaster=[local]",
        "--parallelism=2",
        "--useDataStreamForBatch=true");

    golden.assertSameReports(output);
  }
}
