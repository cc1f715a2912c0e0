package clippings.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clippings.article.Line;
import clippings.article.RawArticle;
import clippings.article.Rejection;
import clippings.study.DateRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class TikaFormatTest {
  private static final ArticleFormat FORMAT =
      new TikaFormats().of(Map.of(), DateRange.ALL, 1 << 20);

  @Test
  void theParagraphsOfAWordFileAreItsText() throws IOException {
    RawArticle article =
        Records.of(
                FORMAT,
                word(
                    "Title: A pier for the town",
                    "Date: 2024-07-15",
                    "",
                    "Zoe Tillman opened it.",
                    "The harbour was full."))
            .article();

    assertThat(article.source()).isEqualTo("f");
    assertThat(article.title()).isEqualTo("A pier for the town");
    assertThat(article.dating().iso()).isEqualTo("2024-07-15");
    assertThat(texts(article)).contains("Zoe Tillman opened it.", "The harbour was full.");
  }

  @Test
  void anExportOfNexisHasARecordForEachDocument() throws IOException {
    Records records =
        Records.of(
            FORMAT,
            word(
                "A pier for the town",
                "The Harbour Post",
                "July 15, 2024 Monday",
                "Length: 20 words",
                "Body",
                "Zoe Tillman opened it.",
                "End of Document",
                "Ferries",
                "The Harbour Post",
                "July 16, 2024 Tuesday",
                "Length: 20 words",
                "Body",
                "The harbour was full.",
                "End of Document"));

    assertThat(records.articles)
        .extracting(RawArticle::source, RawArticle::title, article -> article.dating().iso())
        .containsExactly(
            tuple("f#1", "A pier for the town", "2024-07-15"),
            tuple("f#2", "Ferries", "2024-07-16"));
  }

  @Test
  void theTextOfAPdfIsRead() throws IOException {
    RawArticle article =
        Records.of(FORMAT, pdf("Zoe Tillman opened it.", "It was full.")).article();

    assertThat(article.dating().iso()).isEmpty();
    assertThat(texts(article)).contains("Zoe Tillman opened it.", "It was full.");
  }

  @Test
  void aPdfIsKnownByItsBytes() throws IOException {
    assertThat(FORMAT.knows(Head.of(pdf("One.")))).isTrue();
    assertThat(FORMAT.knows(Head.of("text"))).isFalse();
  }

  @Test
  void aDamagedFileIsRejected() throws IOException {
    byte[] pdf = pdf("Zoe Tillman opened it.");
    byte[] word = word("Zoe Tillman opened it.");

    assertThat(Records.of(FORMAT, Arrays.copyOf(pdf, 40)).reason()).isEqualTo("damaged file");
    // What is left of a cut folder may be read as a document without text.
    assertThat(Records.of(FORMAT, Arrays.copyOf(word, word.length / 2)).reason())
        .isIn("damaged file", "empty text");
    assertThat(Records.of(FORMAT, "text").reason()).isEqualTo("not text");
    assertThat(Records.of(FORMAT, "").reason()).isEqualTo("empty file");
  }

  @Test
  void aFileThatIsTooLargeIsRejected() throws IOException {
    ArticleFormat small = new TikaFormats().of(Map.of(), DateRange.ALL, 100);

    assertThat(Records.of(small, word("x".repeat(50))).rejections)
        .extracting(Rejection::reason)
        .containsExactly("record too large");
  }

  private static List<String> texts(RawArticle article) {
    return article.lines().stream().map(Line::text).map(String::strip).toList();
  }

  private static byte[] word(String... paragraphs) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (String paragraph : paragraphs) {
        document.createParagraph().createRun().setText(paragraph);
      }
      document.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] pdf(String... lines) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.setLeading(30);
        content.newLineAtOffset(50, 700);
        for (String line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      document.save(out);
      return out.toByteArray();
    }
  }
}
