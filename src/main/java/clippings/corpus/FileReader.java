package clippings.corpus;

import clippings.article.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;

/** Reads whole files: unpacks them, finds out what they are, and has their format read them. */
final class FileReader implements Serializable {
  /** A file that says nothing of its packing may be packed so many times. */
  private static final int MOST_LAYERS = 3;

  private final Formats formats;

  FileReader(Formats formats) {
    this.formats = formats;
  }

  /**
   * Reads a file.
   *
   * @param file what is known of it
   * @param channel at its start
   * @param out takes the records
   * @throws IOException if its bytes break off
   */
  void read(CorpusFile file, ReadableByteChannel channel, RecordSink out) throws IOException {
    FileName name = FileName.of(file.name());
    if (name.isZip()) {
      if (channel instanceof SeekableByteChannel seekable) {
        new ZipFolder(this, formats).read(file, seekable, out);
      } else {
        out.rejection(
            RecordFault.UNREADABLE.in(file.source(), "a ZIP file must be read from its end"));
      }
      return;
    }
    if (formats.find(file.name()).orElse(null) instanceof SeekableFormat format
        && name.packing() == Packing.NONE
        && channel instanceof SeekableByteChannel seekable) {
      format.read(RecordFile.of(file, 1), seekable, out);
      return;
    }
    UnpackGuard.Counted counted = new UnpackGuard.Counted(Channels.newInputStream(channel));
    UnpackGuard.Budget budget = new UnpackGuard.Budget(counted::count);
    if (name.isTar()) {
      try (InputStream bytes = name.packing().unpack(counted, budget)) {
        new TarFolder(this, formats).read(file, bytes, budget, out);
      }
    } else {
      read(file, counted, budget, out);
    }
  }

  /**
   * Reads a file that is no folder.
   *
   * @param packed its bytes as stored
   * @param budget of it or of the file that it stands in
   * @throws IOException if its bytes break off
   */
  void read(CorpusFile file, InputStream packed, UnpackGuard.Budget budget, RecordSink out)
      throws IOException {
    FileName name = FileName.of(file.name());
    InputStream bytes = name.packing().unpack(packed, budget);
    for (int layer = 0; layer < MOST_LAYERS; layer++) {
      Peeked in = Peeked.of(bytes, Head.BYTES);
      Head head = Head.of(in.start());
      boolean guessed =
          name.isGuessed() || name.plain().endsWith(".warc") || name.packing() != Packing.NONE;
      Optional<Packing> inner = guessed ? Packing.ofBytes(in.start()) : Optional.empty();
      if (inner.isEmpty()) {
        read(file, name, head, in, out);
        return;
      }
      bytes = inner.get().unpack(in, budget);
    }
    out.rejection(
        RecordFault.NOT_TEXT.in(file.source(), "packed more than " + MOST_LAYERS + " times"));
  }

  private void read(CorpusFile file, FileName name, Head head, InputStream in, RecordSink out)
      throws IOException {
    Optional<ArticleFormat> format = formats.find(file.name(), head);
    Optional<String> binary = head.binary();
    boolean right =
        binary.isEmpty() || format.filter(f -> f.isBinary() || f.knows(head)).isPresent();
    if (right && format.isPresent()) {
      format.get().read(RecordFile.of(file, 1), in, out);
    } else if (name.isGuessed()) {
      out.passedOver("file " + FileName.ending(file.name()));
    } else {
      out.rejection(notText(file, binary.orElse("binary")));
    }
  }

  /** The rejection of a file that is another than its name says. */
  private Rejection notText(CorpusFile file, String what) {
    boolean lines = formats.find(file.name()).filter(ArticleFormat::isCutAtLines).isPresent();
    String source = lines ? file.source() + "#1" : file.source();
    return RecordFault.NOT_TEXT.in(source, "its bytes are " + what + ", whatever its name says");
  }
}
