package clippings.corpus;

import java.io.InputStream;
import java.util.List;

/** A format that this build has not: its files are rejected with the profile that has it. */
final class MissingFormat implements ArticleFormat {
  private final String ending;
  private final String profile;

  MissingFormat(String ending, String profile) {
    this.ending = ending;
    this.profile = profile;
  }

  @Override
  public List<String> endings() {
    return List.of(ending);
  }

  @Override
  public void read(RecordFile file, InputStream bytes, RecordSink out) {
    out.rejection(
        RecordFault.UNREADABLE.in(
            file.source(), "not built in; build with the profile for it: mvn -Pdirect," + profile));
  }
}
