package clippings.corpus;

import clippings.study.DateRange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/**
 * PDF and Word (.docx), read by Apache Tika (tika.apache.org): their text is read as that of a text
 * file is. What they say of the day they were made is not believed: it may be that of the download.
 */
final class TikaFormat implements ArticleFormat {
  private final FieldNames names;
  private final DateRange believed;
  private final int limit;

  TikaFormat(FieldNames names, DateRange believed, int limit) {
    this.names = names;
    this.believed = believed;
    this.limit = limit;
  }

  @Override
  public List<String> endings() {
    return List.of(".pdf", ".docx");
  }

  @Override
  public boolean isBinary() {
    return true;
  }

  @Override
  public boolean knows(Head head) {
    return head.binary().filter("PDF"::equals).isPresent();
  }

  @Override
  public void read(RecordFile file, InputStream bytes, RecordSink out) throws IOException {
    Optional<byte[]> content = file.whole(bytes, limit, out);
    if (content.isPresent()) {
      read(content.get(), file, out);
    }
  }

  private void read(byte[] content, RecordFile file, RecordSink out) {
    Head head = Head.of(content);
    if (head.binary().isEmpty()) {
      out.rejection(RecordFault.NOT_TEXT.in(file.source(), "its bytes are neither PDF nor Word"));
      return;
    }
    String text;
    try {
      text = text(content, knows(head));
    } catch (SAXException e) {
      boolean tooLong = WriteLimitReachedException.isWriteLimitReached(e);
      out.rejection(
          tooLong
              ? RecordFault.TOO_LARGE.in(file.source(), "more than " + limit + " characters")
              : RecordFault.DAMAGED.in(file.source(), e.getClass().getSimpleName()));
      return;
    } catch (IOException | TikaException | RuntimeException e) {
      // Its parsers throw whatever a damaged file makes of them.
      out.rejection(RecordFault.DAMAGED.in(file.source(), e.getClass().getSimpleName()));
      return;
    }
    new TextArticles(names, believed, limit).read(text, "", file.source(), file, out);
  }

  private String text(byte[] content, boolean pdf) throws IOException, SAXException, TikaException {
    Parser parser = pdf ? new PDFParser() : new OOXMLParser();
    PDFParserConfig config = new PDFParserConfig();
    config.setExtractInlineImages(false);
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, config);
    BodyContentHandler text = new BodyContentHandler(limit);
    parser.parse(new ByteArrayInputStream(content), text, new Metadata(), context);
    return text.toString();
  }
}
