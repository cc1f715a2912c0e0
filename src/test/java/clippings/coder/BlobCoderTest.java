package clippings.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.util.Arrays;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlobCoderTest {
  private static final Coder<byte[]> CODER = BlobCoder.of();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 128, 100_000})
  void aBlobComesBackAloneAndAmongOthers(int length) throws Exception {
    byte[] blob = new byte[length];
    Arrays.fill(blob, (byte) -3);

    assertThat(CoderUtils.clone(CODER, blob)).isEqualTo(blob).isNotSameAs(blob);
    assertThat(CoderUtils.clone(ListCoder.of(CODER), List.of(blob, new byte[] {7}, blob)))
        .containsExactly(blob, new byte[] {7}, blob);
  }

  @Test
  void aBlobThatEndsEarlyIsAnError() throws Exception {
    byte[] encoded = CoderUtils.encodeToByteArray(CODER, new byte[] {1, 2, 3});

    assertThatThrownBy(() -> CoderUtils.decodeFromByteArray(CODER, Arrays.copyOf(encoded, 3)))
        .rootCause()
        .isInstanceOf(EOFException.class)
        .hasMessage("a blob of 3 bytes ends early");
  }

  @Test
  void equalBytesAreOneBlob() {
    assertThat(CODER.structuralValue(new byte[] {1, 2}))
        .isEqualTo(CODER.structuralValue(new byte[] {1, 2}))
        .isNotEqualTo(CODER.structuralValue(new byte[] {1, 3}));
  }
}
