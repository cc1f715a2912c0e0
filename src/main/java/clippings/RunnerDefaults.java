package clippings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/**
 * What the runner and its file systems should do unless they are told otherwise. Options are given
 * as words, since this program knows no runner.
 */
final class RunnerDefaults {
  private static final String EMBEDDED_FLINK = "--flinkConfDir=pipelines/flink/local";

  /** The least that S3 takes for a part of an upload. Beam's own is 64 MB for each open file. */
  private static final String UPLOAD_BUFFER = "--s3UploadBufferSizeBytes=5242880";

  /** A ledger is merged of up to 256 files, each of which holds a connection. The default is 50. */
  private static final String CONNECTIONS = "--httpClientConfiguration={\"maxConnections\":4096}";

  private RunnerDefaults() {}

  /** The defaults for these arguments, of which none is given yet. */
  static List<String> of(String... args) {
    List<String> defaults = new ArrayList<>(ofRunner(args));
    if (register("org.apache.beam.sdk.io.aws2.options.S3Options")) {
      defaults.addAll(unlessGiven(args, UPLOAD_BUFFER, CONNECTIONS));
    }
    return defaults;
  }

  /**
   * Registers options that Beam leaves out, where the file system that they are for is built in.
   */
  private static boolean register(String options) {
    try {
      PipelineOptionsFactory.register(Class.forName(options).asSubclass(PipelineOptions.class));
      return true;
    } catch (ClassNotFoundException notBuiltIn) {
      return false;
    }
  }

  private static List<String> ofRunner(String... args) {
    String runner =
        Arrays.stream(args)
            .filter(arg -> arg.startsWith("--runner="))
            .findFirst()
            .orElse("--runner=DirectRunner");
    if (runner.startsWith("--runner=Direct")) {
      // It encodes every element again and again to find mistakes in a pipeline: the tests have it
      // do so, people need not wait for it. Where there are fewer than three processors it takes
      // three threads, of which one asks all the time what there is to do.
      return unlessGiven(
          args,
          "--enforceImmutability=false",
          "--enforceEncodability=false",
          "--targetParallelism=" + Runtime.getRuntime().availableProcessors());
    }
    if (runner.startsWith("--runner=Flink")) {
      // No transform changes its input, so that elements need no copy from step to step.
      return isEmbedded(args)
          ? unlessGiven(args, "--objectReuse=true", EMBEDDED_FLINK)
          : unlessGiven(args, "--objectReuse=true");
    }
    return List.of();
  }

  /** Flink in this process; its settings are there when this is the folder of the project. */
  private static boolean isEmbedded(String... args) {
    return List.of(args).contains("--flinkMaster=[local]")
        && Files.isDirectory(Path.of(EMBEDDED_FLINK.replaceFirst(".*=", "")));
  }

  /** Those of some defaults of which the option is not given. */
  static List<String> unlessGiven(String[] args, String... defaults) {
    return Arrays.stream(defaults)
        .filter(
            option ->
                Arrays.stream(args)
                    .noneMatch(arg -> arg.startsWith(option.substring(0, option.indexOf('=')))))
        .toList();
  }
}
