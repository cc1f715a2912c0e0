package clippings.mention;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.study.CastMember;
import clippings.study.DateRange;
import clippings.study.Period;
import clippings.study.Study;
import clippings.text.FoldedText;
import clippings.text.Folding;
import clippings.text.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code cues.txt}: a cue is there, or it is not. */
class CueTest {
  private static final Pattern MARKED = Pattern.compile("\\[([^]]*)]");

  @ParameterizedTest
  @MethodSource("examples")
  void theCueIsWhereItsExampleSaysSo(Cue cue, boolean there, String language, String marked) {
    assertThat(cue.isAt(firstMarked(Language.of(language), marked))).isEqualTo(there);
  }

  @Test
  void everyCueHasAnExampleAndACounterexample() {
    for (boolean there : List.of(true, false)) {
      assertThat(examples().filter(e -> e.get()[1].equals(there)).map(e -> e.get()[0]))
          .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Cue.class));
    }
  }

  static Stream<Arguments> examples() {
    List<Arguments> examples = new ArrayList<>();
    Cue cue = Cue.ACTS;
    for (String line : CueWeights.lines()) {
      if (line.startsWith("+ ") || line.startsWith("- ")) {
        boolean there = line.startsWith("+");
        examples.add(Arguments.of(cue, there, line.substring(2, 4), line.substring(6)));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        cue = Cue.valueOf(line.split(" ", -1)[0]);
      }
    }
    return examples.stream();
  }

  private static Surroundings firstMarked(Language language, String marked) {
    List<String> names = MARKED.matcher(marked).results().map(CueTest::name).toList();
    Matcher matcher = new Matcher(Dictionary.of(study(names)));
    FoldedText text = Folding.fold(marked.replaceAll("[\\[\\]]", ""));
    Passage passage = new Passage(0, text, false, () -> language, matcher);
    int start = passage.sentences().start(passage.sentences().at(marked.indexOf('[')));
    int end = passage.sentences().end(passage.sentences().at(marked.indexOf('[')));
    return new Surroundings(passage, new SentenceTokens(text, start, end, Lexicon.of(language)), 0);
  }

  /** In its own case: the examples have names in capitals. */
  private static String name(MatchResult mark) {
    return mark.group(1).charAt(0) + mark.group(1).substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  private static Study study(List<String> shortForms) {
    List<CastMember> cast =
        shortForms.stream()
            .map(f -> new CastMember("Zeno " + f, "", List.of(), List.of(f), List.of()))
            .toList();
    return new Study(
        "s",
        "s",
        List.of(),
        Period.DAY,
        DateRange.ALL,
        cast,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }
}
