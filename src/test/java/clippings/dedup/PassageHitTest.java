package clippings.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.Kind;
import clippings.article.Mention;
import clippings.article.Rule;
import clippings.article.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageHitTest {
  @Test
  void whatIsPackedIsUnpacked() {
    Mention first =
        new Mention(0, 0, 14, Kind.CAST, 0, "Ada", Rule.FULL, Status.COUNTED, "Ada came.");
    Mention second =
        new Mention(
            3, 1_000_000, 2, Kind.THEME, 200, "sea", Rule.TERM, Status.AMBIGUOUS, "At sea.");

    assertThat(PassageHit.unpack(PassageHit.pack(List.of(first, second))))
        .containsExactly(
            new PassageHit(0, 0, Kind.CAST, 0, Status.COUNTED),
            new PassageHit(3, 1_000_000, Kind.THEME, 200, Status.AMBIGUOUS));
    assertThat(PassageHit.unpack(PassageHit.pack(List.of()))).isEmpty();
  }
}
