package clippings.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.Kind;
import clippings.article.Mention;
import clippings.article.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageHitTest {
  @Test
  void whatIsPackedIsUnpacked() {
    Mention first = new Mention(0, 0, 14, Kind.CAST, 0, "Ada", Rule.FULL, false, "Ada came.");
    Mention second =
        new Mention(3, 1_000_000, 2, Kind.THEME, 200, "sea", Rule.TERM, true, "At sea.");

    assertThat(PassageHit.unpack(PassageHit.pack(List.of(first, second))))
        .containsExactly(
            new PassageHit(0, 0, Kind.CAST, 0, false),
            new PassageHit(3, 1_000_000, Kind.THEME, 200, true));
    assertThat(PassageHit.unpack(PassageHit.pack(List.of()))).isEmpty();
  }
}
