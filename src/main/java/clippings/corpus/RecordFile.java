package clippings.corpus;

import clippings.article.DateSource;
import clippings.article.Dating;
import clippings.date.Dates;
import clippings.study.DateRange;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a format is told about the file it reads.
 *
 * @param source of the file; a format with many records a file adds {@code #LINE} or {@code
 *     #RECORD}
 * @param site as its folders have it; empty if they do not
 * @param dating as its folders or its name have it
 * @param firstLine number of the first line of the bytes, counted from 1
 */
record RecordFile(String source, String site, Dating dating, long firstLine) {

  static RecordFile of(CorpusFile file, long firstLine) {
    return new RecordFile(file.source(), file.site(), file.dating(), firstLine);
  }

  /**
   * The bytes of a file that is one record.
   *
   * @param limit most bytes of it
   * @return empty if it has more, or none, which is a rejection
   */
  Optional<byte[]> whole(InputStream bytes, int limit, RecordSink out) throws IOException {
    byte[] content = bytes.readNBytes(limit + 1);
    if (content.length > limit) {
      out.rejection(RecordFault.TOO_LARGE.in(source, "more than " + limit + " bytes"));
      return Optional.empty();
    }
    if (content.length == 0) {
      out.rejection(RecordFault.EMPTY.in(source, ""));
      return Optional.empty();
    }
    return Optional.of(content);
  }

  /**
   * The site of a record (rules.md, section 2): host of its URL, else its own field, else the
   * folder.
   *
   * @param url empty if it has none
   * @param ownSite empty if it has none
   */
  String siteOf(String url, String ownSite) {
    String host = Hosts.ofUrl(url);
    if (!host.isEmpty()) {
      return host;
    }
    String own = Hosts.ofField(ownSite);
    return own.isEmpty() ? site : own;
  }

  /**
   * The date of a record (rules.md, section 2): its own, else that of its URL, else that of the
   * file, else the month or year that it has.
   *
   * @param own day in a field or header of the record
   * @param url empty if it has none
   * @param believed days outside are passed over
   */
  Dating datingOf(RecordHead own, String url, DateRange believed) {
    if (own.day().isPresent()) {
      return new Dating(own.day().get(), DateSource.FIELD);
    }
    Dating found =
        (url.isEmpty() ? Optional.<LocalDate>empty() : Dates.inPath(url, believed))
            .map(day -> new Dating(day, DateSource.URL))
            .orElse(dating);
    return found.isDated()
        ? found
        : own.coarse().map(day -> new Dating(day, DateSource.FIELD)).orElse(found);
  }
}
