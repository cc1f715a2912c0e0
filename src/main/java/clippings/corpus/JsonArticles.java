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
import java.io.IOException;
import java.util.List;

/** Reads JSON objects as articles, one after the other. */
final class JsonArticles {
  private static final int MAX_NESTING = 200;

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
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();
    this.mapper = JsonMapper.builder(factory).build();
    this.names = names;
    this.believed = believed;
  }

  /**
   * Reads one object.
   *
   * @param bytes hold it, in UTF-8
   * @param source of the record
   * @param file whose folders tell what the record does not
   */
  void read(byte[] bytes, int offset, int length, String source, RecordFile file, RecordSink out)
      throws IOException {
    FieldValues values;
    try (JsonParser parser = mapper.getFactory().createParser(bytes, offset, length)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        // A line that is no JSON at all fails here too.
        mapper.readTree(bytes, offset, length);
        out.rejection(Fault.NOT_AN_OBJECT.in(source, ""));
        return;
      }
      boolean maybeUnsound = JsonText.maybeUnsound(bytes, offset, offset + length);
      values = new FieldValues(believed, maybeUnsound);
      read(parser, values);
      if (parser.nextToken() != null) {
        out.rejection(Fault.INVALID_JSON.in(source, "more than one value"));
        return;
      }
    } catch (JsonProcessingException e) {
      long position = e.getLocation() == null ? 0 : e.getLocation().getByteOffset();
      out.rejection(
          Fault.INVALID_JSON.in(source, e.getOriginalMessage() + " (at byte " + position + ")"));
      return;
    }
    values.handOn(source, file, out);
  }

  /** Takes the fields that are used; the others are not even decoded. */
  private void read(JsonParser parser, FieldValues values) throws IOException {
    String field;
    while ((field = parser.nextFieldName()) != null) {
      List<FieldNames.Use> uses = names.uses(field);
      JsonToken token = parser.nextToken();
      if (uses.isEmpty() || uses.stream().noneMatch(values::isWanted)) {
        parser.skipChildren();
      } else if (token.isStructStart()) {
        JsonNode tree = mapper.readTree(parser);
        uses.forEach(use -> values.take(use, below(tree, use.path())));
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

  private static JsonNode below(JsonNode tree, List<String> path) {
    JsonNode node = tree;
    for (String name : path) {
      node = node.path(name);
    }
    return node;
  }
}
