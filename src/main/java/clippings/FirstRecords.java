package clippings;

import clippings.article.Line;
import clippings.article.LineMark;
import clippings.article.RawArticle;
import clippings.article.Rejection;
import clippings.corpus.Corpus;
import clippings.corpus.RecordSink;
import clippings.study.Study;
import clippings.text.Visible;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * What {@code check} says of the first records of each file: how they would be read, or why not.
 */
final class FirstRecords {
  private static final int MOST_FILES = 1000;
  private static final int MOST_RECORDS = 20;
  private static final int SHOWN = 3;
  private static final int FIRST_WORDS = 70;

  private final Map<String, OfFormat> formats = new TreeMap<>();

  private FirstRecords() {}

  /** Prints them by format. Of very many files every n-th is looked at. */
  static void print(Study study, Corpus corpus, PrintStream out) {
    FirstRecords first = new FirstRecords();
    read(
        study,
        corpus,
        MOST_FILES,
        file -> first.formats.computeIfAbsent(corpus.format(file), unused -> new OfFormat()));
    first.formats.forEach((ending, format) -> format.print(ending, out));
  }

  /**
   * Reads the first records of each file; of very many files every n-th is looked at.
   *
   * @param sinks takes the records of a file, by its number
   */
  static void read(Study study, Corpus corpus, int mostFiles, IntFunction<RecordSink> sinks) {
    int step = (int) Math.max(1, corpus.files() / mostFiles);
    for (int file = 0; file < corpus.files(); file += step) {
      try {
        corpus.read(file, study, new First(sinks.apply(file)));
      } catch (EnoughException e) {
        // The rest of the file would be read by a run.
      }
    }
  }

  /** Ends reading. */
  private static final class EnoughException extends RuntimeException {
    private static final long serialVersionUID = 1;

    EnoughException() {
      super(null, null, false, false);
    }
  }

  /** The records of the files of one format. */
  private static final class OfFormat implements RecordSink {
    private final List<String> shown = new ArrayList<>();
    private final Map<String, Integer> reasons = new TreeMap<>();
    private final Map<String, Rejection> examples = new TreeMap<>();
    private int records;

    @Override
    public void article(RawArticle article) {
      records++;
      if (shown.size() < SHOWN) {
        shown.add(line(article));
      }
    }

    @Override
    public void rejection(Rejection rejection) {
      reasons.merge(rejection.reason(), 1, Integer::sum);
      examples.putIfAbsent(rejection.reason(), rejection);
    }

    void print(String ending, PrintStream out) {
      out.println();
      out.printf(
          "%s: %d of the first records are articles%n",
          ending.isEmpty() ? "(without ending)" : ending, records);
      shown.forEach(out::println);
      reasons.forEach(
          (reason, count) -> {
            Rejection example = examples.get(reason);
            String detail =
                example == null || example.detail().isEmpty() ? "" : ": " + example.detail();
            String where = example == null ? "" : " (" + example.source() + detail + ")";
            out.println(Visible.of("  " + count + " rejected: " + reason + where));
          });
    }

    private static String line(RawArticle article) {
      String text =
          article.lines().stream()
              .filter(line -> line.mark() != LineMark.FURNITURE)
              .map(Line::text)
              .filter(words -> !words.isBlank())
              .findFirst()
              .orElse("")
              .strip();
      return Visible.of(
          "  %s | %s | %s | %s"
              .formatted(
                  article.dating().isDated() ? article.dating().iso() : "(no date)",
                  article.site().isEmpty() ? "(no site)" : article.site(),
                  article.title().isEmpty() ? "(no title)" : shortened(article.title()),
                  shortened(text)));
    }

    private static String shortened(String text) {
      return text.length() > FIRST_WORDS ? text.substring(0, FIRST_WORDS) + "…" : text;
    }
  }

  /** Hands the first records of a file on. */
  private static final class First implements RecordSink {
    private final RecordSink out;
    private int records;

    First(RecordSink out) {
      this.out = out;
    }

    @Override
    public void article(RawArticle article) {
      out.article(article);
      count();
    }

    @Override
    public void rejection(Rejection rejection) {
      out.rejection(rejection);
      count();
    }

    @Override
    public void fields(String source, List<String> names) {
      out.fields(source, names);
    }

    private void count() {
      if (++records >= MOST_RECORDS) {
        throw new EnoughException();
      }
    }
  }
}
