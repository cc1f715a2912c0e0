package clippings.mention;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.study.CastMember;
import clippings.study.ShowCharacter;
import clippings.study.Study;
import clippings.text.FoldedText;
import clippings.text.Folding;
import clippings.text.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code cues.txt}: a cue is there, or it is not. */
class CueTest {
  private static final Pattern MARKED = Pattern.compile("[\\[{]([^]}]*)[]}]");

  @ParameterizedTest
  @MethodSource("examples")
  void theCueIsWhereItsExampleSaysSo(Cue cue, boolean there, String language, String marked) {
    assertThat(cue.isAt(firstMarked(Language.of(language), marked))).isEqualTo(there);
  }

  @ParameterizedTest
  @MethodSource("examplesOfWhatIsThere")
  void theCueDecides(Cue cue, boolean there, String language, String marked) {
    Surroundings around = firstMarked(Language.of(language), marked);
    boolean without = Reading.isPerson(around, CueWeights.FITTED.with(cue, 0));
    assertThat(Reading.isPerson(around, CueWeights.FITTED)).isNotEqualTo(without);
  }

  @Test
  void everyCueHasAnExampleAndACounterexample() {
    for (boolean there : List.of(true, false)) {
      assertThat(examples().filter(e -> e.get()[1].equals(there)).map(e -> e.get()[0]))
          .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Cue.class));
    }
  }

  static Stream<Arguments> examplesOfWhatIsThere() {
    return examples().filter(example -> example.get()[1].equals(true));
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
    List<CastMember> cast = MARKED.matcher(marked).results().map(CueTest::member).toList();
    Matcher matcher = new Matcher(Dictionary.of(study(cast)));
    FoldedText text = Folding.fold(marked.replaceAll("[\\[\\]{}]", ""));
    Passage passage = new Passage(0, text, false, () -> language, matcher);
    int sentence = passage.sentences().at(passage.spans().names().get(0).start());
    int start = passage.sentences().start(sentence);
    int end = passage.sentences().end(sentence);
    return new Surroundings(passage, new SentenceTokens(text, start, end, Lexicon.of(language)), 0);
  }

  /** In its own case: the examples have names in capitals. A name in braces is a character's. */
  private static CastMember member(MatchResult mark) {
    String form = mark.group(1).charAt(0) + mark.group(1).substring(1).toLowerCase(Locale.ROOT);
    String name = "Zeno " + form;
    return mark.group().startsWith("[")
        ? new CastMember(name, "", List.of(), List.of(form), List.of())
        : new CastMember(
            "Uta Plum",
            "",
            List.of(),
            List.of(),
            List.of(new ShowCharacter(name, List.of(), List.of(form))));
  }

  private static Study study(List<CastMember> cast) {
    return Studies.of(cast);
  }
}
