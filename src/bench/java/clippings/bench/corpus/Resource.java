package clippings.bench.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Files of words and of furniture that come with the generator. */
final class Resource {
  private Resource() {}

  /** The words of one class, most frequent first. */
  static List<String> words(String kind) {
    return read("words/" + kind + ".txt")
        .lines()
        .flatMap(line -> Arrays.stream(line.split(" ", -1)))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The lines of a site's page; {@code {body}} and the like stand for what changes. */
  static List<String> page(String kind) {
    return read("sites/" + kind + ".txt").lines().toList();
  }

  private static String read(String name) {
    try (InputStream in = Resource.class.getResourceAsStream("/clippings/bench/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is part of the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
