package clippings.report;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.files.Folder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TotalsFileTest {
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

  @TempDir Path staging;

  @Test
  void countsOfAllFilesAreAddedUpEachInItsPlace() throws IOException {
    Totals one =
        new Totals()
            .add(Measure.REJECTED, 2)
            .add(Measure.CAST_ARTICLES, MAY, 3, 5)
            .addPair(Measure.PAIR_ARTICLES, 0, 3, 1)
            .saw(MAY);
    Totals other =
        new Totals()
            .add(Measure.REJECTED, 1)
            .add(Measure.CAST_ARTICLES, MAY, 3, 1)
            .add(Measure.CAST_ARTICLES, MAY, 0, 7)
            .add(Measure.CAST_ARTICLES, JUNE, 3, 2)
            .addPair(Measure.PAIR_ARTICLES, 3, 40, 4)
            .saw(JUNE);

    Folder folder = Folder.at(staging.toString());
    Totals sum =
        TotalsFile.sum(
            folder, List.of(TotalsFile.write(folder, one), TotalsFile.write(folder, other)));

    assertThat(sum.count(Measure.REJECTED)).isEqualTo(3);
    assertThat(sum.count(Measure.CAST_ARTICLES, MAY, 3)).isEqualTo(6);
    assertThat(sum.count(Measure.CAST_ARTICLES, MAY, 0)).isEqualTo(7);
    assertThat(sum.count(Measure.CAST_ARTICLES, JUNE, 3)).isEqualTo(2);
    assertThat(sum.count(Measure.CAST_ARTICLES, JUNE, 0)).isZero();
    assertThat(sum.sumOfAll(Measure.CAST_ARTICLES, 4)).isEqualTo(15);
    assertThat(sum.countPair(Measure.PAIR_ARTICLES, 0, 3)).isEqualTo(1);
    assertThat(sum.countPair(Measure.PAIR_ARTICLES, 3, 40)).isEqualTo(4);
    assertThat(sum.countPair(Measure.PAIR_ARTICLES, 3, 0)).isZero();
    assertThat(sum.firstDay()).isEqualTo(MAY);
    assertThat(sum.lastDay()).isEqualTo(JUNE);
  }
}
