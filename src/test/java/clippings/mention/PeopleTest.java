package clippings.mention;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.CleanArticle;
import clippings.article.Dating;
import clippings.article.Paragraph;
import clippings.article.Status;
import clippings.study.CastMember;
import clippings.study.ShowCharacter;
import clippings.study.Study;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is meant, and by which rule, where several could be. */
class PeopleTest {

  @Test
  void everyRuleIsNamed() {
    assertThat(
            found(
                Studies.LIGHTHOUSE,
                "Ada Lindqvist, ALQ to friends, plays Jane Marlow.",
                "Lindqvist says that Eleven returns.",
                "The Youngs and Grimtide agree."))
        .containsExactly(
            "1 Ada Lindqvist CAST 0 FULL",
            "1 ALQ CAST 0 ALIAS",
            "1 Jane Marlow CHARACTER 0 CHARACTER",
            "2 Lindqvist CAST 0 SHORT",
            "2 Eleven CHARACTER 0 COMMON",
            "3 The Youngs CAST 2 GROUP",
            "3 The Youngs CAST 3 GROUP",
            "3 Grimtide CHARACTER 8 CHARACTER");
  }

  @Test
  void firstNamesBeforeASharedLastNameAreFullNames() {
    assertThat(found(Studies.LIGHTHOUSE, "Nils and Oskar Young drove home.", "Nils slept."))
        .containsExactly("1 Nils CAST 3 FULL", "1 Oskar Young CAST 2 FULL", "2 Nils CAST 3 SHORT");
  }

  @Test
  void firstNamesBeforeASharedLastNameNeedNoShortForm() {
    Study study = study(member("Ines Falk", List.of()), member("Tomas Falk", List.of()));
    assertThat(found(study, "Ines & Tomas Falk drove home.", "Ines slept."))
        .containsExactly("1 Ines CAST 0 FULL", "1 Tomas Falk CAST 1 FULL");
  }

  @Test
  void charactersShareALastNameToo() {
    Study study =
        study(
            member(
                "Ines Falk",
                List.of(),
                new ShowCharacter("Nora Wells", List.of(), List.of()),
                new ShowCharacter("Hal Wells", List.of(), List.of("Hal"))));
    assertThat(found(study, "Hal and Nora Wells hide."))
        .containsExactly("1 Hal CHARACTER 1 CHARACTER", "1 Nora Wells CHARACTER 0 CHARACTER");
  }

  @Test
  void aCommonFormOfTwoCharactersIsAmbiguousUnlessOneOfThemIsNamed() {
    Study study =
        study(
            member("Ines Falk", List.of(), character("Hal Wells", "Hal")),
            member("Tomas Berg", List.of(), character("Hal Stone", "Hal")));
    assertThat(found(study, "Ines Falk is back.", "Hal runs."))
        .containsExactly(
            "1 Ines Falk CAST 0 FULL",
            "2 Hal CHARACTER 0 COMMON ambiguous",
            "2 Hal CHARACTER 1 COMMON ambiguous");
    assertThat(found(study, "Hal Stone is back.", "Hal runs."))
        .containsExactly("1 Hal Stone CHARACTER 1 CHARACTER", "2 Hal CHARACTER 1 COMMON");
  }

  @Test
  void aShortFormIsAmbiguousBesideACharacterOfThatName() {
    Study study =
        study(
            member("Robin Falk", List.of("Robin", "Falk")),
            member("Tomas Berg", List.of(), new ShowCharacter("Robin Ash", List.of(), List.of())));
    assertThat(found(study, "Robin Falk is back.", "Robin runs."))
        .containsExactly("1 Robin Falk CAST 0 FULL", "2 Robin CAST 0 SHORT");
    assertThat(found(study, "Robin Falk plays beside Robin Ash.", "Robin runs, Falk does not."))
        .containsExactly(
            "1 Robin Falk CAST 0 FULL",
            "1 Robin Ash CHARACTER 0 CHARACTER",
            "2 Robin CAST 0 SHORT ambiguous",
            "2 Falk CAST 0 SHORT");
  }

  @Test
  void firstAndLastNameWithoutTheMiddleOneAreOneMention() {
    Study study = study(member("Ines Mara Falk", List.of("Ines", "Falk")));
    assertThat(found(study, "Ines Mara Falk is back.", "Ines Falk runs, and Ines M. Falk laughs."))
        .containsExactly(
            "1 Ines Mara Falk CAST 0 FULL",
            "2 Ines Falk CAST 0 SHORT",
            "2 Ines M. Falk CAST 0 SHORT");
  }

  @Test
  void stopsAfterInitialsAndSuffixesMayBeLeftOut() {
    Study study = study(member("Walter K. Brown Jr.", List.of()));
    assertThat(found(study, "Walter K. Brown Jr. sang.", "Walter K Brown Jr sang."))
        .containsExactly("1 Walter K. Brown Jr. CAST 0 FULL", "2 Walter K Brown Jr CAST 0 FULL");
  }

  @Test
  void evidenceMayStandAnywhereInTheArticle() {
    assertThat(found(Studies.LIGHTHOUSE, "Lindqvist laughs.", "So says Ada Lindqvist."))
        .containsExactly("1 Lindqvist CAST 0 SHORT", "2 Ada Lindqvist CAST 0 FULL");
  }

  @Test
  void aShortFormWithoutTheFullNameIsUnresolved() {
    Study study = study(member("Ines Falk", List.of("Falk")), member("Tomas Berg", List.of()));
    assertThat(found(study, "Tomas Berg is back.", "Falk runs."))
        .containsExactly("1 Tomas Berg CAST 1 FULL", "2 Falk CAST 0 SHORT unresolved");
  }

  @Test
  void whoIsSomebodyElseInFullIsNotUnresolved() {
    Study study = study(member("Ines Falk", List.of("Falk")), member("Tomas Falk", List.of()));
    assertThat(found(study, "Tomas Falk is back.", "Falk runs."))
        .containsExactly("1 Tomas Falk CAST 1 FULL");
    assertThat(found(study, "Robert Falk is back.", "Falk runs.")).isEmpty();
  }

  @Test
  void aKnownFormCountsUnlessSomebodyElseIsNamedInFull() {
    Study study = study(known("Ines Falk", "Falk"));
    assertThat(found(study, "So says Falk.")).containsExactly("1 Falk CAST 0 KNOWN");
    assertThat(found(study, "Robert Falk is back.", "So says Falk.")).isEmpty();
    assertThat(found(study, "Ines Falk and Robert Falk are back.", "So says Falk."))
        .containsExactly("1 Ines Falk CAST 0 FULL", "2 Falk CAST 0 KNOWN ambiguous");
  }

  @Test
  void aCommonFormOfTheCastNeedsEvidenceOfTheShow() {
    Study study = study(common("Ines Falk", "Hope"), member("Tomas Berg", List.of()));
    assertThat(found(study, "The letter is from Hope.")).isEmpty();
    assertThat(found(study, "Tomas Berg is back.", "Hope is the last to die, and Hope laughs."))
        .containsExactly("1 Tomas Berg CAST 1 FULL", "2 Hope CAST 0 COMMON");
    assertThat(found(study, "Tomas Berg met Bob Hope.", "Then Hope laughs."))
        .containsExactly("1 Tomas Berg CAST 1 FULL", "2 Hope CAST 0 COMMON ambiguous");
  }

  private static CastMember known(String name, String form) {
    return new CastMember(name, "", List.of(), List.of(), List.of(form), List.of(), List.of());
  }

  private static CastMember common(String name, String form) {
    return new CastMember(name, "", List.of(), List.of(), List.of(), List.of(form), List.of());
  }

  private static List<String> found(Study study, String... paragraphs) {
    CleanArticle article =
        new CleanArticle(
            "a.txt",
            "",
            "",
            Dating.UNDATED,
            Arrays.stream(paragraphs).map(text -> new Paragraph(text, false)).toList());
    return new ArticleAnnotator(study)
        .annotate(article).mentions().stream()
            .map(
                m ->
                    "%d %s %s %d %s%s"
                        .formatted(
                            m.passage(),
                            m.matchedText(),
                            m.kind(),
                            m.entity(),
                            m.rule(),
                            m.status() == Status.COUNTED ? "" : " " + m.status().label()))
            .toList();
  }

  private static ShowCharacter character(String name, String common) {
    return new ShowCharacter(name, List.of(), List.of(common));
  }

  private static CastMember member(
      String name, List<String> shortForms, ShowCharacter... characters) {
    return new CastMember(name, "", List.of(), shortForms, List.of(characters));
  }

  private static Study study(CastMember... cast) {
    return Studies.of(List.of(cast));
  }
}
