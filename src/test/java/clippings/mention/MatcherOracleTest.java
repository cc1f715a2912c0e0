package clippings.mention;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.study.CastMember;
import clippings.study.Study;
import clippings.study.Theme;
import clippings.text.Folding;
import clippings.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the matcher to a pattern for each form, tried at each place. */
class MatcherOracleTest {
  private static final String[] WORDS = {
    "Ada", "Adam", "Ad", "Rook", "Rooks", "Young", "El", "Eleven", "van", "der", "Berg", "Ma", "Max"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void namesAreLeftmostLongestAtWordEdges(long seed) {
    Random random = new Random(seed);
    List<String> forms = forms(random);
    Matcher matcher = new Matcher(Dictionary.of(study(forms, List.of())));
    List<Pattern> oracle = oracle(forms, false);
    for (int i = 0; i < 200; i++) {
      String text = text(random);
      assertThat(
              matcher.find(Folding.fold(text), () -> Language.ENGLISH).names().stream()
                  .filter(span -> span.form().type() == Form.Type.NAME)
                  .map(span -> show(span, text)))
          .as(text)
          .isEqualTo(expected(oracle, text));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void termsOfEachThemeAreLeftmostLongestInAnyCase(long seed) {
    Random random = new Random(seed);
    List<String> first = terms(random);
    List<String> second = terms(random);
    Study study =
        study(
            List.of(),
            List.of(new Theme("first", first, List.of()), new Theme("second", second, List.of())));
    Matcher matcher = new Matcher(Dictionary.of(study));
    List<List<Pattern>> oracles = List.of(oracle(first, true), oracle(second, true));
    for (int i = 0; i < 200; i++) {
      String text = text(random);
      List<Span> terms = matcher.find(Folding.fold(text), () -> Language.ENGLISH).terms();
      for (int theme = 0; theme < 2; theme++) {
        int wanted = theme;
        assertThat(terms.stream().filter(s -> s.form().theme() == wanted).map(s -> show(s, text)))
            .as(text)
            .isEqualTo(expected(oracles.get(theme), text));
      }
    }
  }

  /** Of a theme in any case, with a hyphen for a space and the rest of a word for a star. */
  private static List<Pattern> oracle(List<String> forms, boolean theme) {
    return forms.stream()
        .map(form -> theme ? form.replace(" ", "[ -]").replace("*", "\\p{L}*") : form)
        .map(form -> "(?<!\\p{L})" + form + "(?!\\p{L})")
        .map(form -> Pattern.compile(form, theme ? Pattern.CASE_INSENSITIVE : 0))
        .toList();
  }

  private static List<String> expected(List<Pattern> oracle, String text) {
    List<int[]> hits = new ArrayList<>();
    for (Pattern form : oracle) {
      java.util.regex.Matcher matcher = form.matcher(text).useTransparentBounds(true);
      for (int start = 0; start < text.length(); start++) {
        if (matcher.region(start, text.length()).lookingAt()) {
          hits.add(new int[] {start, matcher.end()});
        }
      }
    }
    hits.sort(
        Comparator.<int[]>comparingInt(hit -> hit[0])
            .thenComparing(Comparator.<int[]>comparingInt(hit -> hit[1]).reversed()));
    List<String> expected = new ArrayList<>();
    int taken = 0;
    for (int[] hit : hits) {
      if (hit[0] >= taken) {
        expected.add(hit[0] + " " + text.substring(hit[0], hit[1]));
        taken = hit[1];
      }
    }
    return expected;
  }

  private static String show(Span span, String text) {
    return span.start() + " " + text.substring(span.start(), span.end());
  }

  private static List<String> forms(Random random) {
    TreeSet<String> forms = new TreeSet<>();
    while (forms.size() < 12) {
      StringBuilder form = new StringBuilder(word(random));
      for (int more = random.nextInt(3); more > 0; more--) {
        form.append(' ').append(word(random));
      }
      forms.add(Character.toUpperCase(form.charAt(0)) + form.substring(1));
    }
    return List.copyOf(forms);
  }

  /** Forms of which some words may go on. */
  private static List<String> terms(Random random) {
    return forms(random).stream()
        .map(form -> random.nextInt(3) == 0 ? form + "*" : form)
        .map(form -> random.nextInt(3) == 0 ? form.replaceFirst(" ", "* ") : form)
        .toList();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("Words");
    String[] joints = {" ", " ", " ", " ", ", ", ". ", "/", "; "};
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append(joints[random.nextInt(joints.length)]).append(word(random));
    }
    return text.toString();
  }

  private static String word(Random random) {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private static Study study(List<String> names, List<Theme> themes) {
    List<CastMember> cast =
        names.stream()
            .map(name -> new CastMember(name, "", List.of(), List.of(), List.of()))
            .toList();
    return Studies.of(cast, themes.toArray(Theme[]::new));
  }
}
