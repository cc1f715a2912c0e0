package clippings.study;

import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says a syntax error of YAML so that someone who never read its specification can mend it. */
final class YamlProblem {
  private static final String DEFAULT_ADVICE = "check brackets, quotes and indentation";

  /** What to do, by a part of the parser's own message. */
  private static final Map<String, String> ADVICE =
      Map.of(
          "mapping values are not allowed", "put text that holds a colon in quotes",
          "cannot start any token", "indent with spaces, and put text with signs in quotes",
          "undefined alias", "put text that starts with * in quotes",
          "unexpected end of stream", "close the quote",
          "expected a single document", "keep one study a file",
          "could not find expected ':'", "write a colon and a space after the key");

  private YamlProblem() {}

  /** A message in one line. */
  static String describe(MarkedYAMLException e) {
    String problem = Optional.ofNullable(e.getProblem()).orElse("cannot be parsed");
    String context = Optional.ofNullable(e.getContext()).orElse("");
    String advice =
        ADVICE.entrySet().stream()
            .filter(entry -> problem.contains(entry.getKey()) || context.contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .sorted()
            .findFirst()
            .orElse(DEFAULT_ADVICE);
    return "not YAML: " + oneLine(problem) + opened(e) + "; " + advice;
  }

  /** Where the part that is broken began, if that is another line. */
  private static String opened(MarkedYAMLException e) {
    Mark begin = e.getContextMark();
    Mark end = e.getProblemMark();
    if (begin == null || end == null || begin.getLine() == end.getLine()) {
      return "";
    }
    return " (in what begins on line " + (begin.getLine() + 1) + ")";
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("[.;]? *$", "");
  }
}
