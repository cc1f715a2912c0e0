package clippings.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineFeaturesTest {

  @Test
  void wordsAreCountedByTheirFirstLetter() {
    LineFeatures shape = LineFeatures.of("In May 2019, Anna's two dogs ran to Oslo.");

    assertThat(shape.words()).isEqualTo(9);
    assertThat(shape.capitalised()).isEqualTo(4);
    assertThat(shape.lowerCase()).isEqualTo(4);
    assertThat(shape.numbers()).isEqualTo(1);
    assertThat(shape.commas()).isEqualTo(1);
    assertThat(shape.sentences()).isEqualTo(1);
  }

  @Test
  void aSentenceEndsBeforeClosingQuotesAndBrackets() {
    assertThat(LineFeatures.of("She said: \u201CCome in.\u201D").endsSentence()).isTrue();
    assertThat(LineFeatures.of("(It was late!)").endsSentence()).isTrue();
    assertThat(LineFeatures.of("(Photo: Nobody)").endsSentence()).isFalse();
    assertThat(LineFeatures.of("\u7D42\u308F\u308A\u3067\u3059\u3002").endsSentence()).isTrue();
  }

  @Test
  void ideographsCountTwoAWord() {
    LineFeatures shape =
        LineFeatures.of("\u6771\u4EAC\u90FD\u306F\u4ECA\u65E5\u767A\u8868\u3057\u305F\u3002");

    assertThat(shape.words()).isEqualTo(5);
    assertThat(shape.caseless()).isTrue();
  }

  @Test
  void wordsRunTogetherAreSeen() {
    assertThat(LineFeatures.of("FordFerrariHonda").glued()).isEqualTo(2);
    assertThat(LineFeatures.of("iPhone and iPad").glued()).isZero();
    assertThat(LineFeatures.of("Who won?Nobody did").glued()).isEqualTo(1);
  }

  @Test
  void bulletsAndNumbersOpenAnItem() {
    assertThat(LineFeatures.of("- bread and butter").bullet()).isTrue();
    assertThat(LineFeatures.of("\u2022 bread").bullet()).isTrue();
    assertThat(LineFeatures.of("12. bread").bullet()).isTrue();
    assertThat(LineFeatures.of("3) bread").bullet()).isTrue();
    assertThat(LineFeatures.of("1984 was a cold year").bullet()).isFalse();
    assertThat(LineFeatures.of("-5 degrees at noon").bullet()).isFalse();
  }

  @Test
  void theLongerWordsMakeTitleCase() {
    assertThat(LineFeatures.of("Where the Wild Rivers Meet the Sea").titleCase()).isTrue();
    assertThat(LineFeatures.of("Where wild rivers meet the Sea").titleCase()).isFalse();
  }

  @Test
  void anEmptyLineHasNoShape() {
    LineFeatures shape = LineFeatures.of("");

    assertThat(shape.words()).isZero();
    assertThat(shape.endsSentence()).isFalse();
  }

  @Test
  void thaiHasSpacesBetweenClausesAlone() {
    LineFeatures shape =
        LineFeatures.of("สมหญิง ใจดีมาถึงท่าเรือในตอนเช้าและรออยู่นาน แต่เธอไม่ตอบอะไรเลย");

    assertThat(shape.words()).isGreaterThan(25);
    assertThat(shape.commas()).isEqualTo(2);
    assertThat(shape.running()).isTrue();
  }
}
