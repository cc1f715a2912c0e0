package clippings.mention;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.text.Folding;
import clippings.text.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules 1 to 3 on themes: which terms are found in a text, in order. */
class ThemesTest {
  private static final Matcher MATCHER = new Matcher(Dictionary.of(Studies.LIGHTHOUSE));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Filming began. FILMING ended.            | Filming, FILMING
          The refilming of filmings                | ''
          A release-date, a release date           | release-date, release date
          A release – date, a release_date         | ''
          A premiere, premieres, premiered; premier | premiere, premieres, premiered
          Dropping in 2025 or dropping in 20       | Dropping in 2025, dropping in 20
          Dropping in 2025-26                      | Dropping in 2025
          Premiere week tickets for the premiere   | premiere
          A behind-the-scenes look, Behind The Scenes, behind the-scenes | behind-the-scenes, Behind The Scenes, behind the-scenes
          The BTS look; bts is a band              | BTS, bts
          The final season finale                  | final season finale, finale
          The final season finales                 | final season, finales
          The finale's end and the finales' end    | finale, finales
          On set and on setting                    | On set
          on‑set and on   set                      | on‑set, on   set
          #finale @finale x.example/finale finale@x.example https://x.example/a-finale-b | ''
          #finale and finale.                      | finale
          pre-finale and finale-less               | finale, finale
          """)
  void termsAreFound(String text, String terms) {
    List<String> found =
        MATCHER.find(Folding.fold(text), () -> Language.ENGLISH).terms().stream()
            .map(span -> Folding.fold(text).originalOf(span.start(), span.end()))
            .toList();
    assertThat(String.join(", ", found)).isEqualTo(terms);
  }
}
