package clippings.clean;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.text.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BioTest {

  private static boolean isBio(String line) {
    return Bio.is(Folding.caseless(line), LineFeatures.of(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Lee is a reporter covering the coast.",
        "Bo Ek joined the Post in 2019 and writes about boats. He lives in Port Orr.",
        "Cy is a freelance journalist. When not at his desk, he can usually be found at sea.",
      })
  void whoWritesWhatIsABio(String line) {
    assertThat(isBio(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor is a former fisherman who learned to read at forty.",
        "She joined the crew in May, and by June nobody could imagine the boat without her.",
        "\"I am a writer,\" he said, \"and writers do not swim.\"",
      })
  void whatThePressSaysOfPeopleIsNone(String line) {
    assertThat(isBio(line)).isFalse();
  }
}
