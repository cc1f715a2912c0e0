package clippings.corpus;

import clippings.article.DateSource;
import clippings.article.Dating;
import clippings.coder.RecordCoder;
import clippings.date.Dates;
import clippings.study.DateRange;
import java.io.Serializable;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * One file of the corpus, and what its place alone says about the records in it.
 *
 * @param source path relative to the fixed part of the glob, with {@code /}
 * @param location where Beam's file systems find it
 * @param bytes its size as stored
 * @param site nearest parent folder named like a host; empty if there is none
 * @param dating day in its folders, else in its name; {@code UNDATED} if there is none
 */
@DefaultCoder(RecordCoder.class)
record CorpusFile(String source, String location, long bytes, String site, Dating dating)
    implements Serializable {

  /** The last part of the source, such as {@code story.txt}. */
  String name() {
    return source.substring(source.lastIndexOf('/') + 1);
  }

  /**
   * A file that stands in this one, a packed folder.
   *
   * @param path within it
   */
  CorpusFile member(String path, DateRange believed) {
    String folder = FileName.of(name()).bare() + "/" + path;
    String ownSite = Hosts.ofFolders(folder);
    Dating own = dating(path, believed);
    return new CorpusFile(
        source + "/" + path,
        location,
        bytes,
        ownSite.isEmpty() ? site : ownSite,
        own.isDated() ? own : dating);
  }

  /** The day in folders shaped like one, else in the name of the file. */
  static Dating dating(String path, DateRange believed) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return Dates.inPath(path, believed)
        .map(day -> new Dating(day, DateSource.URL))
        .or(
            () ->
                Dates.inFileName(name, believed).map(day -> new Dating(day, DateSource.FILE_NAME)))
        .orElse(Dating.UNDATED);
  }
}
