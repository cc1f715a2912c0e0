package clippings.bench.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a Java process with the class path of this one. */
public final class JavaCommand {
  /** Flink 1.19 on JDK 17. */
  private static final List<String> OPENS =
      List.of("java.lang", "java.util", "java.time", "java.nio").stream()
          .map(name -> "--add-opens=java.base/" + name + "=ALL-UNNAMED")
          .toList();

  /** As in {@code .mvn/jvm.config}: a batch job wants throughput and does not mind pauses. */
  private static final String COLLECTOR = "-XX:+UseParallelGC";

  private JavaCommand() {}

  /** The words of the command: {@code of("1g", "clippings.Main", List.of("--version"))}. */
  public static List<String> of(String heap, String mainClass, List<String> args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(OPENS);
    command.add(COLLECTOR);
    command.addAll(List.of("-Xmx" + heap, "-cp", System.getProperty("java.class.path", "")));
    command.add(mainClass);
    command.addAll(args);
    return command;
  }

  /** Whether a class is on the class path. */
  static boolean has(String className) {
    String file = "/" + className.replace('.', '/') + ".class";
    return JavaCommand.class.getResource(file) != null;
  }
}
