package clippings.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {
  private static final Set<String> ORDINARY = Set.of("hope", "page", "pilot", "crew", "will");

  private final Path file;

  LintTest(@TempDir Path folder) {
    this.file = folder.resolve("x.yaml");
  }

  @Test
  void formsThatAreOrdinaryWordsAndStandAloneAreWarnedOf() throws Exception {
    assertThat(
            warnings(
                """
                input: data/**
                cast:
                  - name: Ada Page
                    aliases: [Page, Quill]
                    characters:
                      - name: Hope
                        aliases: [The Pilot]
                  - name: Will
                groups:
                  - name: The Crew
                    members: [Ada Page]
                """))
        .containsExactly(
            "4:15: alias \"Page\" is an ordinary word and counts wherever it stands with a capital"
                + " letter; move it to short, so that it counts only beside the full name",
            "6:15: name \"Hope\" is an ordinary word and counts wherever it stands with a capital"
                + " letter; list it under common, so that it needs evidence",
            "7:19: alias \"The Pilot\" is an ordinary word and counts wherever it stands with a"
                + " capital letter; list it under common, so that it needs evidence",
            "8:11: name \"Will\" is an ordinary word and counts wherever it stands with a capital"
                + " letter; add under except the words in which it means something else",
            "10:11: name \"The Crew\" is an ordinary word and counts wherever it stands with a"
                + " capital letter; add under except the words in which it means something else");
  }

  @Test
  void shortFormsThatAreOrdinaryWordsAreWarnedOf() throws Exception {
    assertThat(
            warnings(
                """
                input: data/**
                cast:
                  - name: Ada Page
                  - name: Hope Quill
                    short: [Quill]
                """))
        .containsExactly(
            "3:11: short form \"Page\" is an ordinary word, too; it counts only where the words"
                + " around read as a person's name, and an article that says otherwise needs an"
                + " except");
  }

  @Test
  void formsThatNeedEvidenceAndAbbreviationsAreNot() throws Exception {
    assertThat(
            warnings(
                """
                input: data/**
                cast:
                  - name: Ada Page
                    aliases: [WILL]
                    short: [Quill]
                    common: [Page]
                    characters:
                      - name: Hope
                        common: [Hope, Pilot]
                """))
        .isEmpty();
  }

  @Test
  void formsThatTwoEntriesShareAreWarnedOf() throws Exception {
    assertThat(
            warnings(
                """
                input: data/**
                cast:
                  - name: Ada Quill
                  - name: Bo Quill
                    characters: [{name: Cleo Moor, common: [Cleo, Ada]}]
                  - name: Cleo
                """))
        .containsExactly(
            "4:11: short form \"Quill\" is shared with Ada Quill (line 3); where an article does"
                + " not tell who is meant, it is ambiguous",
            "5:45: common form \"Cleo\" never counts for Cleo Moor, since it stands alone for Cleo"
                + " (line 6); remove one",
            "5:51: common form \"Ada\" is shared with Ada Quill (line 3); where an article does not"
                + " tell who is meant, it is ambiguous");
  }

  @Test
  void termsThatHoldOthersAreWarnedOf() throws Exception {
    assertThat(
            warnings(
                """
                input: data/**
                themes:
                  - name: Release
                    terms: [premiere*, release date, release]
                  - name: Ratings
                    terms: [premieres in numbers, Release-Date, viewers]
                """))
        .containsExactly(
            "4:24: term \"release date\" holds \"release\" of the same theme (line 4); it is one"
                + " mention with or without it",
            "6:13: term \"premieres in numbers\" holds \"premiere*\" of theme Release (line 4);"
                + " such a place counts for both",
            "6:35: term \"Release-Date\" holds \"release\" of theme Release (line 4); such a place"
                + " counts for both",
            "6:35: term \"Release-Date\" is also a term of theme Release (line 4); such a place"
                + " counts for both");
  }

  @Test
  void wordsThatOnlyStartAlikeHoldNothing() throws Exception {
    assertThat(
            warnings(
                """
                input: data/**
                themes:
                  - {name: Release, terms: [release, prem*]}
                  - {name: Ratings, terms: [releases, viewer*], except: [release]}
                """))
        .isEmpty();
  }

  private List<String> warnings(String yaml) throws Exception {
    Files.writeString(file, yaml);
    return StudyReader.check(file, ORDINARY::contains).warnings().stream()
        .map(w -> w.line() + ":" + w.column() + ": " + w.message())
        .toList();
  }
}
