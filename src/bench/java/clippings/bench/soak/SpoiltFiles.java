package clippings.bench.soak;

import clippings.bench.corpus.Dice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Puts files that nobody would want to read beside the sound ones of a corpus. */
final class SpoiltFiles {
  private static final List<String> ENDINGS =
      List.of("txt", "html", "json", "jsonl", "csv", "warc", "zip", "tar", "xz", "zst", "rss");

  private final Path folder;
  private final Dice dice;

  SpoiltFiles(Path folder, Dice dice) {
    this.folder = folder;
    this.dice = dice;
  }

  /** Adds some of each kind. */
  void add() throws IOException {
    for (int i = dice.between(1, 3); i > 0; i--) {
      write("truncated-" + i + ".jsonl.gz", half(packed(sound())));
      write("cut-" + i + ".jsonl", half(sound()));
      write("packed-" + i + ".html", packed(sound()));
      write("garbage-" + i + "." + ending(), garbage(dice.between(1, 200_000)));
      write("spotted-" + i + ".jsonl", spotted(sound()));
      write("empty-" + i + "." + ending(), new byte[0]);
    }
    write("line.txt", "pier ".repeat(dice.between(1, 400_000)).getBytes(StandardCharsets.UTF_8));
    write("line.jsonl", ("{\"text\":\"" + "x".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8));
    Files.createDirectories(folder.resolve("folder.txt"));
    Files.createSymbolicLink(folder.resolve("nowhere.txt"), Path.of("not there"));
    Files.createSymbolicLink(folder.resolve("loop"), Path.of("."));
    // Whoever is root reads it all the same, in the reference run, too.
    write("unreadable.jsonl", sound());
    Files.setPosixFilePermissions(
        folder.resolve("unreadable.jsonl"), PosixFilePermissions.fromString("---------"));
  }

  private String ending() {
    return ENDINGS.get(dice.below(ENDINGS.size()));
  }

  private byte[] sound() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> parts =
          files.filter(file -> file.getFileName().toString().startsWith("part-")).sorted().toList();
      return Files.readAllBytes(parts.get(dice.below(parts.size())));
    }
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private byte[] garbage(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) dice.below(256);
    }
    return bytes;
  }

  private byte[] spotted(byte[] bytes) {
    byte[] spotted = bytes.clone();
    for (int i = dice.between(1, 100); i > 0; i--) {
      spotted[dice.below(spotted.length)] = (byte) dice.below(256);
    }
    return spotted;
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }
}
