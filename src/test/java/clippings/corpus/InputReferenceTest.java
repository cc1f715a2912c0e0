package clippings.corpus;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.ManualPage;
import clippings.corpus.FieldNames.Role;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the reference says of input is what is read. */
class InputReferenceTest {
  private static final Formats FORMATS = Formats.of(Studies.PLAIN, Corpus.RECORD_LIMIT);

  private static ManualPage reference() throws IOException {
    return ManualPage.of("reference");
  }

  @Test
  void endingsAreThoseOfTheFormats() throws Exception {
    List<String> documented = reference().names("ending");

    assertThat(documented).contains(FORMATS.endings().split(", "));
    assertThat(documented)
        .allSatisfy(ending -> assertThat(FORMATS.isRead("page" + ending)).as(ending).isTrue());
  }

  @Test
  void packedEndingsAreThoseOfThePackings() throws Exception {
    assertThat(reference().names("packed ending"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Packing.values())
                .filter(packing -> packing != Packing.NONE)
                .map(Packing::ending)
                .toList());
  }

  @Test
  void fieldsAreThoseThatAreKnown() throws Exception {
    FieldNames known = FieldNames.of(Map.of());
    List<List<String>> rows = reference().table("role");

    assertThat(rows)
        .hasSize(Role.values().length)
        .allSatisfy(
            row -> {
              Role role = Role.valueOf(row.get(0).toUpperCase(Locale.ROOT));
              assertThat(ManualPage.codes(row.get(1)))
                  .isNotEmpty()
                  .allSatisfy(
                      name ->
                          assertThat(known.uses(name)).as(name).anyMatch(u -> u.role() == role));
            });
  }

  @Test
  void reasonsOfRejectionAreThoseOfFaults() throws Exception {
    Set<String> reasons =
        Arrays.stream(RecordFault.values())
            .map(fault -> fault.in("", "").reason())
            .collect(toSet());
    // Neither is a fault of the file: one is said where cleaning ends, one by the limit.
    reasons.addAll(Set.of("no paragraph left", "record too large for this heap"));

    assertThat(reference().names("reason of a rejection"))
        .containsExactlyInAnyOrderElementsOf(reasons);
  }
}
