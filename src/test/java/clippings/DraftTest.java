package clippings;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.study.Study;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftTest {
  private static final Draft DRAFT =
      new Draft(
          List.of(
              row("Ada Lindqvist", "Ada Lindqvist; ADA LINDQVIST", 9),
              row("Grimtide", "Grimtide", 8),
              row("Lindqvist", "Lindqvist", 7),
              row("Oskar Young", "Oskar Young", 6),
              row("West End", "West End", 5),
              row("Nils Halm", "Nils Halm", 4),
              row("Greta Halm", "Greta Halm", 3),
              row("Halm", "Halm", 2),
              row("Oskar", "Oskar", 2)));

  private static Map<String, String> row(String name, String spellings, int articles) {
    return Map.of(
        "name", name, "spellings", spellings, "articles", "" + articles, "mentions", "10");
  }

  @Test
  void whoseFirstNameIsOneIsAPerson() {
    assertThat(DRAFT.persons())
        .containsExactly("Ada Lindqvist", "Oskar Young", "Nils Halm", "Greta Halm");
  }

  @Test
  void otherNamesAreThemesButNotThePartsOfPersons() {
    assertThat(DRAFT.themes()).containsExactly("Grimtide", "West End");
  }

  @Test
  void theFileSaysWhatItProposes() {
    Study study = Study.ofNobody("gate", "The \"Gate\"").withInput(List.of("data/a/**", "b.csv"));
    assertThat(DRAFT.text(study.withFields(Map.of("text", List.of("Voll \"text\""))), "12 records"))
        .isEqualTo(
            """
            # Drafted from 12 records. Read it, strike out, add, and run it.
            title: "The \\"Gate\\""
            input: ["data/a/**", "b.csv"]
            period: month
            fields:  # guessed, since most of the first records have no known names for these
              text: ["Voll \\"text\\""]
            cast:
              - name: "Ada Lindqvist"  # 9 articles, 10 mentions; written Ada Lindqvist; ADA LINDQVIST
                known: ["Lindqvist"]  # articles name nobody else so: 7 articles, 10 mentions
              - name: "Oskar Young"  # 6 articles, 10 mentions
                short: ["Oskar"]
                common: ["Young"]  # also ordinary words: need evidence
              - name: "Nils Halm"  # 4 articles, 10 mentions
              - name: "Greta Halm"  # 3 articles, 10 mentions
            themes:
              - name: "Grimtide"  # 8 articles, 10 mentions
                terms: ["Grimtide"]
              - name: "West End"  # 5 articles, 10 mentions
                terms: ["West End"]
            """);
  }
}
