package clippings.bench.jmh;

import clippings.article.AnnotatedArticle;
import clippings.article.CleanArticle;
import clippings.article.Paragraph;
import clippings.article.RawArticle;
import clippings.article.Rejection;
import clippings.bench.Arguments;
import clippings.bench.corpus.CorpusPlan;
import clippings.bench.corpus.CorpusWriter;
import clippings.clean.Cleaned;
import clippings.clean.Cleaner;
import clippings.clean.LineCounter;
import clippings.clean.LineSightings;
import clippings.clean.RecurringLines;
import clippings.corpus.Corpus;
import clippings.corpus.RecordSink;
import clippings.mention.ArticleAnnotator;
import clippings.study.Study;
import clippings.study.StudyException;
import clippings.study.StudyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The same generated articles as they come into each stage.
 *
 * @param study of the sample
 * @param json as lines of JSON
 * @param raw as read
 * @param recurring what recurs on their sites
 * @param clean without furniture
 * @param annotated with mentions
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared with one another.
public record Articles(
    Study study,
    byte[] json,
    List<RawArticle> raw,
    RecurringLines recurring,
    List<CleanArticle> clean,
    List<AnnotatedArticle> annotated) {

  /** Makes {@code records} articles and takes them through the stages. */
  public static Articles generate(int records) throws IOException, StudyException {
    Study study = StudyReader.read(Path.of("pipelines/stranger-things.yaml"));
    CorpusPlan plan = CorpusPlan.of(Arguments.parse(List.of())).withRecords(records);
    Path folder = Files.createTempDirectory("clippings-jmh");
    new CorpusWriter(plan, study).writeJsonLines(folder, 1);
    List<RawArticle> raw = read(folder, study);
    byte[] json = Files.readAllBytes(folder.resolve("part-00001.jsonl"));
    Files.delete(folder.resolve("part-00001.jsonl"));
    Files.delete(folder);

    LineSightings sightings = new LineSightings();
    LineCounter counter = new LineCounter(study);
    raw.forEach(article -> counter.count(article, sightings));
    RecurringLines recurring = RecurringLines.of(List.of(sightings.recurring()));
    Cleaner cleaner = new Cleaner(study, recurring);
    List<CleanArticle> clean =
        raw.stream().map(cleaner::clean).map(Cleaned::article).flatMap(Optional::stream).toList();
    ArticleAnnotator annotator = new ArticleAnnotator(study);
    return new Articles(
        study, json, raw, recurring, clean, clean.stream().map(annotator::annotate).toList());
  }

  private static List<RawArticle> read(Path folder, Study study) {
    List<RawArticle> raw = new ArrayList<>();
    Corpus.list(study, List.of(folder.toString()))
        .read(
            0,
            study,
            new RecordSink() {
              @Override
              public void article(RawArticle article) {
                raw.add(article);
              }

              @Override
              public void rejection(Rejection rejection) {
                throw new IllegalStateException(rejection.toString());
              }
            });
    return raw;
  }

  /** Bytes of all lines, in UTF-8. */
  public long rawBytes() {
    return raw.stream()
        .flatMap(article -> article.lines().stream())
        .mapToLong(line -> bytes(line.text()) + 1)
        .sum();
  }

  /** Bytes of all paragraphs, in UTF-8. */
  public long cleanBytes() {
    return paragraphs().stream().mapToLong(Articles::bytes).sum();
  }

  /** The texts of all paragraphs. */
  public List<String> paragraphs() {
    return clean.stream()
        .flatMap(article -> article.paragraphs().stream())
        .map(Paragraph::text)
        .toList();
  }

  private static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
