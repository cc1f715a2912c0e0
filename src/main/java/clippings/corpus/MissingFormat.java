package clippings.corpus;

import java.io.InputStream;
import java.util.List;

/** A format that this build has not: its files are rejected with the profile that has it. */
final class MissingFormat implements ArticleFormat {
  private final String profile;
  private final List<String> endings;

  MissingFormat(String profile, String... endings) {
    this.profile = profile;
    this.endings = List.of(endings);
  }

  @Override
  public List<String> endings() {
    return endings;
  }

  @Override
  public boolean isBinary() {
    return true;
  }

  @Override
  public void read(RecordFile file, InputStream bytes, RecordSink out) {
    out.rejection(
        RecordFault.UNREADABLE.in(
            file.source(), "not built in; build with the profile for it: mvn -Pdirect," + profile));
  }
}
