package clippings.quality.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void foldersAndOptions() {
    assertThat(Options.parse("a", "--worst=3", "b", "--raise", "--dump=c"))
        .isEqualTo(
            new Options(List.of(Path.of("a"), Path.of("b")), 3, true, Optional.of(Path.of("c"))));
  }

  @Test
  void unknownOptionIsNamed() {
    assertThatThrownBy(() -> Options.parse("--lower"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--lower")
        .hasMessageContaining("--worst=N");
  }
}
