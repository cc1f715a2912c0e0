package clippings.dedup;

import static clippings.dedup.Articles.shingles;
import static clippings.dedup.Articles.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopyRuleTest {
  private static final String STORY = words(1, 300);

  @Test
  void theSameWordsInOtherTypographyAreACopyBothWays() {
    String typeset = STORY.toUpperCase(Locale.ROOT).replace(" ", " — ");

    assertCopy(typeset, STORY);
    assertCopy(STORY, typeset);
  }

  @Test
  void aLightlyEditedTextIsACopyBothWays() {
    String edited = editedEvery(20, STORY);

    assertCopy(edited, STORY);
    assertCopy(STORY, edited);
  }

  @Test
  void aTextCutShortIsACopyOfTheWholeButNotTheWholeOfIt() {
    String lead = first(100, STORY);

    assertCopy(lead, STORY);
    assertNoCopy(STORY, lead);
  }

  @Test
  void aTextWrappedInSomeOtherLinesIsACopy() {
    assertCopy(words(2, 12) + " " + STORY + " " + words(3, 25), STORY);
  }

  @Test
  void movedParagraphsAreNoNews() {
    assertCopy(words(4, 80) + " " + STORY, STORY + " " + words(4, 80));
  }

  @Test
  void sixtyWordsThatTheOtherLacksAreNewsHoweverMuchBackgroundIsShared() {
    String background = words(5, 2_000);

    assertNoCopy(background + " " + words(6, 60), background);
    assertCopy(background + " " + words(6, 59), background);
    assertNoCopy(words(7, 30) + " " + background + " " + words(8, 30), background);
  }

  @Test
  void editsScatteredOverALongTextAreNoNewsThoughTheyAddUp() {
    String essay = words(9, 2_000);

    // One word in 25: 80 words that the other lacks, none of them a passage.
    assertCopy(editedEvery(25, essay), essay);
  }

  @Test
  void eightOwnWordsInARowAreAPassageAndSevenAnEdit() {
    String essay = words(9, 2_000);

    assertCopy(insertedEvery(200, 7, essay), essay);
    assertNoCopy(insertedEvery(200, 8, essay), essay);
  }

  @Test
  void aQuarterOfItsOwnIsTheMost() {
    String shared = words(19, 120);

    assertCopy(shared + " " + words(20, 40), shared);
    assertNoCopy(shared + " " + words(20, 41), shared);
  }

  @Test
  void aTextRewrittenAllOverIsNoCopy() {
    assertNoCopy(editedEvery(5, STORY), STORY);
  }

  @Test
  void aBriefWithAThirdOfItsOwnIsNoCopyThoughItHasFewerThanSixtyWords() {
    String background = words(10, 60);
    String brief = background + " " + words(11, 50);

    assertNoCopy(brief, background + " " + words(12, 200));
  }

  @Test
  void twoReportsWithTheSameBackgroundAreNoCopies() {
    String background = words(13, 400);
    String one = words(14, 70) + " " + background;
    String other = words(15, 90) + " " + background;

    assertNoCopy(one, other);
    assertNoCopy(other, one);
  }

  @Test
  void backgroundAloneIsACopyOfTheReportThatHasIt() {
    assertCopy(words(13, 400), words(14, 70) + " " + words(13, 400));
  }

  @Test
  void fewerThanFiveWordsAreNeverFoundInAnother() {
    assertNoCopy("one two three four", "one two three four five six");
  }

  @Test
  void aNoteWithANameOrNumberOfItsOwnIsNoCopy() {
    String frame = " is out, the club said in a note on the last day of the long and quiet window.";

    assertNoCopy("Their winger Ada Brightwater" + frame, "Their winger Bo Tillman" + frame);
    assertNoCopy("After 12 games Ada" + frame, "After 31 games Ada" + frame);
    assertCopy("Their old winger Bo Tillman" + frame, "Their winger Bo Tillman" + frame);
  }

  @Test
  void aNameThatTheOtherHasElsewhereIsNotItsOwn() {
    String frame = words(16, 60);

    assertCopy(frame + " so said Tillman", "it was Tillman who " + words(17, 30) + " " + frame);
    assertNoCopy(frame + " so said Tillman", frame + " " + words(17, 30));
  }

  @Test
  void inALongTextANameIsAnEdit() {
    assertCopy(words(18, 120) + " said Tillman", words(18, 120) + " said Brightwater");
    assertCopy(words(18, 118) + " said Tillman", words(18, 118) + " said Brightwater");
    assertNoCopy(words(18, 117) + " said Tillman", words(18, 117) + " said Brightwater");
  }

  private static void assertCopy(String text, String kept) {
    assertThat(CopyRule.isCopy(shingles(text), shingles(kept))).isTrue();
  }

  private static void assertNoCopy(String text, String kept) {
    assertThat(CopyRule.isCopy(shingles(text), shingles(kept))).isFalse();
  }

  private static String first(int count, String text) {
    return String.join(" ", Arrays.asList(text.split(" ", -1)).subList(0, count));
  }

  private static String insertedEvery(int distance, int words, String text) {
    String[] all = text.split(" ", -1);
    IntStream.range(0, all.length)
        .filter(i -> i % distance == distance / 2)
        .forEach(i -> all[i] = words(500 + i, words) + " " + all[i]);
    return String.join(" ", all);
  }

  private static String editedEvery(int distance, String text) {
    String[] words = text.split(" ", -1);
    IntStream.range(0, words.length)
        .filter(i -> i % distance == distance / 2)
        .forEach(i -> words[i] = "edited" + i);
    return String.join(" ", words);
  }
}
