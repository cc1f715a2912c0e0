package clippings.corpus;

import clippings.study.DateRange;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Web archives (WARC 1.1, ISO 28500): a page that was answered with status 200, stored as a
 * resource or converted to text is an article. All other records are passed over and counted.
 */
final class WarcFormat implements ArticleFormat {
  /** Kinds of records that hold no pages. */
  private static final Set<String> OTHER_TYPES =
      Set.of("warcinfo", "request", "metadata", "revisit", "continuation");

  private static final Set<String> HTML_TYPES = Set.of("text/html", "application/xhtml+xml");

  private final DateRange believed;
  private final int limit;

  WarcFormat(DateRange believed, int limit) {
    this.believed = believed;
    this.limit = limit;
  }

  @Override
  public List<String> endings() {
    return List.of(".warc", ".wet", ".arc");
  }

  @Override
  public boolean knows(Head head) {
    return head.isWarc();
  }

  @Override
  public void read(RecordFile file, InputStream bytes, RecordSink out) throws IOException {
    WarcRecords records = new WarcRecords(bytes);
    if (!records.next()) {
      out.rejection(RecordFault.EMPTY.in(file.source(), ""));
      return;
    }
    do {
      String source = file.source() + "#" + records.number();
      String type = records.header("WARC-Type").toLowerCase(Locale.ROOT);
      if (records.isBroken()) {
        out.rejection(
            RecordFault.INVALID_WARC.in(
                source, "no record starts here; the next one is looked for"));
      } else if (type.equals("response")) {
        readAnswer(records, source, file, out);
      } else if (type.equals("resource") || type.equals("conversion")) {
        readResource(records, source, file, out);
      } else {
        out.passedOver("warc " + (OTHER_TYPES.contains(type) ? type : "record of another kind"));
      }
    } while (records.next());
  }

  private void readAnswer(WarcRecords record, String source, RecordFile file, RecordSink out)
      throws IOException {
    // All of the block before any of it is understood: where the file breaks off, this throws.
    byte[] block = record.block(limit + 1);
    Optional<HttpAnswer> parsed = HttpAnswer.parse(block);
    if (parsed.isEmpty()) {
      if (Head.of(block).isPage()) {
        readPage(block, Optional.empty(), address(record), source, file, out);
      } else if (record.header("Content-Type").startsWith("application/http") || isHttp(record)) {
        out.rejection(RecordFault.INVALID_HTTP.in(source, "no line with a status of HTTP"));
      } else {
        out.passedOver("warc response of no http");
      }
      return;
    }
    HttpAnswer answer = parsed.get();
    if (answer.status() != 200) {
      out.passedOver("http status " + answer.status());
      return;
    }
    byte[] page;
    try {
      page = new HttpBody(limit + 1).unpack(answer);
    } catch (IOException e) {
      if (isHtml(answer.header("content-type"), new byte[0])) {
        String detail = "its body is packed and damaged";
        out.rejection(
            block.length > limit
                ? RecordFault.TOO_LARGE.in(source, "more than " + limit + " bytes")
                : RecordFault.INVALID_HTTP.in(source, detail));
      } else {
        out.passedOver("http answer of no page");
      }
      return;
    }
    String type = answer.header("content-type");
    if (!isHtml(type, page)) {
      out.passedOver("http answer of no page");
    } else if (block.length > limit) {
      out.rejection(RecordFault.TOO_LARGE.in(source, "more than " + limit + " bytes"));
    } else {
      readPage(page, HttpAnswer.charset(type), address(record), source, file, out);
    }
  }

  private void readResource(WarcRecords record, String source, RecordFile file, RecordSink out)
      throws IOException {
    String address = address(record);
    int colon = address.indexOf(':');
    String scheme = address.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT);
    if (!Set.of("", "http", "https", "ftp", "file").contains(scheme)) {
      // Logs of crawlers, pictures and lists made of pages: metadata:, urn:, dns:.
      out.passedOver("warc " + record.header("WARC-Type").toLowerCase(Locale.ROOT) + " of no page");
      return;
    }
    byte[] block = record.block(limit + 1);
    String contentType = record.header("Content-Type");
    byte[] page = block;
    try {
      page = new HttpBody(limit + 1).unpack(HttpAnswer.of(block));
    } catch (IOException e) {
      out.rejection(RecordFault.NOT_TEXT.in(source, "packed and damaged"));
      return;
    }
    if (isHtml(contentType, page)) {
      readPage(page, HttpAnswer.charset(contentType), address, source, file, out);
    } else if (HttpAnswer.type(contentType).equals("text/plain")
        && !address.endsWith("/robots.txt")) {
      new TextArticles(FieldNames.of(Map.of()), believed, limit)
          .read(page, address, source, file, out);
    } else {
      out.passedOver("warc " + record.header("WARC-Type").toLowerCase(Locale.ROOT) + " of no page");
    }
  }

  private void readPage(
      byte[] page,
      Optional<String> charset,
      String address,
      String source,
      RecordFile file,
      RecordSink out) {
    if (page.length > limit) {
      out.rejection(RecordFault.TOO_LARGE.in(source, "more than " + limit + " bytes"));
    } else if (page.length == 0) {
      out.rejection(RecordFault.NO_TEXT_LEFT.in(source, "the page has no text"));
    } else {
      new HtmlArticles(believed).read(page, charset, address, source, file, out);
    }
  }

  /** Some crawlers write it in angle brackets, as an early draft of the standard had it. */
  private static String address(WarcRecords record) {
    return record.header("WARC-Target-URI").replaceAll("^<|>$", "");
  }

  private static boolean isHttp(WarcRecords record) {
    return record.header("Content-Type").isEmpty() && Hosts.isUrl(address(record));
  }

  /**
   * By the bytes if they tell, else by what the type says or, where it says nothing, by a guess.
   */
  private static boolean isHtml(String contentType, byte[] page) {
    Head head = Head.of(page);
    if (head.isPage()) {
      return true;
    }
    if (head.binary().isPresent() || head.isJson() || head.isFeed()) {
      return false;
    }
    String type = HttpAnswer.type(contentType);
    return HTML_TYPES.contains(type) || (type.isEmpty() && head.isMarkup());
  }
}
