package clippings.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.beam.sdk.coders.BigEndianLongCoder;
import org.apache.beam.sdk.coders.BooleanCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.coders.DelegateCoder;
import org.apache.beam.sdk.coders.DoubleCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.values.TypeDescriptor;

/**
 * Encodes a Java record: its components in order, by Beam's own coders. Smaller and faster than
 * Java serialization, and the same bytes everywhere, so that a record can be a key.
 *
 * <p>Components may be {@code String}, {@code int}, {@code long}, {@code double}, {@code boolean},
 * {@code byte[]}, {@code long[]}, enums, {@link LocalDate}, records, and lists of these. Put it on
 * a record with {@code @DefaultCoder(RecordCoder.class)}.
 *
 * @param <T> the record
 */
public final class RecordCoder<T> extends CustomCoder<T> {
  private final Class<T> type;
  private transient Constructor<T> constructor;
  private transient Method[] accessors;
  private transient Coder<Object>[] components;

  private RecordCoder(Class<T> type) {
    this.type = type;
    RecordComponent[] parts = type.getRecordComponents();
    this.constructor = constructorOf(type, parts);
    this.accessors = accessorsOf(parts);
    this.components = codersOf(parts);
  }

  /**
   * A coder for a record type.
   *
   * @throws IllegalArgumentException if a component has a type that is not supported
   */
  public static <T> RecordCoder<T> of(Class<T> type) {
    return new RecordCoder<>(type);
  }

  /**
   * The method that {@code @DefaultCoder} asks for. Without it Beam falls back, silently, to Java
   * serialization.
   */
  public static CoderProvider getCoderProvider() {
    return new CoderProvider() {
      @SuppressWarnings("unchecked")
      @Override
      public <T> Coder<T> coderFor(TypeDescriptor<T> type, List<? extends Coder<?>> unused) {
        return of((Class<T>) type.getRawType());
      }
    };
  }

  @Override
  public void encode(T value, OutputStream out) throws IOException {
    for (int i = 0; i < components.length; i++) {
      try {
        components[i].encode(accessors[i].invoke(value), out);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("accessor of " + type, e);
      }
    }
  }

  @Override
  public T decode(InputStream in) throws IOException {
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = components[i].decode(in);
    }
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IOException("not a " + type.getSimpleName(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("constructor of " + type, e);
    }
  }

  @Override
  public void verifyDeterministic() throws NonDeterministicException {
    for (Coder<Object> component : components) {
      component.verifyDeterministic();
    }
  }

  @Override
  public TypeDescriptor<T> getEncodedTypeDescriptor() {
    return TypeDescriptor.of(type);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordCoder<?> coder && coder.type == type;
  }

  @Override
  public int hashCode() {
    return type.getName().hashCode();
  }

  @Override
  public String toString() {
    return "RecordCoder(" + type.getSimpleName() + ")";
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    RecordComponent[] parts = type.getRecordComponents();
    constructor = constructorOf(type, parts);
    accessors = accessorsOf(parts);
    components = codersOf(parts);
  }

  private static <T> Constructor<T> constructorOf(Class<T> type, RecordComponent[] parts) {
    try {
      Constructor<T> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(type + " is not a record", e);
    }
  }

  private static Method[] accessorsOf(RecordComponent[] parts) {
    Method[] accessors = new Method[parts.length];
    for (int i = 0; i < parts.length; i++) {
      accessors[i] = parts[i].getAccessor();
      accessors[i].setAccessible(true);
    }
    return accessors;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Coder<Object>[] codersOf(RecordComponent[] parts) {
    Coder<Object>[] coders = new Coder[parts.length];
    for (int i = 0; i < parts.length; i++) {
      coders[i] = (Coder<Object>) coderOf(parts[i].getGenericType());
    }
    return coders;
  }

  private static Coder<?> coderOf(Type type) {
    if (type == String.class) {
      return StringUtf8Coder.of();
    } else if (type == int.class || type == Integer.class) {
      return VarIntCoder.of();
    } else if (type == long.class || type == Long.class) {
      return BigEndianLongCoder.of();
    } else if (type == double.class || type == Double.class) {
      return DoubleCoder.of();
    } else if (type == boolean.class || type == Boolean.class) {
      return BooleanCoder.of();
    } else if (type == byte[].class) {
      return BlobCoder.of();
    } else if (type == long[].class) {
      return DelegateCoder.<long[], byte[]>of(
          BlobCoder.of(), RecordCoder::bytes, RecordCoder::longs);
    } else if (type == LocalDate.class) {
      return new DayCoder();
    } else if (type instanceof Class<?> c && c.isEnum()) {
      return new EnumCoder(c);
    } else if (type instanceof Class<?> c && c.isRecord()) {
      return of(c);
    } else if (type instanceof ParameterizedType p && p.getRawType() == List.class) {
      return ListCoder.of(coderOf(p.getActualTypeArguments()[0]));
    }
    throw new IllegalArgumentException("a record component of type " + type + " is not supported");
  }

  private static byte[] bytes(long[] longs) {
    ByteBuffer bytes = ByteBuffer.allocate(longs.length * Long.BYTES);
    bytes.asLongBuffer().put(longs);
    return bytes.array();
  }

  private static long[] longs(byte[] bytes) {
    long[] longs = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(longs);
    return longs;
  }

  /** A day as its number since 1970-01-01. */
  private static final class DayCoder extends CustomCoder<LocalDate> {
    @Override
    public void encode(LocalDate value, OutputStream out) throws IOException {
      BigEndianLongCoder.of().encode(value.toEpochDay(), out);
    }

    @Override
    public LocalDate decode(InputStream in) throws IOException {
      return LocalDate.ofEpochDay(BigEndianLongCoder.of().decode(in));
    }

    @Override
    public void verifyDeterministic() {}
  }

  /** An enum constant as its place in the enum. */
  private static final class EnumCoder extends CustomCoder<Object> {
    private final Class<?> type;

    EnumCoder(Class<?> type) {
      this.type = type;
    }

    // Workers run the same classes, and nothing encoded outlives a run.
    @SuppressWarnings("EnumOrdinal")
    @Override
    public void encode(Object value, OutputStream out) throws IOException {
      VarIntCoder.of().encode(((Enum<?>) value).ordinal(), out);
    }

    @Override
    public Object decode(InputStream in) throws IOException {
      return type.getEnumConstants()[VarIntCoder.of().decode(in)];
    }

    @Override
    public void verifyDeterministic() {}
  }
}
