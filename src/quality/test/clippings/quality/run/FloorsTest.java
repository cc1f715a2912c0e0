package clippings.quality.run;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.quality.score.Miss;
import clippings.quality.score.Score;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
  @TempDir private Path folder;

  private record Fixed(double figure, String detail, int texts, List<Miss> misses)
      implements Score {}

  private static Row row(String measure, double figure) {
    return new Row(
        "news", measure, "", new Fixed(figure, "", 1, List.of(new Miss(1, "a", "wrong"))));
  }

  private Floors floors(String rows) throws IOException {
    Path file = folder.resolve("floors.csv");
    Files.writeString(file, "folder,measure,floor\n" + rows);
    return Floors.read(file);
  }

  @Test
  void figureBelowItsFloorIsToldApart() throws IOException {
    Floors floors = floors("news,days,0.931\n");

    assertThat(floors.isBelow(row("days", .9309))).isTrue();
    assertThat(floors.isBelow(row("days", .931))).isFalse();
    assertThat(floors.isBelow(row("titles", .1))).isFalse();
  }

  @Test
  void floorsRiseToTheFigureRoundedDownAndNeverFall() throws IOException {
    Floors raised =
        floors("news,days,0.931\nnews,gone,0.5\n")
            .raisedBy(List.of(row("days", .9), row("titles", .71899)));

    assertThat(raised.of("news", "days")).contains(new BigDecimal("0.931"));
    assertThat(raised.of("news", "titles")).contains(new BigDecimal("0.718"));
    assertThat(raised.of("news", "gone")).contains(new BigDecimal("0.5"));
    assertThat(raised.raisedBy(List.of(row("days", .95))).of("news", "days"))
        .contains(new BigDecimal("0.950"));
  }

  @Test
  void floorsAreReadAsWritten() throws IOException {
    Path file = folder.resolve("new.csv");
    floors("").raisedBy(List.of(row("lines near+cut, de", 1), row("days", .5))).write(file);

    assertThat(file)
        .hasContent("folder,measure,floor\nnews,days,0.500\nnews,\"lines near+cut, de\",1.000");
    assertThat(Floors.read(file).of("news", "lines near+cut, de"))
        .contains(new BigDecimal("1.000"));
  }

  @Test
  void measuresThatVanishAreNamed() throws IOException {
    Floors floors = floors("news,days,0.931\nnews,titles,0.5\nother,days,0.5\n");

    assertThat(floors.missing(Set.of("news"), List.of(row("days", .95))))
        .containsExactly("news: titles");
  }

  @Test
  void tableShowsFloorAndWorst() throws IOException {
    assertThat(Table.line(row("days", .9), floors("news,days,0.931\n")))
        .isEqualToNormalizingWhitespace("news days 0.9000 0.931 1 BELOW");
    assertThat(Table.line(row("days", .9), floors("")))
        .isEqualToNormalizingWhitespace("news days 0.9000 - 1");
    assertThat(Table.worst(row("days", .9), 10))
        .isEqualToNormalizingWhitespace("news: days, worst a wrong");
  }

  @Test
  void aRowOfOneLanguageHasTheFloorOfThatLanguage() throws IOException {
    Row german = new Row("news", "days", "de", row("days", .9).score());

    assertThat(Table.line(german, floors("news,days,0.931\nnews,\"days, de\",0.850\n")))
        .contains("0.850")
        .doesNotContain("0.931", "BELOW");
  }
}
