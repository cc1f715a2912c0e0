package clippings.mention;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.CleanArticle;
import clippings.article.Dating;
import clippings.article.Paragraph;
import clippings.article.UnlistedName;
import clippings.text.Folding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnlistedNamesTest {
  private static final String GERMAN =
      "Das ist die Rede, die er nach dem Spiel und vor der Wahl in der Stadt hielt, und sie war nicht"
          + " sehr lang. ";
  private static final String FRENCH =
      "C'est une histoire que nous avons lue dans les journaux de la ville, et elle est plus longue"
          + " que les autres. ";
  private static final String SPANISH =
      "Esta es una historia que hemos visto en los periódicos de la ciudad, y es más larga que las"
          + " otras. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It was filmed with Vera Kallas in Porto last year. | Vera Kallas, Porto",
        "On Monday the American actress met Vera Kallas in May. | Vera Kallas",
        "The former Irish president Vera Kallas won. | Vera Kallas",
        "They met Netflix CEO Vera Kallas there. | Vera Kallas, Netflix",
        "It stars Ludwig van der Berg, Ana de la Vega and Omar bin Said. "
            + "| Ludwig van der Berg, Ana de la Vega, Omar bin Said",
        "We saw Kit O'Hara and D'Arcy McQueen. | Kit O'Hara, D'Arcy McQueen",
        "We saw J. K. Kallas and Robert Kallas Jr. | J. K. Kallas, Robert Kallas Jr",
        "He saw House of Cards at the University of Porto. "
            + "| House of Cards, University of Porto",
        "They played Dungeons & Dragons all night. | Dungeons & Dragons",
        "They met Ms White at the White House. | White, White House",
        "Critics liked The Crown and nobody else. | The Crown",
        "See @Kallas, #Kallas, kallas.example and Kallas@Porto.example. |",
        "The second season is Season Two, says the Prime Minister. |",
        "It opens on Dec. 3 and on Christmas Eve, they say. |",
        "It was Kallas's and the Kallas-led idea. | Kallas, Kallas",
      })
  void whatStandsWithinASentenceMayBeAName(String text, String names) {
    assertThat(within(text)).isEqualTo(names == null ? "" : names);
  }

  @Test
  void theStartOfASentenceSaysNothing() {
    assertThat(uses("Kallas won. \"Porto lost,\" he said: Braga drew."))
        .allMatch(use -> !use.within())
        .extracting(UnlistedName.Use::spelling)
        .containsExactly("Kallas", "Porto", "Braga");
    assertThat(uses("However the season ends. Will they return? Fans hope. Monday is near."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Vera Kallas Returns To The Old Stage",
    "VERA KALLAS RETURNS TO THE OLD STAGE",
    "Vera Kallas Tells Her Friends About The New Season With Some Big Surprises"
  })
  void titleCaseSaysNothing(String title) {
    assertThat(uses(title)).isEmpty();
    assertThat(find(new CleanArticle("a.txt", "", title, Dating.UNDATED, paragraphs("It rained."))))
        .isEmpty();
  }

  @Test
  void aHeadlineInSentenceCaseCountsButProvesNothing() {
    CleanArticle article =
        new CleanArticle(
            "a.txt", "", "Fans wait for Vera Kallas", Dating.UNDATED, paragraphs("It rained."));

    assertThat(find(article)).hasSize(1).allMatch(name -> !name.uses().get(0).within());
  }

  @Test
  void theStudyHasItsOwnReports() {
    assertThat(
            uses(
                "We saw Ada Lindqvist on set. There Lindqvist met Oskar Young, and Eleven met the"
                    + " Youngs."))
        .isEmpty();
    assertThat(within("We met Ada Lindqvist of Porto and Ethan Lindqvist."))
        .isEqualTo("Ethan Lindqvist, Porto");
  }

  @Test
  void spellingsOfOneNameAreOneName() {
    String text =
        "They saw Zo\u00EB O'Hara-Kallas. Later ZOE O\u2019HARA KALLAS left, and Zoe\u0308"
            + " O'Hara-Kallas came back.";

    List<UnlistedName> names = find(article(text));

    assertThat(names).hasSize(1);
    assertThat(names.get(0).key()).isEqualTo("zoe ohara kallas");
    assertThat(names.get(0).uses())
        .extracting(UnlistedName.Use::spelling)
        .containsExactly(
            "Zo\u00EB O'Hara-Kallas", "ZOE O\u2019HARA KALLAS", "Zo\u00EB O'Hara-Kallas");
    assertThat(names.get(0).sentence()).isEqualTo("They saw Zo\u00EB O'Hara-Kallas.");
  }

  @Test
  void aLastNameMeansWhoIsNamedInFull() {
    List<UnlistedName> names =
        find(article("We saw Vera Kallas. Then Kallas spoke, and so did Vera's friends in Porto."));

    assertThat(names).extracting(UnlistedName::key).containsExactly("vera kallas", "porto");
    assertThat(names.get(0).uses())
        .extracting(UnlistedName.Use::spelling)
        .containsExactly("Vera Kallas", "", "");
  }

  @Test
  void aLastNameOfTwoMeansNobody() {
    List<UnlistedName> names =
        find(article("We saw Vera Kallas with Martin Kallas. Then Kallas spoke."));

    assertThat(names).extracting(UnlistedName::key).containsExactly("vera kallas", "martin kallas");
    assertThat(names).allMatch(name -> name.uses().size() == 1);
  }

  @Test
  void anOrdinaryWordIsANameWhereItIsSomebodysLastName() {
    assertThat(within("We saw Vera White. Later they met White there.")).isEqualTo("Vera White");
    assertThat(find(article("We saw Vera White. Later they met White there.")).get(0).uses())
        .hasSize(2);
    assertThat(within("The White question was open.")).isEmpty();
  }

  @Test
  void inGermanANameNeedsAFirstNameATitleOrTheNameInFull() {
    assertThat(
            within(
                GERMAN
                    + "Am Freitag traf die Ministerin Vera Kallas den Trainer Brehmer und den Chef"
                    + " der Deutschen Bahn. Dann lobte Kallas die Mannschaft, und Kallas' Rede war"
                    + " gut."))
        .isEqualTo("Vera Kallas, Brehmer");
    assertThat(uses(GERMAN + "Die Mannschaft und der Verein lobten Kallas.")).isEmpty();
  }

  @Test
  void namesAreFoundInFrenchAndSpanish() {
    assertThat(within(FRENCH + "On a vu Philippe d'Orbigny et la ministre Anne Kallas à Sète."))
        .isEqualTo("Philippe d'Orbigny, Anne Kallas, Sete");
    assertThat(within(SPANISH + "Vimos a Pilar de la Peña y al ministro José Kallas en Soria."))
        .isEqualTo("Pilar de la Pena, Jose Kallas, Soria");
  }

  @Test
  void aListWithoutAStopIsCutIntoSentences() {
    String list = "Vera Kallas, Martin Braga and Porto on set, ".repeat(3000);

    List<UnlistedName> names = find(article(list));

    // A sentence without a stop is cut here and there, and a name with it.
    assertThat(names)
        .extracting(UnlistedName::key)
        .contains("vera kallas", "martin braga", "porto");
    assertThat(names.get(0).uses().size()).isBetween(2900, 3100);
    assertThat(names).allMatch(name -> name.sentence().length() <= 4000);
  }

  /** The names that stand within sentences, folded, in the order of the article's list. */
  private static String within(String text) {
    return find(article(text)).stream()
        .flatMap(name -> name.uses().stream())
        .filter(use -> use.within() && !use.spelling().isEmpty())
        .map(use -> Folding.fold(use.spelling()).toString())
        .collect(Collectors.joining(", "));
  }

  private static List<UnlistedName.Use> uses(String text) {
    return find(article(text)).stream().flatMap(name -> name.uses().stream()).toList();
  }

  private static CleanArticle article(String text) {
    return new CleanArticle("a.txt", "", "", Dating.UNDATED, paragraphs(text));
  }

  private static List<Paragraph> paragraphs(String... texts) {
    return Stream.of(texts).map(text -> new Paragraph(text, false)).toList();
  }

  private static List<UnlistedName> find(CleanArticle article) {
    return new ArticleAnnotator(Studies.LIGHTHOUSE).annotate(article).unlisted();
  }
}
