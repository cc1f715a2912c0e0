package clippings.corpus;

import clippings.study.DateRange;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * Parquet (parquet.apache.org): each row an article, its columns named as the fields of JSON are.
 * Only columns that are of use are read.
 */
final class ParquetFormat implements SeekableFormat {
  private final FieldNames names;
  private final DateRange believed;
  private final int limit;

  ParquetFormat(FieldNames names, DateRange believed, int limit) {
    this.names = names;
    this.believed = believed;
    this.limit = limit;
  }

  @Override
  public List<String> endings() {
    return List.of(".parquet");
  }

  @Override
  public void read(RecordFile file, SeekableByteChannel channel, RecordSink out)
      throws IOException {
    if (channel.size() == 0) {
      out.rejection(RecordFault.EMPTY.in(file.source(), ""));
      return;
    }
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration())
            .withCodecFactory(new ParquetCodecs())
            .build();
    long row = 0;
    try (ParquetFileReader reader = ParquetFileReader.open(new ChannelInput(channel), options)) {
      JsonArticles articles = new JsonArticles(names, believed, limit);
      MessageType schema = reader.getFileMetaData().getSchema();
      MessageType used = used(schema, articles);
      reader.setRequestedSchema(used);
      for (BlockMetaData block : reader.getRowGroups()) {
        if (used.getFieldCount() == 0) {
          row = rejectAll(block, schema, row, articles, file, out);
        } else if (isTooLarge(block, used)) {
          reader.skipNextRowGroup();
          String detail = "a row group that takes more memory than there is";
          out.rejection(RecordFault.TOO_LARGE.in(file.source() + "#" + (row + 1), detail));
          row += block.getRowCount();
        } else {
          row = read(reader.readNextRowGroup(), schema, used, row, articles, file, out);
        }
      }
    } catch (IOException e) {
      throw e;
    } catch (RuntimeException | OutOfMemoryError | LinkageError e) {
      // The library throws what it likes at bytes that are no Parquet.
      throw new IOException("cannot be read behind row " + row + ": " + words(e), e);
    }
  }

  private static MessageType used(MessageType schema, JsonArticles articles) {
    List<Type> used =
        schema.getFields().stream().filter(type -> articles.isUsed(type.getName())).toList();
    return new MessageType(schema.getName(), used);
  }

  private long read(
      PageReadStore pages,
      MessageType schema,
      MessageType used,
      long before,
      JsonArticles articles,
      RecordFile file,
      RecordSink out) {
    RecordReader<Group> rows =
        new ColumnIOFactory()
            .getColumnIO(used, schema)
            .getRecordReader(pages, new GroupRecordConverter(used));
    long row = before;
    for (long i = 0; i < pages.getRowCount(); i++) {
      String source = file.source() + "#" + ++row;
      ParquetValues values = new ParquetValues(limit);
      ObjectNode record = allOf(schema);
      record.setAll(values.of(rows.read()));
      if (values.isTooLarge()) {
        out.rejection(RecordFault.TOO_LARGE.in(source, "more than " + limit + " bytes"));
      } else {
        articles.readNode(record, source, file, out);
      }
    }
    return row;
  }

  /** Without a column that is of use, each row is rejected, and says which columns there are. */
  private static long rejectAll(
      BlockMetaData block,
      MessageType schema,
      long before,
      JsonArticles articles,
      RecordFile file,
      RecordSink out) {
    long row = before;
    for (long i = 0; i < block.getRowCount(); i++) {
      articles.readNode(allOf(schema), file.source() + "#" + ++row, file, out);
    }
    return row;
  }

  /** All columns, without values. */
  private static ObjectNode allOf(MessageType schema) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    schema.getFields().forEach(type -> all.putNull(type.getName()));
    return all;
  }

  /** The columns of a row group are held in memory, twice over for a moment. */
  private static boolean isTooLarge(BlockMetaData block, MessageType used) {
    long bytes =
        block.getColumns().stream()
            .filter(column -> used.containsField(column.getPath().toArray()[0]))
            .mapToLong(column -> column.getTotalSize() + column.getTotalUncompressedSize())
            .sum();
    Runtime machine = Runtime.getRuntime();
    return bytes > machine.maxMemory() / 2 / machine.availableProcessors();
  }

  private static String words(Throwable thrown) {
    Throwable deepest = thrown;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    String message = deepest.getMessage();
    return message == null ? deepest.getClass().getSimpleName() : message;
  }
}
