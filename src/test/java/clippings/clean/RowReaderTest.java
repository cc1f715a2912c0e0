package clippings.clean;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.Line;
import clippings.article.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {
  private final RowReader reader = new RowReader(new LineRules(FurniturePatterns.with(List.of())));

  @Test
  void aLineThatWasReadBeforeKeepsItsOwnPlace() {
    reader.read(List.of(new Line(1, "Share on Facebook")));

    List<Row> rows = reader.read(List.of(new Line(1, "Ring"), new Line(2, "Share on Facebook")));

    assertThat(rows).extracting(row -> row.lines().get(0).number()).containsExactly(1, 2);
    assertThat(rows).extracting(Row::afterBlank).containsExactly(true, false);
    assertThat(rows.get(1).has(Reason.SHARE)).isTrue();
  }

  @Test
  void whiteSpaceOfAnyKindIsOneSpace() {
    List<Row> rows =
        reader.read(
            List.of(
                new Line(1, "  The\u00A0bell \u3000 rings\t"),
                new Line(2, "\u00A0\uFEFF"),
                new Line(3, "The bell rings")));

    assertThat(rows).extracting(Row::text).containsExactly("The bell rings", "The bell rings");
    assertThat(rows.get(0).key()).isEqualTo(rows.get(1).key());
    assertThat(rows.get(0).shape()).isEqualTo(rows.get(1).shape());
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u0085', '\u1680', '\u2028', '\u2029', '\u202F', '\u205F'})
  void aLineOfRareWhiteSpaceIsBlank(char space) {
    List<Row> rows =
        reader.read(
            List.of(
                new Line(1, "A narrow line, as e-mails have them"),
                new Line(2, String.valueOf(space)),
                new Line(3, "and another" + space + "one.")));

    assertThat(rows)
        .extracting(Row::text)
        .containsExactly("A narrow line, as e-mails have them", "and another one.");
  }

  @Test
  void aDateIsNoPartOfASentence() {
    List<Row> rows =
        reader.read(
            List.of(
                new Line(1, "Le festival des lanternes ouvre ses portes"),
                new Line(2, "lundi 12 février 2024 à 10h30"),
                new Line(3, "Le port a ouvert, dit"),
                new Line(4, "le maire, et il pleut.")));

    assertThat(rows)
        .extracting(Row::text)
        .containsExactly(
            "Le festival des lanternes ouvre ses portes",
            "lundi 12 février 2024 à 10h30",
            "Le port a ouvert, dit le maire, et il pleut.");
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u200B', '\uFEFF'})
  void whatHasNoWidthPartsNoWord(char invisible) {
    List<Row> rows = reader.read(List.of(new Line(1, "The light" + invisible + "house  rings")));

    assertThat(rows).extracting(Row::text).containsExactly("The lighthouse rings");
  }
}
