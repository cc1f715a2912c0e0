package clippings.coder;

import java.io.Serializable;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollectionView;
import org.jspecify.annotations.Nullable;

/**
 * A table that a {@code DoFn} looks into, built of gathered blobs when it is first asked for.
 *
 * <p>A field of a {@code DoFn}, so that each copy of that builds the table once. Example: {@code
 * new SideTable<>(blobs.apply(new Gather()), RecurringLines::read)}.
 *
 * @param <T> the table
 */
public final class SideTable<T> implements Serializable {
  private final PCollectionView<Iterable<byte[]>> blobs;
  private final SerializableFunction<Iterable<byte[]>, T> builder;
  private transient @Nullable T table;

  /**
   * A table of gathered blobs.
   *
   * @param blobs from {@link Gather}
   * @param builder reads them; must not depend on their order
   */
  public SideTable(
      PCollectionView<Iterable<byte[]>> blobs, SerializableFunction<Iterable<byte[]>, T> builder) {
    this.blobs = blobs;
    this.builder = builder;
  }

  /** The side input that a {@code DoFn} with this table needs. */
  public PCollectionView<Iterable<byte[]>> view() {
    return blobs;
  }

  /** The table; there is one for the whole run. */
  public T in(DoFn<?, ?>.ProcessContext context) {
    T ready = table;
    if (ready == null) {
      ready = builder.apply(context.sideInput(blobs));
      table = ready;
    }
    return ready;
  }
}
