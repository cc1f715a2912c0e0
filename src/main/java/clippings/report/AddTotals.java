package clippings.report;

import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine;

/** Adds the totals of all bundles up; of no bundle at all they are zero. */
final class AddTotals extends Combine.CombineFn<Totals, Totals, Totals> {
  @Override
  public Totals createAccumulator() {
    return new Totals();
  }

  @Override
  public Totals addInput(Totals sum, Totals bundle) {
    return sum.add(bundle);
  }

  @Override
  public Totals mergeAccumulators(Iterable<Totals> sums) {
    Totals all = new Totals();
    sums.forEach(all::add);
    return all;
  }

  @Override
  public Totals extractOutput(Totals sum) {
    return sum;
  }

  @Override
  public Coder<Totals> getAccumulatorCoder(CoderRegistry registry, Coder<Totals> input)
      throws CannotProvideCoderException {
    return input;
  }
}
