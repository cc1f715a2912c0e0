package clippings.quality.run;

import clippings.article.RawArticle;
import clippings.article.Rejection;
import clippings.corpus.Corpus;
import clippings.corpus.RecordSink;
import clippings.study.Study;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads files as the job does, without an engine. */
public final class CorpusReader {
  private CorpusReader() {}

  /**
   * All records below a folder, in order of source; what is rejected is left out.
   *
   * <p>Example: {@code read(study, Path.of("data/labelled/pages"))}.
   *
   * @param study its dates are believed
   * @param folder sources are relative to it
   */
  public static List<RawArticle> read(Study study, Path folder) {
    Corpus corpus = Corpus.list(study, List.of(folder.toAbsolutePath() + "/**"));
    return IntStream.range(0, (int) corpus.files())
        .parallel()
        .boxed()
        .flatMap(file -> records(corpus, file, study))
        .toList();
  }

  private static Stream<RawArticle> records(Corpus corpus, int file, Study study) {
    List<RawArticle> records = new ArrayList<>();
    corpus.read(
        file,
        study,
        new RecordSink() {
          @Override
          public void article(RawArticle article) {
            records.add(article);
          }

          @Override
          public void rejection(Rejection rejection) {}
        });
    return records.stream();
  }
}
