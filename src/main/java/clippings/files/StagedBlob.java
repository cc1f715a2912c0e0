package clippings.files;

import clippings.coder.RecordCoder;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.values.KV;

/**
 * A blob in a file of the staging folder: travels, and is grouped, instead of the blob.
 *
 * <p>What many bundles have to say to each of many partitions is large. The direct runner holds
 * what it groups in memory and copies it with every bundle that arrives; Flink sorts it. Of this,
 * each moves and copies some dozens of bytes.
 *
 * <p>Example: {@code StagedBlob.write(staging, blobs)} gives one for each partition, with that as
 * its key, to be put out. Behind a {@code GroupByKey}, {@code StagedBlob.read(values)} has the
 * blobs of a partition.
 *
 * @param folder the staging folder, visible to every worker
 * @param file its name in that folder
 * @param offset where the blob begins, in bytes
 * @param length of the blob, in bytes
 */
@DefaultCoder(RecordCoder.class)
public record StagedBlob(String folder, String file, long offset, int length)
    implements Serializable {

  /**
   * Writes blobs to one file.
   *
   * @param blobs by partition
   * @return where they are, by partition; without one, an empty blob of the first partition, since
   *     the direct runner waits for ever for a side input of which nothing was ever written
   * @throws IOException if the folder cannot be written to
   */
  public static List<KV<Integer, StagedBlob>> write(String folder, Map<Integer, byte[]> blobs)
      throws IOException {
    List<KV<Integer, StagedBlob>> staged = new ArrayList<>(blobs.size());
    if (blobs.isEmpty()) {
      staged.add(KV.of(0, new StagedBlob(folder, "", 0, 0)));
      return staged;
    }
    String file = TemporaryName.next("blobs");
    long offset = 0;
    try (OutputStream out = Folder.at(folder).create(file)) {
      for (Map.Entry<Integer, byte[]> blob : blobs.entrySet()) {
        out.write(blob.getValue());
        int length = blob.getValue().length;
        staged.add(KV.of(blob.getKey(), new StagedBlob(folder, file, offset, length)));
        offset += length;
      }
    }
    return staged;
  }

  /**
   * The blobs themselves, each read when it is its turn.
   *
   * @throws UncheckedIOException while the blobs are gone through, if one cannot be read
   */
  public static Iterable<byte[]> read(Iterable<StagedBlob> staged) {
    return () ->
        StreamSupport.stream(staged.spliterator(), false).map(StagedBlob::readUnchecked).iterator();
  }

  private byte[] readUnchecked() {
    if (length == 0) {
      return new byte[0];
    }
    try {
      byte[] blob = Folder.at(folder).read(file, offset, length);
      if (blob.length < length) {
        throw new EOFException(file + " ends early");
      }
      return blob;
    } catch (IOException e) {
      throw new UncheckedIOException("staging folder cannot be read", e);
    }
  }
}
