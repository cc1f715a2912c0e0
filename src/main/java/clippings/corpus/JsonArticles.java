package clippings.corpus;

import clippings.study.DateRange;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON objects as articles, one after the other. */
final class JsonArticles {
  private static final int MAX_NESTING = 200;

  private static final int MOST_NAMES = 10_000;
  private static final int MOST_LAYERS = 3;

  private final Map<String, List<FieldNames.Use>> seen = new HashMap<>();
  private final JsonMapper mapper;
  private final FieldNames names;
  private final DateRange believed;

  /**
   * Sets up a reader.
   *
   * @param limit most bytes of a record, so also most chars of a string in it
   */
  JsonArticles(FieldNames names, DateRange believed, int limit) {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxStringLength(limit)
                    .maxNestingDepth(MAX_NESTING)
                    .build())
            // Python writes NaN, which JSON has not, where a date is missing.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            // JSON text sequences (RFC 7464) have one before each record.
            .enable(JsonReadFeature.ALLOW_RS_CONTROL_CHAR)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            // Bytes are UTF-8 here. Where it took them for UTF-16 it would find other ends of
            // values
            // than JsonValues does.
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .build();
    this.mapper = JsonMapper.builder(factory).build();
    this.names = names;
    this.believed = believed;
  }

  /**
   * Reads what is stored as one record: an object, or several of them in a list or an envelope.
   *
   * @param bytes hold it, in UTF-8
   * @param source of the record; those behind the first of several get a number more
   * @param number of the first record among those of the source, from 1
   * @param file whose folders tell what the record does not
   * @return the number behind that of the last
   */
  int read(
      byte[] bytes,
      int offset,
      int length,
      String source,
      int number,
      RecordFile file,
      RecordSink out)
      throws IOException {
    try (JsonParser parser = mapper.getFactory().createParser(bytes, offset, length)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        // A line that is no JSON at all fails here too.
        return readList(mapper.readTree(bytes, offset, length), source, number, file, out);
      }
      boolean maybeUnsound = JsonText.maybeUnsound(bytes, offset, offset + length);
      FieldValues values = new FieldValues(believed, maybeUnsound);
      read(parser, values);
      if (!isAtEnd(parser)) {
        return readSeveral(bytes, offset, length, source, number, file, out);
      }
      if (values.hasText()) {
        values.handOn(name(source, number), file, out);
        return number + 1;
      }
      return readEnvelope(
          mapper.readTree(bytes, offset, length), values, source, number, file, out);
    } catch (JsonProcessingException e) {
      out.rejection(RecordFault.INVALID_JSON.in(name(source, number), detail(e)));
      return number + 1;
    }
  }

  private static boolean isAtEnd(JsonParser parser) throws IOException {
    try {
      return parser.nextToken() == null;
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private static String detail(JsonProcessingException e) {
    long position = e.getLocation() == null ? 0 : e.getLocation().getByteOffset();
    return e.getOriginalMessage() + " (at byte " + position + ")";
  }

  /** Several values in one line, or one with a comma behind it. */
  private int readSeveral(
      byte[] bytes,
      int offset,
      int length,
      String source,
      int number,
      RecordFile file,
      RecordSink out)
      throws IOException {
    JsonValues values = new JsonValues(new ByteArrayInputStream(bytes, offset, length), length);
    int next = number;
    while (values.next()) {
      byte[] value = values.bytes();
      next = read(value, 0, value.length, source, next, file, out);
    }
    return next;
  }

  private int readList(JsonNode value, String source, int number, RecordFile file, RecordSink out) {
    if (!value.isArray() || value.isEmpty()) {
      out.rejection(RecordFault.NOT_AN_OBJECT.in(name(source, number), ""));
      return number + 1;
    }
    int next = number;
    for (JsonNode element : value) {
      readNode(element, nameOfSeveral(source, next++), file, out);
    }
    return next;
  }

  private int readEnvelope(
      JsonNode object,
      FieldValues values,
      String source,
      int number,
      RecordFile file,
      RecordSink out) {
    List<JsonNode> records = JsonEnvelope.records(object);
    if (records.isEmpty()) {
      values.handOn(name(source, number), file, out);
      return number + 1;
    }
    int next = number;
    for (JsonNode element : records) {
      readNode(element, nameOfSeveral(source, next++), file, out);
    }
    return next;
  }

  /** Reads a value that is parsed already. */
  void readNode(JsonNode node, String source, RecordFile file, RecordSink out) {
    if (!node.isObject()) {
      out.rejection(RecordFault.NOT_AN_OBJECT.in(source, ""));
      return;
    }
    FieldValues values = new FieldValues(believed, true);
    take(node, values, 0);
    values.handOn(source, file, out);
  }

  /** The source of a record: those behind the first get their number. */
  static String name(String source, int number) {
    return number == 1 ? source : nameOfSeveral(source, number);
  }

  private static String nameOfSeveral(String source, int number) {
    boolean part = source.indexOf('#') >= 0;
    return part ? (number == 1 ? source : source + "." + number) : source + "#" + number;
  }

  /** Takes the fields that are used; the others are not even decoded. */
  private void read(JsonParser parser, FieldValues values) throws IOException {
    String field;
    while ((field = parser.nextFieldName()) != null) {
      List<FieldNames.Use> uses = uses(field);
      JsonToken token = parser.nextToken();
      values.name(field);
      boolean nested = token == JsonToken.START_OBJECT && FieldNames.isWrapper(field);
      if (!nested && (uses.isEmpty() || uses.stream().noneMatch(values::isWanted))) {
        parser.skipChildren();
      } else if (token.isStructStart()) {
        JsonNode tree = mapper.readTree(parser);
        take(field, uses, tree, values, 0);
      } else if (token == JsonToken.VALUE_STRING) {
        String text = parser.getText();
        uses.forEach(use -> values.take(use, text));
      } else if (token.isNumeric()) {
        String number = parser.getText();
        uses.forEach(use -> values.takeNumber(use, number));
      } else {
        uses.forEach(values::takeEmpty);
      }
    }
  }

  private void take(JsonNode object, FieldValues values, int layer) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      values.name(field.getKey());
      take(field.getKey(), uses(field.getKey()), field.getValue(), values, layer);
    }
  }

  private void take(
      String field, List<FieldNames.Use> uses, JsonNode value, FieldValues values, int layer) {
    for (FieldNames.Use use : uses) {
      values.take(use, below(value, use.path()));
    }
    if (value.isObject() && FieldNames.isWrapper(field) && layer < MOST_LAYERS) {
      take(value, values, layer + 1);
    }
  }

  /** Whether a field of this name may be of use. */
  boolean isUsed(String field) {
    return FieldNames.isWrapper(field) || !uses(field).isEmpty();
  }

  /** Names are looked up as written, since to compare them otherwise takes time. */
  private List<FieldNames.Use> uses(String field) {
    List<FieldNames.Use> known = seen.get(field);
    if (known == null) {
      known = names.uses(field);
      if (seen.size() < MOST_NAMES) {
        seen.put(field, known);
      }
    }
    return known;
  }

  private static JsonNode below(JsonNode tree, List<String> path) {
    JsonNode node = tree;
    for (String name : path) {
      node = node.path(name);
    }
    return node;
  }
}
