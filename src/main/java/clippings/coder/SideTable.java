package clippings.coder;

import java.io.Serializable;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollectionView;
import org.jspecify.annotations.Nullable;

/**
 * A table that a {@code DoFn} looks into, built of gathered blobs when it is first asked for.
 *
 * <p>A field of a {@code DoFn}. Runners make copies of that for each step, thread and slot: all
 * copies in one process share one table. It goes when memory is short and no step looks into it any
 * more, and is built again should one ask. Example: {@code new
 * SideTable<>(blobs.apply(View.asIterable()), RecurringLines::read)}.
 *
 * <p>The table itself is never an element: a runner that sorts elements, as Flink does, has no
 * buffer for one of many megabytes.
 *
 * @param <T> the table; several threads look into it at a time
 */
public final class SideTable<T> implements Serializable {
  /** Of all runs in this process: nothing but what blobs of a run say, by the table's number. */
  private static final Map<UUID, SoftReference<Object>> TABLES = new ConcurrentHashMap<>();

  private final UUID number = UUID.randomUUID();
  private final PCollectionView<Iterable<byte[]>> blobs;
  private final SerializableFunction<Iterable<byte[]>, T> builder;

  /**
   * A table of gathered blobs.
   *
   * @param blobs of any number of workers; at least one, even if it is empty: the direct runner
   *     waits for ever for a side input of which nothing was ever written
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
  @SuppressWarnings("unchecked") // Nobody else knows the number.
  public T in(DoFn<?, ?>.ProcessContext context) {
    Object table = held();
    if (table == null) {
      synchronized (TABLES) {
        table = held();
        if (table == null) {
          table = builder.apply(context.sideInput(blobs));
          TABLES.put(number, new SoftReference<>(table));
        }
      }
    }
    return (T) table;
  }

  private @Nullable Object held() {
    SoftReference<Object> table = TABLES.get(number);
    return table == null ? null : table.get();
  }
}
