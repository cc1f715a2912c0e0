package clippings.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  @Test
  void numbersMayHaveUnits() {
    assertThat(Arguments.number("512")).isEqualTo(512);
    assertThat(Arguments.number("50k")).isEqualTo(50_000);
    assertThat(Arguments.number("1.5GB")).isEqualTo(1_500_000_000);
    assertThatThrownBy(() -> Arguments.number("much")).hasMessageContaining("much is no number");
  }

  @Test
  void anUnknownOptionIsRefusedWithThoseThatThereAre() {
    assertThatThrownBy(() -> Arguments.parse(List.of("seed", "words"), "--sead=1"))
        .hasMessage("unknown option --sead=1; there are --seed, --words");
  }

  @Test
  void anOptionWithoutValueIsSet() {
    Arguments options = Arguments.parse(List.of("publish", "only"), "--publish");

    assertThat(options.flag("publish")).isTrue();
    assertThat(options.flag("only")).isFalse();
    assertThat(options.list("only", "a,b")).containsExactly("a", "b");
  }
}
