package clippings.corpus;

import clippings.text.ByteOrderMark;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.util.function.LongConsumer;
import org.apache.beam.sdk.io.FileSystems;

/** Opens files and has their format read them. What cannot be opened or breaks off is rejected. */
final class PartReader implements Serializable {
  private static final int BUFFER = 1 << 16;

  private final Formats formats;
  private final FileReader whole;

  PartReader(Formats formats) {
    this.formats = formats;
    this.whole = new FileReader(formats);
  }

  /**
   * Reads the records of a part.
   *
   * @param part of a file that a format takes
   * @param first says with which line it begins
   * @param out takes the records; an exception of its own is passed on
   * @return how many lines start in the part, if it is cut and was read to its end, else 0
   */
  long read(FilePart part, FirstLines first, RecordSink out) {
    return read(part, first, out, bytes -> {});
  }

  /**
   * Reads the records of a part.
   *
   * @param bytes takes now and then how many more bytes are read; in all, as many as the part has
   */
  long read(FilePart part, FirstLines first, RecordSink out, LongConsumer bytes) {
    WatchedRecords watched = new WatchedRecords(out, formats.limit(), part.file().source());
    try (ReadBytes counted = new ReadBytes(watched, part, bytes)) {
      return readAll(part, first, counted);
    } catch (OutOfMemoryError e) {
      throw watched.outOfHeap();
    }
  }

  private long readAll(FilePart part, FirstLines first, ReadBytes out) {
    CorpusFile file = part.file();
    if (LocalFiles.isUnnameable(file.location())) {
      String detail = "the locale cannot hold its name; set LC_ALL=C.UTF-8";
      out.rejection(RecordFault.UNREADABLE.in(file.source(), detail));
      return 0;
    }
    if (LocalFiles.isSpecial(file.location())) {
      out.rejection(RecordFault.UNREADABLE.in(file.source(), "no regular file"));
      return 0;
    }
    try (ReadableByteChannel channel = open(file)) {
      out.follow(channel);
      if (part.isCut()) {
        return readRange(part, first.of(part), channel, out);
      }
      whole.read(file, channel, out);
    } catch (FileNotFoundException | NoSuchFileException e) {
      out.rejection(RecordFault.MISSING.in(file.source(), "listed at launch, but gone since"));
    } catch (java.nio.file.FileSystemException e) {
      // Its message is a path of this machine.
      out.rejection(RecordFault.UNREADABLE.in(file.source(), e.getClass().getSimpleName()));
    } catch (IOException e) {
      out.rejection(RecordFault.DAMAGED.in(file.source(), String.valueOf(e.getMessage())));
    }
    return 0;
  }

  private long readRange(FilePart part, long firstLine, ReadableByteChannel channel, RecordSink out)
      throws IOException {
    ArticleFormat format = format(part.file());
    if (!isOfLines(part.file(), format)) {
      // Parts would be cut anywhere: the first one reads the whole file.
      if (part.from() == 0) {
        whole.read(part.file(), channel, out);
      }
      return 0;
    }
    InputStream in = new BufferedInputStream(at(channel, Math.max(0, part.from() - 1)), BUFFER);
    LineRange lines = LineRange.of(in, part.from(), part.to());
    format.read(RecordFile.of(part.file(), firstLine), lines, out);
    return lines.count();
  }

  /** In UTF-16 the byte of a line break says nothing, and a name may say what its file is not. */
  private static boolean isOfLines(CorpusFile file, ArticleFormat format) throws IOException {
    try (InputStream in = Channels.newInputStream(open(file))) {
      byte[] start = in.readNBytes(Head.BYTES);
      return !ByteOrderMark.of(start).isWide() && format.isCutAtLines(Head.of(start));
    }
  }

  private ArticleFormat format(CorpusFile file) {
    return formats.find(file.name()).orElseThrow();
  }

  private static ReadableByteChannel open(CorpusFile file) throws IOException {
    return FileSystems.open(FileSystems.matchNewResource(file.location(), false));
  }

  private static InputStream at(ReadableByteChannel channel, long position) throws IOException {
    if (channel instanceof SeekableByteChannel seekable) {
      seekable.position(position);
      return Channels.newInputStream(seekable);
    }
    InputStream in = Channels.newInputStream(channel);
    in.skipNBytes(position);
    return in;
  }
}
