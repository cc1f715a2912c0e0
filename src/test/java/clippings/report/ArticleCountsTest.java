package clippings.report;

import static clippings.report.SampleCorpus.hit;
import static clippings.report.SampleCorpus.kept;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.Dating;
import clippings.article.Hit;
import clippings.article.Kind;
import clippings.article.Status;
import clippings.files.Folder;
import clippings.study.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleCountsTest {
  private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);

  private static Totals totals(Dating dating, Hit... hits) {
    Totals totals = new Totals();
    new ArticleCounts(SampleStudy.by(Period.MONTH))
        .add(kept("a.example/1.txt", "", dating, 5, 0, List.of(), hits), totals);
    return totals;
  }

  @Test
  void anArticleWithSeveralMentionsIsOneArticle() {
    Totals totals =
        totals(
            SampleCorpus.JANUARY,
            hit(0, Kind.CAST, 0, Status.COUNTED),
            hit(3, Kind.CAST, 0, Status.COUNTED),
            hit(3, Kind.THEME, 1, Status.COUNTED));

    assertThat(totals.count(Measure.CAST_COUNTED, JANUARY, 0)).isEqualTo(2);
    assertThat(totals.count(Measure.CAST_ARTICLES, JANUARY, 0)).isEqualTo(1);
    assertThat(totals.count(Measure.THEME_ARTICLES, JANUARY, 1)).isEqualTo(1);
    assertThat(totals.count(Measure.ARTICLES, JANUARY, 0)).isEqualTo(1);
  }

  @Test
  void recycledAndAmbiguousMentionsMakeNoArticleAndNoPair() {
    Totals totals =
        totals(
            SampleCorpus.JANUARY,
            hit(1, Kind.CAST, 0, Status.RECYCLED),
            hit(1, Kind.CAST, 1, Status.AMBIGUOUS),
            hit(1, Kind.CAST, 2, Status.COUNTED),
            hit(1, Kind.THEME, 0, Status.RECYCLED));

    assertThat(totals.sum(Measure.CAST_RECYCLED, 0)).isEqualTo(1);
    assertThat(totals.sum(Measure.CAST_AMBIGUOUS, 1)).isEqualTo(1);
    assertThat(totals.sumOfAll(Measure.CAST_ARTICLES, 3)).isEqualTo(1);
    assertThat(totals.sum(Measure.THEME_ARTICLES, 0)).isZero();
    assertThat(totals.countPair(Measure.PAIR_ARTICLES, 0, 2)).isZero();
    assertThat(totals.countPair(Measure.CAST_THEME_ARTICLES, 2, 0)).isZero();
  }

  @Test
  void aCharacterCountsForItsPlayerAndInNoPair() {
    Totals totals =
        totals(
            SampleCorpus.JANUARY,
            hit(1, Kind.CHARACTER, 2, Status.COUNTED),
            hit(1, Kind.CHARACTER, 0, Status.COUNTED),
            hit(1, Kind.CAST, 1, Status.COUNTED));

    assertThat(totals.sum(Measure.CHARACTER_COUNTED, 2)).isEqualTo(1);
    assertThat(totals.sum(Measure.CHARACTER_COUNTED, 0)).isEqualTo(1);
    assertThat(totals.sum(Measure.CAST_ARTICLES, 2)).isZero();
    assertThat(totals.countPair(Measure.PAIR_ARTICLES, 1, 2)).isZero();
  }

  @Test
  void sentencesWithBothAreCountedOnceEach() {
    Totals totals =
        totals(
            SampleCorpus.JANUARY,
            hit(1, Kind.CAST, 2, Status.COUNTED),
            hit(1, Kind.CAST, 0, Status.COUNTED),
            hit(1, Kind.CAST, 0, Status.COUNTED),
            hit(2, Kind.CAST, 0, Status.COUNTED),
            hit(2, Kind.THEME, 0, Status.COUNTED),
            hit(4, Kind.CAST, 0, Status.COUNTED),
            hit(4, Kind.CAST, 2, Status.COUNTED));

    assertThat(totals.countPair(Measure.PAIR_ARTICLES, 0, 2)).isEqualTo(1);
    assertThat(totals.countPair(Measure.PAIR_SENTENCES, 0, 2)).isEqualTo(2);
    assertThat(totals.countPair(Measure.CAST_THEME_ARTICLES, 2, 0)).isEqualTo(1);
    assertThat(totals.countPair(Measure.CAST_THEME_SENTENCES, 2, 0)).isZero();
    assertThat(totals.countPair(Measure.CAST_THEME_SENTENCES, 0, 0)).isEqualTo(1);
  }

  @Test
  void anUndatedArticleIsInTheSumsAndInNoPeriod() {
    Totals totals = totals(Dating.UNDATED, hit(1, Kind.CAST, 0, Status.COUNTED));

    assertThat(totals.hasDays()).isFalse();
    assertThat(totals.sum(Measure.CAST_COUNTED, 0)).isEqualTo(1);
    assertThat(totals.count(Measure.CAST_COUNTED, Totals.UNDATED, 0)).isEqualTo(1);
  }

  @Test
  void totalsOfBundlesAddUpThroughFiles(@TempDir Path staging) throws Exception {
    Folder folder = Folder.at(staging.toString());
    Totals january = totals(SampleCorpus.JANUARY, hit(1, Kind.CAST, 0, Status.COUNTED));
    Totals march = totals(SampleCorpus.MARCH, hit(1, Kind.CAST, 0, Status.COUNTED));
    Totals undated = totals(Dating.UNDATED, hit(1, Kind.CAST, 0, Status.COUNTED));

    Totals sum =
        TotalsFile.sum(
            folder,
            List.of(
                TotalsFile.write(folder, march),
                TotalsFile.NONE,
                TotalsFile.write(folder, undated),
                TotalsFile.write(folder, january)));

    assertThat(sum.sum(Measure.CAST_COUNTED, 0)).isEqualTo(3);
    assertThat(sum.count(Measure.CAST_COUNTED, JANUARY, 0)).isEqualTo(1);
    assertThat(sum.firstDay()).isEqualTo("2024-01-31");
    assertThat(sum.lastDay()).isEqualTo("2024-03-01");
  }
}
