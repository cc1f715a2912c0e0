package clippings.corpus;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import org.apache.beam.sdk.io.FileSystems;

/** Opens files and has their format read them. What cannot be opened or breaks off is rejected. */
final class PartReader implements Serializable {
  private static final int BUFFER = 1 << 16;

  private final Formats formats;

  PartReader(Formats formats) {
    this.formats = formats;
  }

  /**
   * Reads the records of a part.
   *
   * @param part of a file that a format takes
   * @param out takes the records; an exception of its own is passed on
   */
  void read(FilePart part, RecordSink out) {
    CorpusFile file = part.file();
    if (LocalFiles.isSpecial(file.location())) {
      out.rejection(Fault.UNREADABLE.in(file.source(), "no regular file"));
      return;
    }
    try (ReadableByteChannel channel = open(file)) {
      if (part.isCut()) {
        readRange(part, channel, out);
      } else {
        try (InputStream bytes = Packing.of(file.name()).unpack(Channels.newInputStream(channel))) {
          format(file).read(RecordFile.of(file, 1), bytes, out);
        }
      }
    } catch (FileNotFoundException | NoSuchFileException e) {
      out.rejection(Fault.MISSING.in(file.source(), "listed at launch, but gone since"));
    } catch (java.nio.file.FileSystemException e) {
      // Its message is a path of this machine.
      out.rejection(Fault.UNREADABLE.in(file.source(), e.getClass().getSimpleName()));
    } catch (IOException e) {
      out.rejection(Fault.DAMAGED.in(file.source(), String.valueOf(e.getMessage())));
    }
  }

  /** Counts line breaks as {@link NewlineCounts} has them; 0 if the file cannot be read. */
  NewlineCounts.Part countNewlines(FilePart part) {
    long from = Math.max(0, part.from() - 1);
    long left = part.to() == FilePart.END ? FilePart.END : part.to() - 1 - from;
    long newlines = 0;
    byte[] buffer = new byte[BUFFER];
    try (ReadableByteChannel channel = open(part.file())) {
      InputStream in = at(channel, from);
      int read;
      while (left > 0 && (read = in.read(buffer, 0, (int) Math.min(BUFFER, left))) > 0) {
        left -= read;
        for (int i = 0; i < read; i++) {
          newlines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    } catch (IOException e) {
      // Reading the part will fail too, and that is where the file is rejected.
      return new NewlineCounts.Part(part.file().source(), part.from(), 0);
    }
    return new NewlineCounts.Part(part.file().source(), part.from(), newlines);
  }

  private void readRange(FilePart part, ReadableByteChannel channel, RecordSink out)
      throws IOException {
    ArticleFormat format = format(part.file());
    if (isWide(part.file())) {
      // In UTF-16 the byte of a line break says nothing: the first part reads the whole file.
      if (part.from() == 0) {
        format.read(RecordFile.of(part.file(), 1), Channels.newInputStream(channel), out);
      }
      return;
    }
    InputStream in = new BufferedInputStream(at(channel, Math.max(0, part.from() - 1)), BUFFER);
    InputStream lines = LineRange.of(in, part.from(), part.to());
    format.read(RecordFile.of(part.file(), part.firstLine()), lines, out);
  }

  private static boolean isWide(CorpusFile file) throws IOException {
    try (InputStream in = Channels.newInputStream(open(file))) {
      return ByteOrderMark.ofAscii(in.readNBytes(4)).isWide();
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
