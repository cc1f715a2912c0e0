package clippings.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en    | The boat was late and nobody on the quay knew why it had been sent out in the first place.
          de    | Das Boot war zu spät, und niemand auf der Mole wusste, warum man es bei dem Wetter geschickt hatte.
          fr    | Le bateau était en retard et personne sur le quai ne savait pourquoi on l'avait envoyé par ce temps.
          es    | El barco llegó tarde y nadie en el muelle sabía por qué lo habían enviado con ese tiempo.
          other | Il traghetto era in ritardo e nessuno sul molo sapeva perché fosse stato mandato con quel tempo.
          other | O barco chegou tarde e ninguém no cais sabia por que o tinham mandado com aquele tempo, não é?
          other | De boot was te laat en niemand op de kade wist waarom hij met dat weer was uitgestuurd.
          other | Laiva oli myöhässä eikä kukaan laiturilla tiennyt miksi se oli lähetetty matkaan siinä säässä, ja satoi vettä, ja tuuli.
          en    | Halm
          """)
  void aTextIsInTheLanguageOfItsFunctionWords(String language, String text) {
    assertThat(find(text)).hasToString(language);
  }

  @Test
  void allPassagesTell() {
    List<FoldedText> passages =
        List.of(Folding.fold("Halm"), Folding.fold("Das ist nicht das Ende, und das ist gut so."));
    assertThat(LanguageFinder.find(passages)).isEqualTo(Language.of("de"));
  }

  private static Language find(String text) {
    return LanguageFinder.find(List.of(Folding.fold(text)));
  }
}
