package clippings.report;

import clippings.study.CastMember;
import clippings.study.Study;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who is written about. */
final class CastReport implements Report {
  @Override
  public String fileName() {
    return "cast.csv";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "cast_member",
        "role",
        "articles",
        "mentions",
        "character_mentions",
        "recycled_mentions",
        "ambiguous_mentions",
        "unresolved_mentions",
        "undated_mentions",
        "share_of_voice");
  }

  @Override
  public Stream<CsvRow> rows(Totals totals, Study study) {
    long allMentions = totals.sumOfAll(Measure.CAST_COUNTED, study.cast().size());
    return IntStream.range(0, study.cast().size())
        .mapToObj(
            i -> {
              CastMember member = study.cast().get(i);
              long mentions = totals.sum(Measure.CAST_COUNTED, i);
              return new CsvRow()
                  .text(member.name())
                  .text(member.role())
                  .number(totals.sum(Measure.CAST_ARTICLES, i))
                  .number(mentions)
                  .number(totals.sum(Measure.CHARACTER_COUNTED, i))
                  .number(totals.sum(Measure.CAST_RECYCLED, i))
                  .number(totals.sum(Measure.CAST_AMBIGUOUS, i))
                  .number(totals.sum(Measure.CAST_UNRESOLVED, i))
                  .number(totals.count(Measure.CAST_COUNTED, Totals.UNDATED, i))
                  .ratio(mentions, allMentions);
            });
  }
}
