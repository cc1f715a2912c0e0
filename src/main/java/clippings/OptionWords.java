package clippings;

import clippings.CommandLine.UsageException;
import java.beans.Introspector;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** The names of the options, and how an option and its value are told in two words. */
final class OptionWords {
  private static final Set<String> TRUTH = Set.of("true", "false");
  private static final Set<String> NAMED = Set.of("--pipeline=", "--input=", "--output=");

  private OptionWords() {}

  /** Options of this program, then those of Beam and of the runners that are there. */
  static List<String> names() {
    return Stream.of(types(Stream.of(ClippingsOptions.class)), allTypes())
        .flatMap(types -> types.keySet().stream())
        .distinct()
        .toList();
  }

  /**
   * The same words, but {@code --option VALUE} as Beam knows it: {@code --option=VALUE}. An option
   * that is true or false needs no value.
   *
   * <p>Example: {@code joined("check", "--pipeline", "x.yaml", "--verbose")} is {@code check
   * --pipeline=x.yaml --verbose}.
   *
   * @throws UsageException if an option that takes a value has none
   */
  static String[] joined(String... args) throws UsageException {
    if (Stream.of(args).allMatch(word -> !word.startsWith("--") || word.contains("="))) {
      return complete(args);
    }
    Map<String, Class<?>> types = allTypes();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      String word = args[i];
      Class<?> type = word.startsWith("--") ? types.get(word.substring(2)) : null;
      if (type == null) {
        words.add(word);
        continue;
      }
      String next = i + 1 < args.length ? args[i + 1] : "--";
      boolean isFlag = type == boolean.class || type == Boolean.class;
      if (isFlag ? TRUTH.contains(next) : !next.startsWith("--")) {
        words.add(word + "=" + next);
        i++;
      } else if (isFlag) {
        words.add(word);
      } else {
        throw missing(word);
      }
    }
    return complete(words.toArray(String[]::new));
  }

  /** Nothing is no value, as {@code --input=$FOLDER} gives where nobody set it. */
  private static String[] complete(String... words) throws UsageException {
    for (String word : words) {
      if (NAMED.contains(word)) {
        throw missing(word.substring(0, word.length() - 1));
      }
    }
    return words;
  }

  private static UsageException missing(String option) {
    return new UsageException(option + ": the value is missing, such as in " + option + "=VALUE");
  }

  private static Map<String, Class<?>> allTypes() {
    return types(
        Stream.concat(
            Stream.of(ClippingsOptions.class),
            PipelineOptionsFactory.getRegisteredOptions().stream()));
  }

  private static Map<String, Class<?>> types(Stream<? extends Class<?>> interfaces) {
    Map<String, Class<?>> types = new TreeMap<>();
    interfaces
        .flatMap(options -> Stream.of(options.getMethods()))
        .filter(method -> method.getParameterCount() == 0)
        .forEach(
            method -> {
              String name = property(method);
              if (!name.isEmpty()) {
                types.put(name, method.getReturnType());
              }
            });
    return types;
  }

  /** As Beam names it by the rules of Java beans; empty if a method is no getter. */
  private static String property(Method method) {
    String name = method.getName();
    if (name.startsWith("get")) {
      return Introspector.decapitalize(name.substring(3));
    }
    return name.startsWith("is") ? Introspector.decapitalize(name.substring(2)) : "";
  }
}
