package clippings.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {
  private static final Corpora.Sized SMALL =
      new Corpora.Sized(Path.of("small"), 1_000, 100_000_000);
  private static final Corpora.Sized LARGE =
      new Corpora.Sized(Path.of("large"), 3_000, 300_000_000);

  @Test
  void aCellHasItsMedianItsSpeedAndItsRatioToTheBound() {
    String table = table(cell("bound", SMALL, "x", 1, 2, 9), cell("other", SMALL, "x", 8, 3));

    assertThat(table)
        .contains("| 100 MB | no | bound | 2.0 | 1.0 2.0 9.0 | 0.5 | 50.0 | 500 | 7 | 1.00 |")
        .contains("| 100 MB | no | other | 5.5 | 3.0 8.0 | 0.5 | 18.2 | 182 | 7 | 2.75 |");
  }

  @Test
  void twoSizesTellFixedCostAndSlope() {
    String table =
        table(
            cell("bound", SMALL, "x", 2),
            cell("bound", LARGE, "y", 4),
            cell("other", SMALL, "x", 7),
            cell("other", LARGE, "y", 13));

    assertThat(table)
        .contains("| no | bound | 1.0 | 10.0 | 100.0 | 1.00 |")
        .contains("| no | other | 4.0 | 30.0 | 33.3 | 3.00 |");
  }

  @Test
  void aSlopeThatDoesNotRiseTellsNoSpeed() {
    String table = table(cell("bound", SMALL, "x", 4), cell("bound", LARGE, "y", 2));

    assertThat(table).contains("| no | bound | 5.0 | -10.0 |  |  |");
  }

  @Test
  void resultsThatDifferAreSaid() {
    assertThat(table(cell("a", SMALL, "x", 1), cell("b", SMALL, "x", 1)))
        .contains("- 100 MB, reports, evidence no: all results are the same");
    assertThat(table(cell("a", SMALL, "x", 1), cell("b", SMALL, "y", 1)))
        .contains("- 100 MB, reports, evidence no: RESULTS DIFFER");
  }

  @Test
  void aRunThatFailedIsNoFigureButIsSaid() {
    Cell cell = cell("a", SMALL, "x");
    cell.add(new Outcome(600, Usage.NONE, "", "over 600 s"));

    assertThat(table(cell)).contains("| 100 MB | no | a |  | over 600 s |");
  }

  private static String table(Cell... cells) {
    return new Tables(List.of(cells), "bound").markdown();
  }

  private static Cell cell(String name, Corpora.Sized corpus, String result, double... seconds) {
    Cell cell = new Cell(new Named(name), corpus, false);
    for (double one : seconds) {
      cell.add(new Outcome(one, new Usage(.5, 7_000_000), result, ""));
    }
    return cell;
  }

  private record Named(String name) implements Contender {
    @Override
    public boolean writesReports() {
      return true;
    }

    @Override
    public Outcome run(Load load) {
      throw new UnsupportedOperationException("is never run");
    }
  }
}
