package clippings.corpus;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The files in one packed folder, which are read as those of a folder are. */
final class MemberFiles {
  private final FileReader reader;
  private final Formats formats;
  private final CorpusFile folder;
  private final UnpackGuard.Budget budget;
  private final RecordSink out;
  private final Set<String> seen = new HashSet<>();

  MemberFiles(
      FileReader reader,
      Formats formats,
      CorpusFile folder,
      UnpackGuard.Budget budget,
      RecordSink out) {
    this.reader = reader;
    this.formats = formats;
    this.folder = folder;
    this.budget = budget;
    this.out = out;
  }

  /**
   * Reads a file in the folder. One that is damaged costs no other.
   *
   * @param name its path as the folder has it
   * @param opener gives its bytes
   */
  void read(String name, UnpackGuard.Opener opener) {
    String path = clean(name);
    if (path.isEmpty() || isHidden(path)) {
      return;
    }
    if (!formats.isRead(path) || FileName.of(path).isFolder()) {
      out.passedOver("file " + FileName.ending(path));
      return;
    }
    CorpusFile member = folder.member(unique(path), formats.believed());
    try (InputStream bytes = UnpackGuard.open(opener, budget)) {
      reader.read(member, bytes, budget, out);
    } catch (IOException e) {
      out.rejection(RecordFault.DAMAGED.in(member.source(), String.valueOf(e.getMessage())));
    }
  }

  /** Notes a file in the folder that cannot be opened. */
  void reject(String name, String detail) {
    String path = clean(name);
    if (!path.isEmpty() && !isHidden(path)) {
      String source = folder.member(unique(path), formats.believed()).source();
      out.rejection(RecordFault.UNREADABLE.in(source, detail));
    }
  }

  /** A folder may have two files of one name. */
  private String unique(String path) {
    String name = path;
    for (int copy = 2; !seen.add(name); copy++) {
      name = path + "~" + copy;
    }
    return name;
  }

  private static String clean(String name) {
    return Arrays.stream(name.replace('\\', '/').split("/", -1))
        .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
        .collect(joining("/"));
  }

  private static boolean isHidden(String path) {
    return path.startsWith(".") || path.contains("/.") || path.startsWith("__MACOSX/");
  }
}
