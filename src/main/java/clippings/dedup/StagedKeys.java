package clippings.dedup;

import clippings.files.Partitions;
import clippings.files.StagedBlob;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.values.KV;

/**
 * Writes the keys of the articles of a bundle, by which they are looked up, to the staging folder,
 * for {@link FindCopies}. They are more than half of what finding copies needs of most articles,
 * and are taken from the digest while that is at hand.
 *
 * <p>Example: {@code keys.add(digest)} for each article, then {@code keys.finish()}.
 */
public final class StagedKeys {
  private final String staging;
  private final Blobs blobs;
  private final List<KV<Integer, StagedBlob>> staged = new ArrayList<>();

  /**
   * Keys without an article.
   *
   * @param staging folder to write to
   * @param partitions of the run
   */
  public StagedKeys(String staging, Partitions partitions) {
    this.staging = staging;
    this.blobs = new Blobs(partitions.large());
  }

  /**
   * Adds the keys of an article.
   *
   * @throws IOException if the staging folder cannot be written to
   */
  public void add(Digest digest) throws IOException {
    SharedKeys.write(digest, blobs);
    if (blobs.isFull()) {
      flush();
    }
  }

  /**
   * All blobs since the last call, by partition; more articles can be added for the next one.
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
    staged.addAll(StagedBlob.write(staging, blobs.take()));
  }
}
