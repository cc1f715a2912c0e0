package clippings.clean;

import clippings.article.RawArticle;
import clippings.coder.Packed;
import clippings.study.Study;
import java.util.Map;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.jspecify.annotations.Nullable;

/** Gathers the sightings of a bundle and hands them on in a few parts, as bytes. */
final class CountLinesFn extends DoFn<RawArticle, KV<Integer, byte[]>> {
  private static final int MOST_LINES_HELD = 200_000;

  private final Counter looked = Metrics.counter("clippings", "looked_at");
  private final Packed<Study> study;
  private final int parts;
  private transient @Nullable LineCounter counter;
  private transient @Nullable LineSightings sightings;

  CountLinesFn(Study study, int parts) {
    this.study = Packed.of(study);
    this.parts = parts;
  }

  @StartBundle
  public void startBundle() {
    sightings = new LineSightings();
  }

  @ProcessElement
  public void process(@Element RawArticle article, OutputReceiver<KV<Integer, byte[]>> out) {
    LineSightings held = sightings();
    counter().count(article, held);
    looked.inc();
    if (held.size() > MOST_LINES_HELD) {
      held.encode(parts).forEach((part, bytes) -> out.output(KV.of(part, bytes)));
      sightings = new LineSightings();
    }
  }

  @FinishBundle
  public void finishBundle(FinishBundleContext context) {
    for (Map.Entry<Integer, byte[]> part : sightings().encode(parts).entrySet()) {
      context.output(
          KV.of(part.getKey(), part.getValue()),
          BoundedWindow.TIMESTAMP_MIN_VALUE,
          GlobalWindow.INSTANCE);
    }
    sightings = new LineSightings();
  }

  private LineCounter counter() {
    LineCounter ready = counter;
    if (ready == null) {
      ready = new LineCounter(study.get());
      counter = ready;
    }
    return ready;
  }

  private LineSightings sightings() {
    LineSightings held = sightings;
    return held == null ? new LineSightings() : held;
  }
}
