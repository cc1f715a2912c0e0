package clippings.bench.jmh;

import clippings.bench.Arguments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * The command that measures the hot functions, in MB/s on one core.
 *
 * <p>{@code --only=Json,Matching}, {@code --forks=2}, {@code --warmup=10}, {@code --iterations=5}
 * (of one second each), {@code --publish} (to {@code reports/bench}).
 */
public final class HotFunctions {
  private HotFunctions() {}

  /** Measures what {@code args} say and prints a table. */
  public static void main(String[] args) throws RunnerException, IOException {
    Arguments options =
        Arguments.parse(List.of("only", "forks", "warmup", "iterations", "publish"), args);
    String table = table(new Runner(jmh(options)).run());
    System.out.println("\n" + table);
    if (options.flag("publish")) {
      Path folder = Files.createDirectories(Path.of("reports/bench"));
      Files.writeString(folder.resolve("hot-functions.md"), table);
    }
  }

  private static Options jmh(Arguments options) {
    OptionsBuilder jmh = new OptionsBuilder();
    for (String part : options.list("only", "Benchmark")) {
      jmh.include(part);
    }
    return jmh.threads(1)
        .forks((int) options.number("forks", 2))
        .warmupIterations((int) options.number("warmup", 10))
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations((int) options.number("iterations", 5))
        .measurementTime(TimeValue.seconds(1))
        .shouldFailOnError(true)
        .build();
  }

  private static String table(Collection<RunResult> runs) {
    StringBuilder out = new StringBuilder("Java " + Runtime.version() + ", one core\n\n");
    out.append("| function | MB/s | ± (99.9 %) |\n| --- | ---: | ---: |\n");
    for (RunResult run : runs) {
      Result<?> bytes = Objects.requireNonNull(run.getSecondaryResults().get("bytes"));
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %.1f | %s |%n",
              name(run),
              bytes.getScore(),
              margin(bytes.getScoreError())));
    }
    return out.toString();
  }

  /** Blank if there were too few iterations to tell. */
  private static String margin(double error) {
    return Double.isNaN(error) ? "" : String.format(Locale.ROOT, "%.1f", error);
  }

  /** Without the package, with the parameters. */
  private static String name(RunResult run) {
    String[] parts = run.getParams().getBenchmark().split("\\.", -1);
    String parameters =
        run.getParams().getParamsKeys().stream()
            .map(key -> ", " + run.getParams().getParam(key) + " " + key)
            .collect(Collectors.joining());
    return parts[parts.length - 2] + "." + parts[parts.length - 1] + parameters;
  }
}
