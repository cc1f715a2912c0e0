package clippings.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Faults of keys, types, periods, dates: all but names and forms. */
class ShapeFaultsTest {
  private static final String INPUT = "input: a\n";
  private static final String GOOD = INPUT + "cast: [{name: Ada Quill}]\n";

  @Test
  void aFileThatIsNoMapping() {
    assertThat(PipelineFile.faults("- input\n"))
        .containsExactly("1:1: the file must be keys and values, not a list; write it as title: …");
    assertThat(PipelineFile.faults("hello\n"))
        .containsExactly("1:1: the file must be keys and values, not text; write it as title: …");
  }

  @Test
  void neitherInputNorCastNorThemes() {
    assertThat(PipelineFile.faults("title: X\n"))
        .containsExactly(
            "1:1: the file has neither cast nor themes; add one of them",
            "1:1: the file has no input; add input: with a path or glob");
  }

  @Test
  void emptyListsAreNoCastAndNoThemes() {
    assertThat(PipelineFile.faults("input: a\ncast: []\nthemes: []\n"))
        .containsExactly("1:1: the file has neither cast nor themes; add one of them");
  }

  @Test
  void anUnknownKeyNearAKnownOne() {
    assertThat(PipelineFile.faults(GOOD + "theme: []\n"))
        .containsExactly("3:1: unknown key \"theme\"; did you mean themes?");
  }

  @Test
  void anUnknownKeyNearNone() {
    assertThat(PipelineFile.faults(GOOD + "colour: red\n"))
        .containsExactly(
            "3:1: unknown key \"colour\"; known here: title, input, period, dates, cast, groups,"
                + " themes, except, furniture, fields");
  }

  @Test
  void unknownKeysAreFoundAtEveryLevel() {
    assertThat(
            PipelineFile.faults(
                """
                input: a
                dates: {form: 2020-01-01}
                cast:
                  - name: Ada Quill
                    members: []
                    characters: [{name: Moth, alias: [M]}]
                groups:
                  - {name: Quills, members: [Ada Quill], short: []}
                themes:
                  - {name: End, terms: [finale], term: []}
                fields: {body: text}
                """))
        .containsExactly(
            "2:9: unknown key \"form\"; did you mean from?",
            "5:5: unknown key \"members\"; known here: name, role, aliases, short, known, common,"
                + " characters",
            "6:31: unknown key \"alias\"; did you mean aliases?",
            "8:42: unknown key \"short\"; known here: name, aliases, members",
            "10:34: unknown key \"term\"; did you mean terms?",
            "11:10: unknown key \"body\"; known here: text, date, title, url, site");
  }

  @Test
  void aKeyGivenTwice() {
    assertThat(PipelineFile.faults(GOOD + "period: day\nperiod: week\n"))
        .containsExactly("4:1: key \"period\" is given twice (first on line 3); remove one");
    assertThat(PipelineFile.faults(INPUT + "cast: [{name: Ada Quill, name: Bo Till}]\n"))
        .containsExactly("2:26: key \"name\" is given twice (first on line 2); remove one");
  }

  @Test
  void aKeyThatIsNoText() {
    assertThat(PipelineFile.faults(GOOD + "? [a, b]\n: c\n"))
        .containsExactly("3:3: a key must be text, not a list; write key: value");
  }

  @Test
  void aMergeOfSomethingElse() {
    assertThat(PipelineFile.faults(GOOD + "<<: text\n"))
        .containsExactly(
            "3:5: << must merge keys and values, not text; write <<: *name of an anchor");
  }

  @Test
  void emptyInput() {
    for (String input : new String[] {"", "''", "[]", "~"}) {
      assertThat(PipelineFile.faults("input: " + input + "\ncast: [{name: Ada Quill}]\n"))
          .containsExactly("1:1: input is empty; write a path or glob");
    }
  }

  @Test
  void anEmptyPatternAmongTheInput() {
    assertThat(PipelineFile.faults("input: [a, '']\ncast: [{name: Ada Quill}]\n"))
        .containsExactly("1:12: an entry of input is empty; write text or remove it");
  }

  @Test
  void inputOfAnotherType() {
    assertThat(PipelineFile.faults("input: {a: b}\ncast: [{name: Ada Quill}]\n"))
        .containsExactly(
            "1:8: input must be a list, not keys and values; write input: [one, another]");
  }

  @Test
  void listsWhereTextIsExpected() {
    assertThat(PipelineFile.faults(GOOD + "title: [X]\nperiod: [day]\n"))
        .containsExactly(
            "3:8: title must be text, not a list; write one text without brackets or dashes",
            "4:9: period must be text, not a list; write one text without brackets or dashes");
  }

  @Test
  void keysAndValuesWhereTextIsExpected() {
    assertThat(
            PipelineFile.faults(
                """
                input: a
                cast:
                  - name: {Ada: Quill}
                themes:
                  - name: End
                    terms:
                      - finale: part two
                """))
        .containsExactly(
            "3:11: name must be text, not keys and values; put text that holds a colon in quotes",
            "7:9: an entry of terms must be text, not keys and values; put text that holds a colon"
                + " in quotes");
  }

  @Test
  void textWhereListsAreExpected() {
    assertThat(
            PipelineFile.faults(
                """
                input: a
                cast:
                  - {name: Ada Quill, aliases: AQ, characters: Moth}
                groups: none
                except: Robin
                """))
        .containsExactly(
            "3:32: aliases must be a list, not text; write aliases: [one, another]",
            "3:48: characters must be a list, not text; write each entry on a line that starts with"
                + " a dash",
            "4:9: groups must be a list, not text; write each entry on a line that starts with a"
                + " dash",
            "5:9: except must be a list, not text; write except: [one, another]");
  }

  @Test
  void keysAndValuesWhereAListIsExpected() {
    assertThat(PipelineFile.faults("input: a\ncast: {name: Ada Quill}\n"))
        .containsExactly(
            "2:7: cast must be a list, not keys and values; write each entry on a line that starts"
                + " with a dash");
  }

  @Test
  void textWhereKeysAndValuesAreExpected() {
    assertThat(PipelineFile.faults("input: a\ncast: [Ada Quill]\ndates: 2020\nfields: [text]\n"))
        .containsExactly(
            "2:8: an entry of cast must be keys and values, not text; write it as name: …",
            "3:8: dates must be keys and values, not text; write it as from: …",
            "4:9: fields must be keys and values, not a list; write it as text: …");
  }

  @Test
  void anEmptyTitle() {
    assertThat(PipelineFile.faults(GOOD + "title: ''\n"))
        .containsExactly("3:8: title is empty; write a title or remove the line");
  }

  @Test
  void aBadPeriod() {
    assertThat(PipelineFile.faults(GOOD + "period: monthly\n"))
        .containsExactly("3:9: bad period \"monthly\"; write day, week, month, quarter or year");
  }

  @Test
  void badDates() {
    for (String day : new String[] {"2023-02-29", "24-01-01", "2024-1-1", "yesterday", "2024"}) {
      assertThat(PipelineFile.faults(GOOD + "dates: {to: " + day + "}\n"))
          .containsExactly(
              "3:13: bad date \"" + day + "\"; write a day of the calendar as YYYY-MM-DD");
    }
  }

  @Test
  void fromAfterTo() {
    assertThat(PipelineFile.faults(GOOD + "dates:\n  to: 2020-01-01\n  from: 2020-01-02\n"))
        .containsExactly("5:3: from 2020-01-02 is after to 2020-01-01; swap them");
  }

  @Test
  void anEmptyField() {
    assertThat(PipelineFile.faults(GOOD + "fields: {date: ''}\n"))
        .containsExactly("3:10: date is empty; write the name of a field or remove it");
  }

  @Test
  void aThemeWithoutNameOrTerms() {
    assertThat(
            PipelineFile.faults("input: a\nthemes:\n  - name: End\n  - terms: [x-ray]\n  - {}\n"))
        .containsExactly(
            "3:5: theme has no terms; add terms: [word, some words]",
            "4:5: theme has no name; add name: …",
            "5:5: theme has no name; add name: …",
            "5:5: theme has no terms; add terms: [word, some words]");
  }

  @Test
  void furnitureThatIsAllStars() {
    assertThat(PipelineFile.faults(GOOD + "furniture: ['* *', X]\n"))
        .containsExactly(
            "3:13: furniture \"* *\" would drop every line; write some words of the line");
  }

  @Test
  void theSameEntryTwiceInAList() {
    assertThat(
            PipelineFile.faults(
                "input: [a, a]\ncast: [{name: Ada Quill}]\nexcept: [Robin Hood,\n Robin Hood]\n"))
        .containsExactly(
            "1:12: \"a\" is given twice in input (first on line 1); remove one",
            "4:2: \"Robin Hood\" is given twice in except (first on line 3); remove one");
  }
}
