package clippings.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyReaderTest {
  private static final String SMALLEST =
      """
      input: data/**
      cast: [{name: Ada Quill}]
      """;

  /** The example of the specification; the two members of its group are added to its cast. */
  static final String FULL =
      """
      title: Stranger Things 5
      input: data/stranger-things/**        # a path, a glob, or a list of them
      period: month                         # day | week | month | quarter | year
      dates: {from: 2016-01-01, to: 2026-12-31}
      cast:
        - name: Millie Bobby Brown
          role: actor
          aliases: [MBB]
          short: [Millie, Brown]
          characters:
            - name: Eleven
              aliases: [Jane Hopper]
              common: [Eleven, El]
        - {name: Matt Duffer, role: creator}
        - {name: Ross Duffer, role: creator}
      groups:
        - name: The Duffer Brothers
          aliases: [Duffer Brothers, the Duffers, Duffers]
          members: [Matt Duffer, Ross Duffer]
      themes:
        - name: Release date
          terms: [release date, premiere*, "dropping in 20*"]
          except: [premiere week ticket*]
      except: [Robin Hood, Max subscription, Brown University]
      furniture: ["Sign up for our newsletter*"]
      fields: {text: maintext, date: date_publish}
      """;

  @Test
  void theExampleOfTheSpecificationIsReadInFull(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("stranger-things.yaml"), FULL);

    assertThat(StudyReader.read(file))
        .isEqualTo(
            new Study(
                "stranger-things",
                "Stranger Things 5",
                List.of("data/stranger-things/**"),
                Period.MONTH,
                new DateRange(LocalDate.of(2016, 1, 1), LocalDate.of(2026, 12, 31)),
                List.of(
                    new CastMember(
                        "Millie Bobby Brown",
                        "actor",
                        List.of("MBB"),
                        List.of("Millie", "Brown"),
                        List.of(
                            new ShowCharacter(
                                "Eleven", List.of("Jane Hopper"), List.of("Eleven", "El")))),
                    new CastMember(
                        "Matt Duffer", "creator", List.of(), List.of("Matt", "Duffer"), List.of()),
                    new CastMember(
                        "Ross Duffer", "creator", List.of(), List.of("Ross", "Duffer"), List.of())),
                List.of(
                    new Group(
                        "The Duffer Brothers",
                        List.of("Duffer Brothers", "the Duffers", "Duffers"),
                        List.of("Matt Duffer", "Ross Duffer"))),
                List.of(
                    new Theme(
                        "Release date",
                        List.of("release date", "premiere*", "dropping in 20*"),
                        List.of("premiere week ticket*"))),
                List.of("Robin Hood", "Max subscription", "Brown University"),
                List.of("Sign up for our newsletter*"),
                Map.of("text", List.of("maintext"), "date", List.of("date_publish"))));
  }

  @Test
  void whatIsLeftOutHasADefault() throws Exception {
    assertThat(PipelineFile.read(SMALLEST))
        .isEqualTo(
            new Study(
                "x",
                "x",
                List.of("data/**"),
                Period.MONTH,
                DateRange.ALL,
                List.of(
                    new CastMember("Ada Quill", "", List.of(), List.of("Ada", "Quill"), List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of()));
  }

  @Test
  void aKeyWithNothingAfterItIsAsIfLeftOut() throws Exception {
    String empty = "title:\nperiod:\ndates:\ngroups:\nthemes: ~\nexcept:\nfurniture:\nfields:\n";

    assertThat(PipelineFile.read(SMALLEST + empty)).isEqualTo(PipelineFile.read(SMALLEST));
  }

  @Test
  void oneEndOfTheDatesMayBeOpen() throws Exception {
    assertThat(PipelineFile.read(SMALLEST + "dates: {from: 2020-02-29}\n").dates())
        .isEqualTo(new DateRange(LocalDate.of(2020, 2, 29), LocalDate.MAX));
    assertThat(PipelineFile.read(SMALLEST + "dates: {to: 2020-02-29}\n").dates())
        .isEqualTo(new DateRange(LocalDate.MIN, LocalDate.of(2020, 2, 29)));
  }

  @Test
  void themesWithoutCastAreAStudy() throws Exception {
    Study study = PipelineFile.read("input: [a, b]\nthemes: [{name: Years, terms: [1984, yes]}]\n");

    assertThat(study.input()).containsExactly("a", "b");
    assertThat(study.cast()).isEmpty();
    assertThat(study.themes())
        .containsExactly(new Theme("Years", List.of("1984", "yes"), List.of()));
  }

  @Test
  void numbersWordsForTruthAndDatesAreTextAsWritten() throws Exception {
    Study study =
        PipelineFile.read(
            """
            title: 007
            input: 2024
            cast: [{name: 1899, role: no, characters: [{name: 2016-01-01, aliases: [0x1F, 1_000]}]}]
            """);

    assertThat(study.title()).isEqualTo("007");
    assertThat(study.input()).containsExactly("2024");
    assertThat(study.cast())
        .containsExactly(
            new CastMember(
                "1899",
                "no",
                List.of(),
                List.of(),
                List.of(new ShowCharacter("2016-01-01", List.of("0x1F", "1_000"), List.of()))));
  }

  @Test
  void shortFormsThatAreGivenReplaceTheDefaultEvenIfThereAreNone() throws Exception {
    Study study =
        PipelineFile.read(
            """
            input: a
            cast: [{name: Ada Quill, short: []}, {name: Bo Quill, short: [Boo]}]
            """);

    assertThat(study.cast().get(0).shortForms()).isEmpty();
    assertThat(study.cast().get(1).shortForms()).containsExactly("Boo");
  }

  @Test
  void anAliasIsNoShortFormToo() throws Exception {
    Study study =
        PipelineFile.read(
            """
            input: a
            cast: [{name: Zoë Quill, aliases: [Zoe]}, {name: Bo Till, aliases: [Bo], short: [Bo]}]
            """);

    assertThat(study.cast().get(0).shortForms()).containsExactly("Quill");
    assertThat(study.cast().get(1).shortForms()).isEmpty();
  }

  @Test
  void aFormUnderCommonIsNoAliasToo() throws Exception {
    Study study =
        PipelineFile.read(
            """
            input: a
            cast:
              - name: Ada Quill
                characters: [{name: Maxine, aliases: [Max, Red], common: [Max]}]
            """);

    assertThat(study.characters())
        .containsExactly(new ShowCharacter("Maxine", List.of("Red"), List.of("Max")));
  }

  @Test
  void spellingsThatOnlyMachinesTellApartAreKeptOnce() throws Exception {
    Study study =
        PipelineFile.read(
            """
            input: a
            cast: [{name: Zoë Quill, aliases: [Zoe Quill, O’Quill, O'Quill, the Quill, The Quill]}]
            themes: [{name: End, terms: [finalé, Finale, finale*]}]
            """);

    assertThat(study.cast().get(0).aliases()).containsExactly("O’Quill", "the Quill", "The Quill");
    assertThat(study.themes().get(0).terms()).containsExactly("finalé", "finale*");
  }

  @Test
  void membersOfAGroupAreSpeltAsTheCastSpellsThem() throws Exception {
    Study study =
        PipelineFile.read(
            """
            input: a
            cast: [{name: Zoë Quill}]
            groups: [{name: The Quills, members: [zoe quill]}]
            """);

    assertThat(study.groups().get(0).members()).containsExactly("Zoë Quill");
  }

  @Test
  void formsThatNeedEvidenceMayBeSharedAndMayEqualWhatStandsAlone() {
    assertThat(
            PipelineFile.faults(
                """
                input: a
                cast:
                  - {name: Ada Quill, characters: [{name: Max May, common: [Max]}]}
                  - {name: Bo Quill, characters: [{name: Max Mue, common: [Max]}]}
                  - {name: Max, short: [Quill]}
                themes:
                  - {name: One, terms: [finale]}
                  - {name: Two, terms: [finale]}
                """))
        .isEmpty();
  }

  @Test
  void anExceptionMayBeLongerThanAForm() throws Exception {
    Study study =
        PipelineFile.read("input: a\nexcept: [Max Quill cocktail]\ncast: [{name: Max Quill}]\n");

    assertThat(study.except()).containsExactly("Max Quill cocktail");
  }

  @Test
  void anchorsAndMergeKeysWork() throws Exception {
    Study study =
        PipelineFile.read(
            """
            input: a
            cast:
              - &ada {name: Ada Quill, role: &job actor, short: &none []}
              - {<<: *ada, name: Bo Till}
              - {<<: [{role: writer}, *ada], name: Cy Lund}
              - {name: Di Moor, role: *job}
            """);

    assertThat(study.cast())
        .extracting(CastMember::name, CastMember::role, CastMember::shortForms)
        .containsExactly(
            tuple("Ada Quill", "actor", List.of()),
            tuple("Bo Till", "actor", List.of()),
            tuple("Cy Lund", "writer", List.of()),
            tuple("Di Moor", "actor", List.of("Di", "Moor")));
  }

  @Test
  void byteOrderMarkAndWindowsLineEndsDoNoHarm() throws Exception {
    assertThat(PipelineFile.read("\uFEFF" + FULL.replace("\n", "\r\n")))
        .isEqualTo(PipelineFile.read(FULL));
  }

  @Test
  void whiteSpaceAndLineBreaksInTextBecomeOneSpace() throws Exception {
    Study study =
        PipelineFile.read("input: a\ncast:\n  - name: \" Ada\u00A0\u2003\n      Quill \"\n");

    assertThat(study.cast().get(0).name()).isEqualTo("Ada Quill");
  }

  @Test
  void theStudyIsNamedAfterTheFileWithoutItsLastEnding(@TempDir Path folder) throws Exception {
    for (String file : List.of("a.b.yaml", "a.b.yml")) {
      assertThat(StudyReader.read(Files.writeString(folder.resolve(file), SMALLEST)).name())
          .isEqualTo("a.b");
    }
    assertThat(StudyReader.read(Files.writeString(folder.resolve("bare"), SMALLEST)).name())
        .isEqualTo("bare");
  }

  @Test
  void theStudyTravelsToWorkers() throws Exception {
    Study study = PipelineFile.read(FULL);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(study);

    assertThat(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject())
        .isEqualTo(study);
  }

  @Test
  void theExceptionPrintsOneLineAFault(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("x.yaml"), "titel: X\ninput: a\nperiod: moth\n");

    assertThatThrownBy(() -> StudyReader.read(file))
        .isInstanceOf(StudyException.class)
        .hasMessage(
            """
            %1$s:1:1: the file has neither cast nor themes; add one of them
            %1$s:1:1: unknown key "titel"; did you mean title?
            %1$s:3:9: bad period "moth"; write day, week, month, quarter or year"""
                .formatted(file));
  }
}
