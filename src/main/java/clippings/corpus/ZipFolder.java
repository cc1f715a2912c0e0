package clippings.corpus;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Reads ZIP files as folders, by the directory at their end. Of a WACZ file (web archive collection
 * zipped, specs.webrecorder.net/wacz/1.1.1) only its archives are read.
 */
final class ZipFolder {
  private final FileReader reader;
  private final Formats formats;

  ZipFolder(FileReader reader, Formats formats) {
    this.reader = reader;
    this.formats = formats;
  }

  /**
   * Reads all files in a ZIP file.
   *
   * @throws IOException if its directory cannot be read
   */
  void read(CorpusFile file, SeekableByteChannel channel, RecordSink out) throws IOException {
    long size = channel.size();
    if (size == 0) {
      out.rejection(RecordFault.EMPTY.in(file.source(), ""));
      return;
    }
    UnpackGuard.Budget budget = new UnpackGuard.Budget(() -> size);
    MemberFiles members = new MemberFiles(reader, formats, file, budget, out);
    boolean archives = FileName.of(file.name()).plain().endsWith(".wacz");
    try (ZipFile zip = open(channel)) {
      for (ZipArchiveEntry entry : entries(zip)) {
        if (entry.isDirectory() || (archives && !entry.getName().startsWith("archive/"))) {
          continue;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
          members.reject(entry.getName(), "it is encrypted");
        } else if (!zip.canReadEntryData(entry)) {
          members.reject(entry.getName(), "it is packed in a way that is not known");
        } else {
          members.read(entry.getName(), () -> zip.getInputStream(entry));
        }
      }
    }
  }

  private static ZipFile open(SeekableByteChannel channel) throws IOException {
    try {
      return ZipFile.builder().setSeekableByteChannel(channel).get();
    } catch (RuntimeException e) {
      throw new IOException("its directory is damaged", e);
    }
  }

  private static List<ZipArchiveEntry> entries(ZipFile zip) {
    return Collections.list(zip.getEntriesInPhysicalOrder());
  }
}
