package clippings.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Faults of names and forms, alone and against each other. */
class FormFaultsTest {

  @Test
  void missingAndEmptyNames() {
    assertThat(
            PipelineFile.faults(
                """
                input: a
                cast:
                  - role: actor
                  - name: ''
                  - name:
                  - {name: Ada Quill, characters: [{aliases: [Moth]}]}
                groups:
                  - members: [Ada Quill]
                """))
        .containsExactly(
            "3:5: cast member has no name; add name: …",
            "4:5: name is empty; write a name",
            "5:5: name is empty; write a name",
            "6:36: character has no name; add name: …",
            "8:5: group has no name; add name: …");
  }

  @Test
  void namesGivenTwice() {
    assertThat(
            PipelineFile.faults(
                """
                input: a
                cast:
                  - {name: Zoë Quill, characters: [{name: Moth}]}
                  - {name: ZOE QUILL, characters: [{name: Moth, common: [Moth]}]}
                themes:
                  - {name: End, terms: [finale]}
                  - {name: end, terms: [last episode]}
                """))
        .containsExactly(
            "4:12: cast member \"ZOE QUILL\" is given twice (first on line 3); remove one",
            "4:43: character \"Moth\" is given twice (first on line 3); remove one",
            "7:12: theme \"end\" is given twice (first on line 6); remove one");
  }

  @Test
  void theSameFormForTwoEntriesIsAFault() {
    assertThat(
            PipelineFile.faults(
                """
                input: a
                cast:
                  - name: Maxwell Jones
                    aliases: [Max]
                  - name: Ada Quill
                    aliases: [Max]
                """))
        .containsExactly("6:15: alias \"Max\" also belongs to Maxwell Jones (line 4); remove one");
  }

  @Test
  void formsAreTheSameWithoutCaseAccentsAndCurls() {
    assertThat(
            PipelineFile.faults(
                """
                input: a
                groups:
                  - {name: the O’Quills, members: [Ada Quill]}
                cast:
                  - {name: Ada Quill, aliases: [The O'Quills]}
                  - {name: Bo Till, characters: [{name: ADÁ QUILL}]}
                """))
        .containsExactly(
            "5:33: alias \"The O'Quills\" also belongs to the O’Quills (line 3); remove one",
            "6:41: name \"ADÁ QUILL\" also belongs to Ada Quill (line 5); remove one");
  }

  @Test
  void theNameAgainAsAlias() {
    assertThat(PipelineFile.faults("input: a\ncast: [{name: Ada Quill, aliases: [Ada Quill]}]\n"))
        .containsExactly("2:36: alias \"Ada Quill\" is the name again (line 2); remove it");
  }

  @Test
  void theSameFormTwiceInOneEntry() {
    assertThat(
            PipelineFile.faults(
                """
                input: a
                cast: [{name: Ada Quill, short: [Ada, Ada]}]
                themes: [{name: End, terms: [finale, finale]}]
                """))
        .containsExactly(
            "2:39: \"Ada\" is given twice in short (first on line 2); remove one",
            "3:38: \"finale\" is given twice in terms (first on line 3); remove one");
  }

  @Test
  void aMemberWhoIsNobody() {
    assertThat(
            PipelineFile.faults(
                """
                input: a
                cast: [{name: Ada Quill, aliases: [AQ]}]
                groups: [{name: Quills, members: [Ada Quil, AQ, Somebody Else]}]
                """))
        .containsExactly(
            "3:35: member \"Ada Quil\" is no name of the cast; did you mean Ada Quill?",
            "3:45: member \"AQ\" is no name of the cast; add it to cast or remove it",
            "3:49: member \"Somebody Else\" is no name of the cast; add it to cast or remove it");
  }

  @Test
  void aMemberGivenTwice() {
    assertThat(
            PipelineFile.faults(
                """
                input: a
                cast: [{name: Ada Quill}]
                groups: [{name: Quills, members: [Ada Quill, ADA QUILL]}]
                """))
        .containsExactly("3:46: member \"ADA QUILL\" is given twice; remove one");
  }

  @Test
  void aGroupWithoutMembers() {
    assertThat(
            PipelineFile.faults(
                """
                input: a
                cast: [{name: Ada Quill}]
                groups:
                  - name: Quills
                  - {name: Tills, members: []}
                """))
        .containsExactly(
            "4:5: group has no members; add members: with names of the cast",
            "5:19: group has no members; add members: with names of the cast");
  }

  @Test
  void formsOfOnlyPunctuation() {
    assertThat(
            PipelineFile.faults(
                """
                input: a
                cast: [{name: '---', aliases: ['!?']}]
                themes: [{name: '!', terms: ['*']}]
                except: ['…']
                """))
        .containsExactly(
            "2:15: name \"---\" is only punctuation; write letters or remove it",
            "2:32: alias \"!?\" is only punctuation; write letters or remove it",
            "3:30: term \"*\" is only punctuation; write letters or remove it",
            "4:10: except \"…\" is only punctuation; write letters or remove it");
  }

  @Test
  void formsOfOneLetter() {
    assertThat(
            PipelineFile.faults(
                """
                input: a
                cast:
                  - name: É
                    short: [Q.]
                    characters: [{name: Moth, aliases: [7], common: [M]}]
                themes: [{name: X, terms: [x*]}]
                """))
        .containsExactly(
            "3:11: name \"É\" is only one letter or digit; write a longer form",
            "4:13: short form \"Q.\" is only one letter or digit; write a longer form",
            "5:41: alias \"7\" is only one letter or digit; write a longer form",
            "5:54: common form \"M\" is only one letter or digit; write a longer form",
            "6:28: term \"x*\" is only one letter or digit; write a longer form");
  }

  @Test
  void aStarInAForm() {
    assertThat(
            PipelineFile.faults(
                "input: a\ncast: [{name: Ada Quill, aliases: [Quill*]}]\nexcept: [Robin*]\n"))
        .containsExactly(
            "2:36: alias \"Quill*\" holds a *, which works only in terms and furniture; write the"
                + " form in full",
            "3:10: except \"Robin*\" holds a *, which works only in terms and furniture; write the"
                + " form in full");
  }

  @Test
  void aStarThatEndsNoWord() {
    for (String term : new String[] {"pre*iere", "last * standing", "*fan", "final**"}) {
      assertThat(PipelineFile.faults("input: a\nthemes: [{name: End, terms: ['" + term + "']}]\n"))
          .containsExactly(
              "2:30: term \""
                  + term
                  + "\" holds a * that does not end a word; put it after letters or digits");
    }
  }

  @Test
  void anExceptionThatSilencesSomeone() {
    assertThat(
            PipelineFile.faults(
                """
                input: a
                except: [MAX, Quill, ada quill]
                cast:
                  - name: Ada Quill
                    characters: [{name: Maxine Red, common: [Max]}]
                """))
        .containsExactly(
            "2:10: except \"MAX\" would silence the common form of Maxine Red (line 5); remove one",
            "2:15: except \"Quill\" would silence the short form of Ada Quill (line 4); remove one",
            "2:22: except \"ada quill\" would silence the name of Ada Quill (line 4); remove one");
  }

  @Test
  void invisibleCharacters() {
    assertThat(
            PipelineFile.faults(
                """
                input: a
                title: "A\\u200BB"
                cast: [{name: "Ada \\u202EQuill", aliases: ["A\\u0007Q", "\\uD800x"]}]
                """))
        .containsExactly(
            "2:8: title holds the invisible character U+200B; type it anew without it",
            "3:15: name holds the invisible character U+202E; type it anew without it",
            "3:44: an entry of aliases holds the invisible character U+0007; type it anew without"
                + " it",
            "3:56: an entry of aliases holds the invisible character U+D800; type it anew without"
                + " it");
  }

  @Test
  void shortWithoutAValue() {
    assertThat(PipelineFile.faults("input: a\ncast:\n  - name: Ada Quill\n    short:\n"))
        .containsExactly("4:5: short has no value; write [] for none or remove the line");
  }

  @Test
  void anEmptyForm() {
    assertThat(PipelineFile.faults("input: a\ncast: [{name: Ada Quill, aliases: ['', ~]}]\n"))
        .containsExactly(
            "2:36: an entry of aliases is empty; write text or remove it",
            "2:40: an entry of aliases is empty; write text or remove it");
  }
}
