package clippings.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ComponentsTest {

  @Test
  void theSmallestBodyNamesAComponent() {
    Components components = new Components(10);
    components.join(5, 9);
    components.join(9, 7);
    components.join(3, 4);

    assertThat(LongStream.of(5, 7, 9).map(components::of)).containsOnly(5L);
    assertThat(components.of(4)).isEqualTo(3);
    assertThat(components.of(8)).isEqualTo(8);
    assertThat(components.members().size()).isEqualTo(5);
  }

  @Test
  void noneIsLargerThanTheLimit() {
    Components components = new Components(4);
    components.join(1, 2);
    components.join(3, 4);
    components.join(1, 3);
    components.join(4, 5);

    assertThat(LongStream.range(1, 5).map(components::of)).containsOnly(1L);
    assertThat(components.of(5)).isEqualTo(5);
  }
}
