package clippings.bench.corpus;

import clippings.bench.Arguments;
import java.util.List;

/**
 * What a corpus is to be like.
 *
 * @param seed the same seed and plan give the same bytes
 * @param records articles and their copies, without {@code hot} and {@code boilerplate}
 * @param copies share of records that are copies of earlier ones
 * @param recycled share of records with a paragraph of an earlier one
 * @param undated share of records without a date
 * @param words of an article, on average
 * @param sites how many
 * @param vocabulary about how many words
 * @param hot so many more records are one and the same article, in furniture that varies
 * @param boilerplate so many more records are different articles with one long paragraph in common
 */
public record CorpusPlan(
    long seed,
    long records,
    double copies,
    double recycled,
    double undated,
    int words,
    int sites,
    int vocabulary,
    long hot,
    long boilerplate) {

  /** Names of the options that {@link #of} reads. */
  public static final List<String> OPTIONS =
      List.of(
          "seed",
          "records",
          "copies",
          "recycled",
          "undated",
          "words",
          "sites",
          "vocabulary",
          "hot",
          "boilerplate");

  /** The plan that options ask for; by default 10,000 records like those of the sample. */
  public static CorpusPlan of(Arguments options) {
    return new CorpusPlan(
        options.number("seed", 1),
        options.number("records", 10_000),
        options.share("copies", .15),
        options.share("recycled", .08),
        options.share("undated", .04),
        (int) options.number("words", 285),
        (int) options.number("sites", 48),
        (int) options.number("vocabulary", 40_000),
        options.number("hot", 0),
        options.number("boilerplate", 0));
  }

  /** The same with another number of records. */
  public CorpusPlan withRecords(long other) {
    return new CorpusPlan(
        seed, other, copies, recycled, undated, words, sites, vocabulary, hot, boilerplate);
  }

  /** The same plan, another corpus. */
  public CorpusPlan withSeed(long other) {
    return new CorpusPlan(
        other, records, copies, recycled, undated, words, sites, vocabulary, hot, boilerplate);
  }

  /** All records. */
  public long total() {
    return records + hot + boilerplate;
  }
}
