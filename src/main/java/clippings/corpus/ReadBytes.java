package clippings.corpus;

import clippings.article.RawArticle;
import clippings.article.Rejection;
import java.io.IOException;
import java.nio.channels.Channel;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands records on, and says between them how many more bytes of a part are read. When it is closed
 * all of the part counts as read.
 */
final class ReadBytes implements RecordSink, AutoCloseable {
  private static final long STEP = 1 << 18;

  private final RecordSink out;
  private final long from;
  private final long size;
  private final LongConsumer read;
  private @Nullable SeekableByteChannel channel;
  private long said;

  /**
   * Watches a part.
   *
   * @param read takes how many more bytes are read
   */
  ReadBytes(RecordSink out, FilePart part, LongConsumer read) {
    this.out = out;
    this.from = part.from();
    this.size = Math.min(part.to(), part.file().bytes()) - part.from();
    this.read = read;
  }

  /** From now on asks a channel for its position, if it knows one. */
  void follow(Channel opened) {
    if (opened instanceof SeekableByteChannel seekable) {
      channel = seekable;
    }
  }

  @Override
  public void article(RawArticle article) {
    out.article(article);
    say();
  }

  @Override
  public void rejection(Rejection rejection) {
    out.rejection(rejection);
    say();
  }

  @Override
  public void fields(String source, List<String> names) {
    out.fields(source, names);
  }

  @Override
  public void passedOver(String reason) {
    out.passedOver(reason);
    say();
  }

  private void say() {
    if (channel != null) {
      try {
        say(Math.min(size, channel.position() - from), STEP);
      } catch (IOException closed) {
        // Then close() says it.
      }
    }
  }

  private void say(long done, long least) {
    if (done - said >= least) {
      read.accept(done - said);
      said = done;
    }
  }

  @Override
  public void close() {
    say(size, 1);
  }
}
