package clippings.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineScannerTest {
  private final LineScanner scanner = new LineScanner();

  @Test
  void anApostropheJoinsWhatStandsOnBothSides() {
    LineFeatures joined = scanner.scan("Jo's rock'n'roll");

    assertThat(joined.words()).isEqualTo(2);
    assertThat(joined.longCapitalised()).isEqualTo(1);
    assertThat(joined.letters()).isEqualTo(15);
    assertThat(scanner.scan("the boys' 'own' boats").words()).isEqualTo(4);
  }

  @Test
  void anApostropheBeforeAnIdeographBelongsToTheWord() {
    LineFeatures mixed = scanner.scan("abc'\u6F01\u6E2F");

    assertThat(mixed.longLowerCase()).isEqualTo(1);
    assertThat(mixed.words()).isEqualTo(2);
    assertThat(mixed.wideLetters()).isEqualTo(2);
  }

  @Test
  void aCapitalLetterIsGluedAfterThreeOthers() {
    assertThat(scanner.scan("homeNews and liveScores").glued()).isEqualTo(2);
    assertThat(scanner.scan("McCoy eBay HBO").glued()).isZero();
  }

  @Test
  void signsAreCountedByWhatStandsBesideThem() {
    LineFeatures signs = scanner.scan("A > b/c / d. \"No.\" 3.5, x?Yes!");

    assertThat(signs.separators()).isEqualTo(2);
    assertThat(signs.sentences()).isEqualTo(3);
    assertThat(signs.commas()).isEqualTo(1);
    assertThat(signs.glued()).isEqualTo(1);
  }

  @Test
  void aLineIsTidyWithSinglePlainSpacesOnly() {
    assertThat(isTidy("two boats, at sea")).isTrue();
    assertThat(isTidy("two  boats")).isFalse();
    assertThat(isTidy(" two boats")).isFalse();
    assertThat(isTidy("two\u00A0boats")).isFalse();
    assertThat(isTidy("two\tboats")).isFalse();
    assertThat(isTidy("two \uFEFFboats")).isFalse();
  }

  @Test
  void aWordMayStandAnywhereInALongLine() {
    for (int before = 0; before < 140; before++) {
      LineFeatures shape = scanner.scan("-".repeat(before) + "homeNews, Jo's... abc'\u6F01");

      assertThat(shape.words()).isEqualTo(4);
      assertThat(shape.longLowerCase()).isEqualTo(2);
      assertThat(shape.longCapitalised()).isEqualTo(1);
      assertThat(shape.glued()).isEqualTo(1);
      assertThat(shape.commas()).isEqualTo(1);
      assertThat(shape.sentences()).isEqualTo(1);
    }
  }

  @Test
  void aLongLineAfterAShortOneIsReadToItsEnd() {
    scanner.scan("short");

    assertThat(scanner.scan("a, ".repeat(5000) + "b.").commas()).isEqualTo(5000);
    assertThat(scanner.scan("x").words()).isEqualTo(1);
    assertThat(scanner.scan("").words()).isZero();
  }

  @Test
  void theTraitsOfEachCharAreThoseOfItsKind() {
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      int traits = CharKind.traits(c);
      byte kind = CharKind.of(c);

      assertThat((traits & CharKind.WORD) != 0).isEqualTo(kind >= CharKind.CASELESS);
      assertThat((traits & CharKind.ALONE) != 0).isEqualTo(kind == CharKind.IDEOGRAPH);
      assertThat((traits & CharKind.CAPITAL) != 0).isEqualTo(kind == CharKind.UPPER);
      assertThat((traits & CharKind.SMALL) != 0).isEqualTo(kind == CharKind.LOWER);
      assertThat(traits >>> CharKind.TELLING_BIT).isBetween(0, kind == CharKind.SIGN ? 1 : 0);
    }
  }

  @Test
  void aLineWithACharThatPlainProseCanDoWithoutIsRare() {
    assertThat(scanner.scan("\u201CPlain,\u201D he said \u2013 and that\u2019s all!").rare())
        .isFalse();
    for (String rare : List.of("(left)", "caf\u00E9", "a|b", "\u6F22", "Note: this")) {
      assertThat(scanner.scan("Plain words, and " + rare).rare()).as(rare).isTrue();
    }
  }

  private boolean isTidy(String line) {
    scanner.scan(line);
    return scanner.isTidy();
  }
}
