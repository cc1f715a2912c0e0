package clippings.report.ledger;

import clippings.files.Folder;
import clippings.files.TemporaryName;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** The entries of several runs in one order. */
public final class Merged implements Iterator<Entry>, Closeable {
  private final List<RunFile.Reader> readers = new ArrayList<>();
  private final PriorityQueue<Head> heads = new PriorityQueue<>();

  /** The next entry of a run, which comes back into the queue with the one after it. */
  private record Head(Entry entry, RunFile.Reader rest) implements Comparable<Head> {
    @Override
    public int compareTo(Head other) {
      return entry.compareTo(other.entry);
    }
  }

  private Merged() {}

  /**
   * Merges runs.
   *
   * @param folder where they are; intermediate runs are written there if there are many
   * @param names of the runs
   * @param fanIn how many files to have open at once, at least 2
   */
  public static Merged open(Folder folder, List<String> names, int fanIn) throws IOException {
    Deque<String> runs = new ArrayDeque<>(names);
    while (runs.size() > fanIn) {
      // No more of them than needed: what is merged here is written once more.
      int tooMany = runs.size() - fanIn;
      List<String> some = new ArrayList<>();
      while (some.size() < Math.min(fanIn, tooMany + 1)) {
        some.add(runs.remove());
      }
      String name = TemporaryName.next("run");
      try (Merged merged = open(folder, some)) {
        RunFile.write(folder, name, merged);
      }
      runs.add(name);
    }
    return open(folder, runs);
  }

  private static Merged open(Folder folder, Collection<String> names) throws IOException {
    Merged merged = new Merged();
    try {
      for (String name : names) {
        RunFile.Reader reader = new RunFile.Reader(folder, name);
        merged.readers.add(reader);
        merged.enqueue(reader);
      }
    } catch (IOException e) {
      merged.close();
      throw e;
    }
    return merged;
  }

  @Override
  public boolean hasNext() {
    return !heads.isEmpty();
  }

  @Override
  public Entry next() {
    Head head = heads.poll();
    if (head == null) {
      throw new NoSuchElementException();
    }
    try {
      enqueue(head.rest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return head.entry();
  }

  private void enqueue(RunFile.Reader reader) throws IOException {
    Entry entry = reader.read();
    if (entry != null) {
      heads.add(new Head(entry, reader));
    }
  }

  @Override
  public void close() throws IOException {
    for (RunFile.Reader reader : readers) {
      reader.close();
    }
  }
}
