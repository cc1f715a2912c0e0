package clippings.clean;

import clippings.article.RawArticle;
import clippings.files.Partitions;
import clippings.files.StagedBlob;
import clippings.study.Study;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.values.KV;

/**
 * Gathers which lines the articles of a bundle have, and writes it to the staging folder in a few
 * parts, for {@link FindRecurringLines}. Of the text only hashes are written.
 *
 * <p>Example: {@code sightings.add(article)} for each article, then {@code sightings.finish()}.
 */
public final class StagedSightings {
  private static final int MOST_LINES_HELD = 200_000;

  private final LineCounter counter;
  private final String staging;
  private final int parts;
  private final List<KV<Integer, StagedBlob>> staged = new ArrayList<>();
  private LineSightings held = new LineSightings();

  /**
   * Looks at lines as {@link Cleaner} does for the same study.
   *
   * @param staging folder to write to
   * @param partitions of the run; lines with the same key are in the same
   */
  public StagedSightings(Study study, String staging, Partitions partitions) {
    this.counter = new LineCounter(study);
    this.staging = staging;
    this.parts = partitions.small();
  }

  /**
   * Adds the lines of an article.
   *
   * @throws IOException if the staging folder cannot be written to
   */
  public void add(RawArticle article) throws IOException {
    counter.count(article, held);
    if (held.size() > MOST_LINES_HELD) {
      flush();
    }
  }

  /**
   * All parts since the last call, by number; more articles can be added for the next one.
   *
   * @throws IOException if the staging folder cannot be written to
   */
  public List<KV<Integer, StagedBlob>> finish() throws IOException {
    flush();
    List<KV<Integer, StagedBlob>> all = List.copyOf(staged);
    staged.clear();
    return all;
  }

  private void flush() throws IOException {
    staged.addAll(StagedBlob.write(staging, held.encode(parts)));
    held = new LineSightings();
  }
}
