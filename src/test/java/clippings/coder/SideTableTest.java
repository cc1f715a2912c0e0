package clippings.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Sum;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestPipelineExtension.class)
class SideTableTest {
  private static final AtomicInteger BUILT = new AtomicInteger();

  @Test
  void stepsAndThreadsShareOneTable(TestPipeline pipeline) {
    SideTable<Integer> bytes =
        new SideTable<>(
            pipeline
                .apply("Blobs", Create.of(new byte[3], new byte[4]))
                .apply("All", View.asIterable()),
            SideTableTest::build);
    PCollection<Integer> numbers =
        pipeline.apply("Numbers", Create.of(IntStream.range(0, 100).boxed().toList()));
    PCollection<Integer> twice =
        numbers
            .apply("One", ParDo.of(new AddFn(bytes)).withSideInputs(bytes.view()))
            .apply("Other", ParDo.of(new AddFn(bytes)).withSideInputs(bytes.view()))
            .apply(Sum.integersGlobally());
    PAssert.thatSingleton(twice).isEqualTo(4950 + 100 * 2 * 7);
    pipeline.run();

    assertThat(BUILT).hasValue(1);
  }

  private static int build(Iterable<byte[]> blobs) {
    BUILT.incrementAndGet();
    return StreamSupport.stream(blobs.spliterator(), false).mapToInt(blob -> blob.length).sum();
  }

  private static final class AddFn extends DoFn<Integer, Integer> {
    private final SideTable<Integer> bytes;

    AddFn(SideTable<Integer> bytes) {
      this.bytes = bytes;
    }

    @ProcessElement
    public void add(ProcessContext context) {
      context.output(context.element() + bytes.in(context));
    }
  }
}
