package clippings.corpus;

import clippings.study.DateRange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Web archives (WARC, ISO 28500): each HTML page that was answered with status 200 is an article.
 * All other records are passed by.
 */
final class WarcFormat implements ArticleFormat {
  private final DateRange believed;
  private final int limit;

  WarcFormat(DateRange believed, int limit) {
    this.believed = believed;
    this.limit = limit;
  }

  @Override
  public List<String> endings() {
    return List.of(".warc");
  }

  @Override
  public void read(RecordFile file, InputStream bytes, RecordSink out) throws IOException {
    PushbackInputStream in = new PushbackInputStream(bytes, 1);
    int first = in.read();
    if (first < 0) {
      out.rejection(Fault.EMPTY.in(file.source(), ""));
      return;
    }
    in.unread(first);
    try {
      // The reader is not closed: the bytes are the caller's.
      WarcReader records = new WarcReader(in);
      long number = 1;
      for (Optional<WarcRecord> next = records.next(); next.isPresent(); next = records.next()) {
        WarcRecord record = next.get();
        if (record.type().equals("response")) {
          read(record, file.source() + "#" + number, file, out);
        }
        number++;
      }
    } catch (RuntimeException e) {
      throw new IOException("no sound WARC", e);
    }
  }

  private void read(WarcRecord record, String source, RecordFile file, RecordSink out)
      throws IOException {
    // All of the block before any of it is understood: where the file breaks off, this throws.
    byte[] block = record.body().stream().readNBytes(limit + 1);
    if (block.length < Math.min(record.body().size(), limit + 1L)) {
      throw new IOException("breaks off within record " + source);
    }
    byte[] page;
    Optional<String> charset;
    try {
      HttpResponse http = HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(block)));
      if (http.status() != 200 || !isHtml(http)) {
        return;
      }
      charset = Optional.ofNullable(http.contentType().parameters().get("charset"));
      page = http.bodyDecoded().stream().readNBytes(limit + 1);
    } catch (IOException | RuntimeException e) {
      out.rejection(Fault.INVALID_HTTP.in(source, "the response cannot be read"));
      return;
    }
    if (page.length > limit || block.length > limit) {
      out.rejection(Fault.TOO_LARGE.in(source, "more than " + limit + " bytes"));
    } else if (page.length == 0) {
      out.rejection(Fault.NO_TEXT_LEFT.in(source, "the page has no text"));
    } else {
      String address = record.headers().first("WARC-Target-URI").orElse("");
      new HtmlArticles(believed).read(page, charset, address, source, file, out);
    }
  }

  private static boolean isHtml(HttpResponse http) {
    String type = http.contentType().base().toString().toLowerCase(Locale.ROOT);
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }
}
