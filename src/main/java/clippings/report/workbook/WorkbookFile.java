package clippings.report.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook file that knows no clock. The library writes the time of day into the properties of
 * the file and cannot be told not to, so that it writes a temporary file, and all but that time is
 * copied. What is packed is copied as it is, not packed again.
 */
final class WorkbookFile {
  private static final String CREATOR = "Clippings";

  /** The first part of the copy, by which a workbook is known again. */
  private static final String PROPERTIES = "docProps/core.xml";

  private static final Pattern CREATED = Pattern.compile("<dcterms:created.*?</dcterms:created>");

  /** Any time that a ZIP file can say in its old form; others are written in UTC, too. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 12, 0);

  private WorkbookFile() {}

  /** What is in a workbook. */
  interface Content {
    /** Adds the sheets. */
    void write(Workbook workbook) throws IOException;
  }

  /**
   * Writes a workbook.
   *
   * @param title for the properties of the file
   * @param to left open
   */
  static void write(String title, Content content, OutputStream to) throws IOException {
    Path timed = Files.createTempFile("clippings", ".xlsx");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(timed));
          Workbook workbook = new Workbook(out, CREATOR, null)) {
        workbook.properties().setTitle(SheetText.of(title).text());
        content.write(workbook);
      }
      copyWithoutTime(timed, to);
    } finally {
      Files.delete(timed);
    }
  }

  private static void copyWithoutTime(Path timed, OutputStream to) throws IOException {
    try (ZipFile from = ZipFile.builder().setPath(timed).get()) {
      ZipArchiveOutputStream copy = new ZipArchiveOutputStream(to);
      copy.putArchiveEntry(timeless(PROPERTIES));
      copy.write(properties(from));
      copy.closeArchiveEntry();
      for (ZipArchiveEntry part : Collections.list(from.getEntriesInPhysicalOrder())) {
        if (!part.getName().equals(PROPERTIES)) {
          ZipArchiveEntry packed = timeless(part.getName());
          packed.setMethod(part.getMethod());
          packed.setCrc(part.getCrc());
          packed.setSize(part.getSize());
          packed.setCompressedSize(part.getCompressedSize());
          copy.addRawArchiveEntry(packed, from.getRawInputStream(part));
        }
      }
      copy.finish();
    }
  }

  private static byte[] properties(ZipFile workbook) throws IOException {
    try (InputStream in = workbook.getInputStream(workbook.getEntry(PROPERTIES))) {
      String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return CREATED.matcher(xml).replaceFirst("").getBytes(StandardCharsets.UTF_8);
    }
  }

  private static ZipArchiveEntry timeless(String part) {
    ZipArchiveEntry entry = new ZipArchiveEntry(part);
    entry.setTimeLocal(NO_TIME);
    return entry;
  }
}
