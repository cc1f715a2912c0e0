package clippings.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the files of a corpus are dealt out: small ones together, large ones that can be cut in
 * ranges.
 *
 * <p>Of a large corpus the chunks are larger, since runners take time for each chunk too: the
 * direct runner copies, with each, all that was grouped before. Yet there are some hundreds:
 * workers that are done early must not wait long for the last.
 *
 * @param files at most so many in a chunk, or a hundredth of the files, but never over a thousand
 * @param least bytes of a chunk, where there are enough small files
 * @param most bytes of a chunk, unless one file alone has more and cannot be cut
 */
record Chunking(int files, long least, long most) {

  /** Chunks large enough to be worth a worker's while and small enough to keep all workers busy. */
  static final Chunking DEFAULT = new Chunking(100, 4 << 20, 32 << 20);

  /** Chunks are not made larger than {@link #least} while there are fewer. */
  private static final int MANY = 256;

  /** All files as chunks, in order. */
  List<Chunk> chunks(List<CorpusFile> files, Formats formats) {
    List<Chunk> chunks = new ArrayList<>();
    List<FilePart> open = new ArrayList<>();
    long openBytes = 0;
    long allBytes = files.stream().mapToLong(CorpusFile::bytes).sum();
    int chunkFiles = Math.max(this.files, Math.min(1000, files.size() / 100));
    long chunkBytes = Math.max(least, Math.min(most, allBytes / MANY));
    for (CorpusFile file : files) {
      List<FilePart> parts = parts(file, formats, chunkBytes);
      if (parts.size() > 1) {
        parts.forEach(part -> chunks.add(new Chunk(List.of(part))));
        continue;
      }
      if (!open.isEmpty() && (open.size() >= chunkFiles || openBytes + file.bytes() > chunkBytes)) {
        chunks.add(new Chunk(List.copyOf(open)));
        open.clear();
        openBytes = 0;
      }
      open.addAll(parts);
      openBytes += file.bytes();
    }
    if (!open.isEmpty()) {
      chunks.add(new Chunk(List.copyOf(open)));
    }
    return chunks;
  }

  private static List<FilePart> parts(CorpusFile file, Formats formats, long range) {
    Optional<ArticleFormat> format = formats.find(file.name());
    boolean plain = Packing.of(file.name()) == Packing.NONE;
    boolean cut = plain && format.isPresent() && format.get().isCutAtLines();
    if (!cut || file.bytes() < 2 * range) {
      return List.of(FilePart.whole(file));
    }
    List<FilePart> parts = new ArrayList<>();
    long from = 0;
    while (file.bytes() - from >= 2 * range) {
      parts.add(new FilePart(file, from, from + range));
      from += range;
    }
    parts.add(new FilePart(file, from, FilePart.END));
    return parts;
  }
}
