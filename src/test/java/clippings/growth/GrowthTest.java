package clippings.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is read, three times as much of it takes at most three times the work, and a little
 * more: a small file must not hold up a run. Work is counted in {@link Steps}, so that no clock and
 * no machine has a say.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GrowthTest {
  private static final int FEW = 9_000;
  private static final int TIMES = 3;
  private static final double MOST = 1.5 * TIMES;

  /** No linear pattern looks at each of a few thousand chars that often. */
  private static final long TOO_MANY = 3_000_000;

  /** Work that is done whatever the input. */
  private static final long CONSTANT = 200_000;

  private final Consumer<Path> reading;

  GrowthTest() throws ReflectiveOperationException {
    @SuppressWarnings("unchecked")
    Consumer<Path> counted = new CountedClasses().make(ReadingWork.class, Consumer.class);
    reading = counted;
  }

  /**
   * A file made of one piece, again and again.
   *
   * @param ending of its name
   */
  record Input(String ending, String start, String piece, String end) {
    String ofSize(int chars) {
      return start + piece.repeat(Math.max(1, chars / piece.length())) + end;
    }

    @Override
    public String toString() {
      return (start + piece + "…" + end).replaceAll("\\s+", " ") + " " + ending;
    }
  }

  static Stream<Input> inputs() throws IOException {
    List<Input> inputs = new ArrayList<>();
    String body =
        "{\"text\":\"Millie Bobby Brown said that she will be back for one more season, and so"
            + " will all of the others who have been there.\",";
    for (String piece :
        Files.readAllLines(Path.of("src/test/resources/clippings/growth/pieces.txt"))) {
      String text = unescaped(piece);
      String json =
          text.replace("\\", "\\\\")
              .replace("\"", "\\\"")
              .replace("\t", "\\t")
              .replace("\r", "\\r");
      inputs.add(new Input(".txt", "", text, ") january 1, x"));
      inputs.add(new Input(".txt", "Eleven returns to the town.\n", text + "\n", ""));
      inputs.add(new Input(".jsonl", body + "\"title\":\"a", json, "b\"}\n"));
      inputs.add(new Input(".html", "<title>Will</title><p>", text, "</p>"));
    }
    for (String piece : List.of(" ", "a.", "a-", "1", "1-", "2020/", "Jan ", "1 ", "\\")) {
      String json = piece.replace("\\", "\\\\");
      inputs.add(new Input(".txt", "Title:", piece, "\nEleven returns.\n"));
      inputs.add(new Input(".txt", "date", piece, "2024-01-01\nEleven returns.\n"));
      inputs.add(new Input(".jsonl", body + "\"date\":\"", json, "\"}\n"));
      inputs.add(new Input(".jsonl", body + "\"url\":\"http://a", json, "b\"}\n"));
      inputs.add(new Input(".jsonl", body + "\"site\":\"a", json, "b\"}\n"));
      inputs.add(new Input(".html", "<title>Will", piece, "</title><p>Eleven returns.</p>"));
      inputs.add(new Input(".csv", "text,title\n", piece, "\n"));
    }
    return inputs.stream();
  }

  private static String unescaped(String line) {
    return line.replace("\\s", " ").replace("\\t", "\t").replace("\\r", "\r").replace("\\n", "\n");
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void readingCleaningAndMatchingGrowWithTheInput(Input input, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("input" + input.ending());
    assertGrows(
        input.toString(),
        chars -> {
          write(file, input.ofSize(chars));
          return () -> reading.accept(file);
        });
  }

  /** With 20,000 initials and with 100,000 brackets in one name, and with 100,000 terms. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          20000,  'cast:\n  - name: Ada ',          'B. ',    ' Lind\n'
          100000, 'cast:\n  - name: "Ada ',         '(',      ' Lind"\n'
          100000, 'cast:\n  - name: "Ada ',         '(b) ',   ' Lind"\n'
          100000, 'themes:\n  - name: Sea\n    terms: [',        'tide%d, ', 'wave]\n'
          """)
  void checkingGrowsWithThePipelineFile(
      int pieces, String start, String piece, String end, @TempDir Path folder)
      throws ReflectiveOperationException {
    @SuppressWarnings("unchecked")
    Consumer<Path> checking = new CountedClasses().make(CheckingWork.class, Consumer.class);
    Path file = folder.resolve("study.yaml");
    IntFunction<Runnable> work =
        times -> {
          StringBuilder study = new StringBuilder("title: T\ninput: x\n").append(unescaped(start));
          for (int i = 0; i < times; i++) {
            study.append(piece.replace("%d", String.valueOf(i)));
          }
          write(file, study.append(unescaped(end)).toString());
          return () -> checking.accept(file);
        };
    work.apply(1).run();
    long few = Steps.of(work.apply(pieces / TIMES));
    long many = Steps.of(work.apply(pieces));
    assertThat(many).as(Steps.shown(few, many)).isLessThan((long) (few * MOST) + CONSTANT);
  }

  @Test
  void everyRegularExpressionIsLinear() throws ReflectiveOperationException {
    List<Pattern> patterns = patterns();
    List<String> tooMuch = new ArrayList<>();
    for (Pattern pattern : patterns) {
      for (String piece : pieces(pattern)) {
        for (String end : List.of("", "\u0001")) {
          long few = Steps.of(() -> matchAll(pattern, piece.repeat(1000) + end), TOO_MANY);
          long most = (long) (few * MOST);
          long many = Steps.of(() -> matchAll(pattern, piece.repeat(1000 * TIMES) + end), most);
          if (few > TOO_MANY || many > most) {
            tooMuch.add(pattern + " on " + piece + ": " + Steps.shown(few, many));
          }
        }
      }
    }
    assertThat(patterns).hasSizeGreaterThan(15);
    assertThat(tooMuch).isEmpty();
  }

  private static void matchAll(Pattern pattern, String text) {
    Matcher matcher = Steps.matcher(pattern, text);
    if (matcher.matches()) {
      Steps.add();
    }
    matcher.reset();
    while (matcher.find()) {
      Steps.add();
    }
  }

  /** Each constant of the program that is a pattern. */
  private static List<Pattern> patterns() throws ReflectiveOperationException {
    List<Pattern> patterns = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("clippings")) {
      for (JavaField constant : type.getFields()) {
        if (constant.getRawType().isEquivalentTo(Pattern.class)
            && constant
                .getModifiers()
                .contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC)) {
          Field field = constant.reflect();
          field.setAccessible(true);
          patterns.add((Pattern) field.get(null));
        }
      }
    }
    return patterns;
  }

  /** What a pattern is made of, and a few chars that the classes in it may stand for. */
  private static Set<String> pieces(Pattern pattern) {
    Set<String> pieces =
        new TreeSet<>(
            List.of(" ", "\t", "a", "A", "1", ".", "-", "a.", "a-", "1-", "a ", "-a", "\""));
    Matcher literal = Pattern.compile("[A-Za-z]{2,}|[^\\\\A-Za-z]").matcher(pattern.pattern());
    while (literal.find()) {
      pieces.add(literal.group());
      pieces.add(literal.group() + "a");
      pieces.add(literal.group() + " ");
      pieces.add(literal.group() + "1");
    }
    return pieces;
  }

  private interface Work {
    Runnable on(int chars);
  }

  private static void assertGrows(String name, Work work) {
    long few = Steps.of(work.on(FEW));
    long many = Steps.of(work.on(FEW * TIMES));
    assertThat(many)
        .as(name + ": " + Steps.shown(few, many))
        .isLessThan((long) (few * MOST) + CONSTANT);
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
