package clippings.bench.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Runs the same on several threads. */
final class Threads {
  private Threads() {}

  /** Does {@code task} for each item in a thread of its own, and waits for all. */
  static <T> void each(List<T> items, Consumer<T> task) {
    ExecutorService pool = Executors.newFixedThreadPool(items.size());
    try {
      List<Future<?>> running = new ArrayList<>();
      for (T item : items) {
        running.add(pool.submit(() -> task.accept(item)));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("a thread did not end well", e);
    } finally {
      pool.shutdownNow();
    }
  }
}
