package clippings.corpus;

import clippings.study.DateRange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;

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
    WarcRecords records = new WarcRecords(bytes);
    if (!records.next()) {
      out.rejection(Fault.EMPTY.in(file.source(), ""));
      return;
    }
    do {
      String source = file.source() + "#" + records.number();
      if (records.isBroken()) {
        out.rejection(
            Fault.INVALID_WARC.in(source, "no record starts here; the next one is looked for"));
      } else if (records.header("WARC-Type").equals("response")) {
        read(records, source, file, out);
      }
    } while (records.next());
  }

  private void read(WarcRecords record, String source, RecordFile file, RecordSink out)
      throws IOException {
    // All of the block before any of it is understood: where the file breaks off, this throws.
    byte[] block = record.block(limit + 1);
    byte[] page;
    Optional<String> charset;
    try {
      HttpResponse http = HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(block)));
      if (http.status() != 200 || !isHtml(http)) {
        return;
      }
      if (block.length > limit) {
        out.rejection(Fault.TOO_LARGE.in(source, "more than " + limit + " bytes"));
        return;
      }
      charset = Optional.ofNullable(http.contentType().parameters().get("charset"));
      page = http.bodyDecoded().stream().readNBytes(limit + 1);
    } catch (IOException | RuntimeException e) {
      out.rejection(Fault.INVALID_HTTP.in(source, "the response cannot be read"));
      return;
    }
    if (page.length > limit) {
      out.rejection(Fault.TOO_LARGE.in(source, "more than " + limit + " bytes"));
    } else if (page.length == 0) {
      out.rejection(Fault.NO_TEXT_LEFT.in(source, "the page has no text"));
    } else {
      // Some crawlers write it in angle brackets, as an early draft of the standard had it.
      String address = record.header("WARC-Target-URI").replaceAll("^<|>$", "");
      new HtmlArticles(believed).read(page, charset, address, source, file, out);
    }
  }

  private static boolean isHtml(HttpResponse http) {
    String type = http.contentType().base().toString().toLowerCase(Locale.ROOT);
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }
}
