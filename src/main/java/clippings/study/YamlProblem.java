package clippings.study;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says a syntax error of YAML so that someone who never read its specification can mend it. */
final class YamlProblem {
  /** A part of the parser's own message, and what to do when it says so. */
  private record Advice(String part, String todo) {}

  private static final String DEFAULT_ADVICE = "check brackets, quotes and indentation";

  /** The first that fits is given. */
  private static final List<Advice> ADVICE =
      List.of(
          new Advice("mapping values are not allowed", "put text that holds a colon in quotes"),
          new Advice("(TAB)", "indent with spaces"),
          new Advice("cannot start any token", "put text with this sign in quotes"),
          new Advice("undefined alias", "put text that starts with * in quotes"),
          new Advice("unexpected end of stream", "close the quote"),
          new Advice("expected ',' or ", "close the bracket"),
          new Advice("another document", "keep one study a file"),
          new Advice("could not find expected ':'", "write a colon and a space after the key"));

  private YamlProblem() {}

  /** A message in one line. */
  static String describe(MarkedYAMLException e) {
    String problem = Optional.ofNullable(e.getProblem()).orElse("cannot be parsed");
    String todo =
        ADVICE.stream()
            .filter(advice -> problem.contains(advice.part()))
            .map(Advice::todo)
            .findFirst()
            .orElse(DEFAULT_ADVICE);
    return "not YAML: " + tidy(problem) + opened(e) + "; " + todo;
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

  /** One line, without the parser's own advice. */
  private static String tidy(String problem) {
    return problem
        .replaceAll("\\s+", " ")
        .replaceFirst("^but ", "")
        .replaceFirst(" \\(Do not use .*\\)$", "")
        .replaceFirst("[.;]? *$", "");
  }
}
