package clippings.report;

import clippings.coder.RecordCoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.apache.beam.sdk.coders.CustomCoder;

/** Writes {@link Totals} as a list of counts in a fixed order. */
final class TotalsCoder extends CustomCoder<Totals> {

  /** The same counts, as a record. */
  record Form(List<Totals.Count> counts, LocalDate firstDay, LocalDate lastDay)
      implements Serializable {}

  private final RecordCoder<Form> form = RecordCoder.of(Form.class);

  @Override
  public void encode(Totals totals, OutputStream out) throws IOException {
    form.encode(new Form(totals.counts(), totals.firstDay(), totals.lastDay()), out);
  }

  @Override
  public Totals decode(InputStream in) throws IOException {
    Form decoded = form.decode(in);
    return Totals.of(decoded.counts(), decoded.firstDay(), decoded.lastDay());
  }

  @Override
  public void verifyDeterministic() {}

  @Override
  public boolean consistentWithEquals() {
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TotalsCoder;
  }

  @Override
  public int hashCode() {
    return TotalsCoder.class.hashCode();
  }
}
