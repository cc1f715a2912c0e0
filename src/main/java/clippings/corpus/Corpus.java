package clippings.corpus;

import clippings.corpus.MatchedPattern.Found;
import clippings.study.DateRange;
import clippings.study.Study;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The files of a study, listed once at launch. */
public final class Corpus {

  /** Order of code points: that of UTF-8 bytes, and not of UTF-16 units as in {@code String}. */
  private static final Comparator<String> CODE_POINTS =
      (a, b) -> {
        int i = 0;
        int shorter = Math.min(a.length(), b.length());
        while (i < shorter && a.charAt(i) == b.charAt(i)) {
          i++;
        }
        if (i == shorter) {
          return a.length() - b.length();
        }
        boolean inPair = i > 0 && Character.isHighSurrogate(a.charAt(i - 1));
        int at = inPair ? i - 1 : i;
        return Integer.compare(a.codePointAt(at), b.codePointAt(at));
      };

  /**
   * Unless it is told otherwise, records with more bytes are rejected: 64 MiB, and less where the
   * heap is small.
   */
  public static final int RECORD_LIMIT = 64 << 20;

  /** No record may be larger, since a buffer has to hold it: 1 GiB. */
  public static final int MAX_RECORD_LIMIT = 1 << 30;

  private final List<CorpusFile> files;
  private final SortedMap<String, Long> skipped;
  private final List<String> unmatched;
  private final long ownReports;
  private final int recordLimit;

  private Corpus(
      List<CorpusFile> files,
      SortedMap<String, Long> skipped,
      List<String> unmatched,
      long ownReports,
      int recordLimit) {
    this.files = List.copyOf(files);
    this.skipped = Collections.unmodifiableSortedMap(skipped);
    this.unmatched = List.copyOf(unmatched);
    this.ownReports = ownReports;
    this.recordLimit = recordLimit;
  }

  /**
   * Lists the files that the input names and that can be read.
   *
   * <p>Example: {@code list(study, List.of("data/show/**", "gs://bucket/more/*.jsonl.gz"))}.
   *
   * @param study its dates; days outside are not taken from folders and file names
   * @param input paths, folders (all below them) and globs, local ones relative to the working
   *     directory; a file that several match is listed once
   * @return at least one file
   * @throws NothingMatchedException if no file can be read; its message is for the user
   * @throws java.io.UncheckedIOException if a folder cannot be listed
   */
  public static Corpus list(Study study, List<String> input) {
    List<MatchedPattern> patterns = new ArrayList<>();
    List<String> unmatched = new ArrayList<>();
    for (String pattern : input.stream().distinct().sorted(CODE_POINTS).toList()) {
      MatchedPattern matched = MatchedPattern.of(pattern);
      patterns.add(matched);
      if (matched.found().isEmpty()) {
        unmatched.add(pattern);
      }
    }
    Formats formats = Formats.of(study, RECORD_LIMIT);
    SortedMap<String, Long> skipped = new TreeMap<>();
    List<CorpusFile> files = new ArrayList<>();
    OwnReports own = new OwnReports(patterns);
    long ownReports = 0;
    for (Sources.Named named : Sources.of(onceEach(patterns))) {
      if (own.hasOne(named.file())) {
        ownReports++;
      } else if (formats.isRead(named.source())) {
        files.add(file(named, study.dates()));
      } else {
        skipped.merge(FileName.ending(named.source()), 1L, Long::sum);
      }
    }
    if (files.isEmpty()) {
      throw new NothingMatchedException(input, skipped, formats.endings());
    }
    files.sort(Comparator.comparing(CorpusFile::source, CODE_POINTS));
    return new Corpus(files, skipped, unmatched, ownReports, RecordLimit.BY_HEAP);
  }

  /**
   * The same files with another limit for one record, so that a broken one does not take all
   * memory.
   *
   * <p>Example: {@code Corpus.list(study, study.input()).withRecordLimit(1 << 20)}.
   *
   * @param bytes after decompression, 1 to {@link #MAX_RECORD_LIMIT}; records with more are
   *     rejected
   * @throws IllegalArgumentException if {@code bytes} is out of range
   */
  public Corpus withRecordLimit(int bytes) {
    if (bytes < 1 || bytes > MAX_RECORD_LIMIT) {
      throw new IllegalArgumentException(
          "the record limit is " + bytes + ", must be 1 to " + MAX_RECORD_LIMIT);
    }
    return new Corpus(files, skipped, unmatched, ownReports, bytes);
  }

  /**
   * A part of the corpus, where it is large: every n-th file, so many as are below a size, but at
   * least one.
   *
   * @param bytes as stored
   */
  public Corpus part(long bytes) {
    long step = Math.max(1, (bytes() + bytes - 1) / bytes);
    List<CorpusFile> part = new ArrayList<>();
    long size = 0;
    for (int file = 0; file < files.size(); file += (int) Math.min(step, files.size())) {
      size += files.get(file).bytes();
      if (part.isEmpty() || size <= bytes) {
        part.add(files.get(file));
      }
    }
    return new Corpus(part, skipped, unmatched, ownReports, recordLimit);
  }

  /** How many files will be read. */
  public long files() {
    return files.size();
  }

  /** Their bytes as stored. */
  public long bytes() {
    return files.stream().mapToLong(CorpusFile::bytes).sum();
  }

  /** How many files and bytes of each kind, by ending: {@code .jsonl}, {@code .txt.gz}. */
  public SortedMap<String, FileCount> byFormat() {
    return countedBy(file -> FileName.ending(file.name()));
  }

  /**
   * How many files and bytes of each site, as far as folders tell it (empty where they do not: then
   * the records may).
   */
  public SortedMap<String, FileCount> bySite() {
    return countedBy(CorpusFile::site);
  }

  private SortedMap<String, FileCount> countedBy(Function<CorpusFile, String> kind) {
    SortedMap<String, FileCount> counts = new TreeMap<>();
    for (CorpusFile file : files) {
      counts.merge(kind.apply(file), new FileCount(1, file.bytes()), FileCount::plus);
    }
    return counts;
  }

  /**
   * How many files were matched but have an ending that no format takes, by ending (such as {@code
   * .pdf}; empty for none), in order of ending. Hidden files are not counted.
   */
  public SortedMap<String, Long> skipped() {
    return skipped;
  }

  /**
   * Patterns of the input that match no file at all, while others do: most often a typing error.
   */
  public List<String> unmatched() {
    return unmatched;
  }

  /** How many files were found that are reports of this program: they are not read. */
  public long ownReports() {
    return ownReports;
  }

  /**
   * Reads one file in this thread and without an engine, by the same code as {@link ChunkReader}.
   *
   * <p>Example: {@code corpus.read(0, study, sink)} hands on the records of the first file.
   *
   * @param file 0 to {@link #files()} - 1, in order of source
   * @param study its names of fields, and the dates that are believed
   * @param out takes each record; a file that cannot be read is a rejection
   */
  public void read(int file, Study study, RecordSink out) {
    Formats formats = Formats.of(study, recordLimit);
    new PartReader(formats).read(FilePart.whole(files.get(file)), FirstLines.UNKNOWN, out);
  }

  /**
   * The ending by which a file is counted in {@link #byFormat}.
   *
   * @param file 0 to {@link #files()} - 1, in order of source
   */
  public String format(int file) {
    return FileName.ending(files.get(file).name());
  }

  List<CorpusFile> list() {
    return files;
  }

  int recordLimit() {
    return recordLimit;
  }

  /** Leaves a file that several patterns match to the one with the fewest fixed folders. */
  private static List<MatchedPattern> onceEach(List<MatchedPattern> patterns) {
    Set<String> seen = new HashSet<>();
    List<MatchedPattern> once = new ArrayList<>();
    for (MatchedPattern pattern :
        patterns.stream().sorted(Comparator.comparing(p -> p.fixed().size())).toList()) {
      List<Found> found =
          pattern.found().stream().filter(file -> seen.add(file.identity())).toList();
      once.add(new MatchedPattern(pattern.pattern(), pattern.fixed(), pattern.written(), found));
    }
    return once;
  }

  private static CorpusFile file(Sources.Named named, DateRange believed) {
    String path = named.path();
    Found file = named.file();
    return new CorpusFile(
        named.source(),
        file.location(),
        file.bytes(),
        Hosts.ofFolders(path),
        CorpusFile.dating(path, believed));
  }
}
