package clippings.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/** One row of Parquet as an object of JSON; days and times as ISO has them. */
final class ParquetValues {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final int limit;
  private long bytes;

  /**
   * For one row.
   *
   * @param limit strings are no more taken when there are so many bytes of them
   */
  ParquetValues(int limit) {
    this.limit = limit;
  }

  /** Whether the row has more bytes than it may. */
  boolean isTooLarge() {
    return bytes > limit;
  }

  /** The fields of a group that have a value. */
  ObjectNode of(Group group) {
    ObjectNode object = JSON.objectNode();
    for (int field = 0; field < group.getType().getFieldCount(); field++) {
      Type type = group.getType().getType(field);
      int count = group.getFieldRepetitionCount(field);
      if (type.isRepetition(Type.Repetition.REPEATED)) {
        object.set(type.getName(), list(group, field, type, count));
      } else if (count > 0) {
        object.set(type.getName(), value(group, field, 0, type));
      }
    }
    return object;
  }

  private ArrayNode list(Group group, int field, Type type, int count) {
    ArrayNode array = JSON.arrayNode();
    for (int i = 0; i < count; i++) {
      array.add(value(group, field, i, type));
    }
    return array;
  }

  private JsonNode value(Group group, int field, int index, Type type) {
    if (!type.isPrimitive()) {
      Group inner = group.getGroup(field, index);
      return type.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation
          ? listOf(inner)
          : of(inner);
    }
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
      case BOOLEAN -> JSON.booleanNode(group.getBoolean(field, index));
      case INT32 -> {
        int number = group.getInteger(field, index);
        yield meaning instanceof DateLogicalTypeAnnotation
            ? JSON.textNode(LocalDate.ofEpochDay(number).toString())
            : JSON.numberNode(number);
      }
      case INT64 -> {
        long number = group.getLong(field, index);
        yield meaning instanceof TimestampLogicalTypeAnnotation time
            ? JSON.textNode(instant(number, time).toString())
            : JSON.numberNode(number);
      }
      case INT96 -> JSON.textNode(day(NanoTime.fromBinary(group.getInt96(field, index))));
      case FLOAT -> JSON.numberNode(group.getFloat(field, index));
      case DOUBLE -> JSON.numberNode(group.getDouble(field, index));
      case BINARY, FIXED_LEN_BYTE_ARRAY -> text(group, field, index);
    };
  }

  private JsonNode text(Group group, int field, int index) {
    bytes += group.getBinary(field, index).length();
    return isTooLarge()
        ? NullNode.instance
        : JSON.textNode(group.getBinary(field, index).toStringUsingUTF8());
  }

  /** Of a list, the repeated group in it and the element in that are only how Parquet has it. */
  private ArrayNode listOf(Group list) {
    ArrayNode array = JSON.arrayNode();
    Type repeated = list.getType().getType(0);
    for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
      JsonNode element = value(list, 0, i, repeated);
      boolean isWrapped = !repeated.isPrimitive() && repeated.asGroupType().getFieldCount() == 1;
      if (!isWrapped) {
        array.add(element);
      } else if (!element.isEmpty()) {
        array.add(element.get(repeated.asGroupType().getFieldName(0)));
      }
    }
    return array;
  }

  private static Instant instant(long number, TimestampLogicalTypeAnnotation time) {
    ChronoUnit unit =
        switch (time.getUnit()) {
          case MILLIS -> ChronoUnit.MILLIS;
          case MICROS -> ChronoUnit.MICROS;
          case NANOS -> ChronoUnit.NANOS;
        };
    return Instant.EPOCH.plus(number, unit);
  }

  /** As Impala, Hive and early Spark wrote times. */
  private static String day(NanoTime time) {
    return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, time.getJulianDay()).toString();
  }
}
