package clippings.coder;

import java.io.Serializable;
import org.apache.beam.sdk.util.SerializableUtils;
import org.jspecify.annotations.Nullable;

/**
 * An object that a {@code DoFn} carries as bytes until it is used.
 *
 * <p>Runners serialize a {@code DoFn} not once but, as the direct runner, several times for every
 * bundle. Java serialization of a whole study each time took longer than the work on a small
 * bundle; an array of bytes costs next to nothing.
 *
 * <p>Example: a field {@code Packed<Study> study}, set to {@code Packed.of(study)}, and {@code
 * study.get()} in {@code @Setup}.
 *
 * @param <T> what is carried
 */
public final class Packed<T extends Serializable> implements Serializable {
  private final byte[] bytes;
  private transient @Nullable T unpacked;

  private Packed(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Packs an object.
   *
   * @param value serializable with all its parts
   * @throws IllegalArgumentException if a part is not
   */
  public static <T extends Serializable> Packed<T> of(T value) {
    return new Packed<>(SerializableUtils.serializeToByteArray(value));
  }

  /** The object, unpacked at the first call. A {@code DoFn} is used by one thread at a time. */
  @SuppressWarnings("unchecked") // It was a T when it was packed.
  public T get() {
    T ready = unpacked;
    if (ready == null) {
      ready = (T) SerializableUtils.deserializeFromByteArray(bytes, "packed object");
      unpacked = ready;
    }
    return ready;
  }
}
