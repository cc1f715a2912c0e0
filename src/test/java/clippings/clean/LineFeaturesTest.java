package clippings.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineFeaturesTest {

  @Test
  void wordsAreCountedByTheirFirstLetter() {
    LineFeatures shape = new LineScanner().scan("In May 2019, Anna's two dogs ran to Oslo.");

    assertThat(shape.words()).isEqualTo(9);
    assertThat(shape.capitalised()).isEqualTo(4);
    assertThat(shape.lowerCase()).isEqualTo(4);
    assertThat(shape.numbers()).isEqualTo(1);
    assertThat(shape.commas()).isEqualTo(1);
    assertThat(shape.sentences()).isEqualTo(1);
  }

  @Test
  void aSentenceEndsBeforeClosingQuotesAndBrackets() {
    assertThat(new LineScanner().scan("She said: \u201CCome in.\u201D").endsSentence()).isTrue();
    assertThat(new LineScanner().scan("(It was late!)").endsSentence()).isTrue();
    assertThat(new LineScanner().scan("(Photo: Nobody)").endsSentence()).isFalse();
    assertThat(new LineScanner().scan("\u7D42\u308F\u308A\u3067\u3059\u3002").endsSentence())
        .isTrue();
  }

  @Test
  void ideographsCountTwoAWord() {
    LineFeatures shape =
        new LineScanner()
            .scan("\u6771\u4EAC\u90FD\u306F\u4ECA\u65E5\u767A\u8868\u3057\u305F\u3002");

    assertThat(shape.words()).isEqualTo(5);
    assertThat(shape.caseless()).isTrue();
  }

  @Test
  void wordsRunTogetherAreSeen() {
    assertThat(new LineScanner().scan("FordFerrariHonda").glued()).isEqualTo(2);
    assertThat(new LineScanner().scan("iPhone and iPad").glued()).isZero();
    assertThat(new LineScanner().scan("Who won?Nobody did").glued()).isEqualTo(1);
  }

  @Test
  void bulletsAndNumbersOpenAnItem() {
    assertThat(new LineScanner().scan("- bread and butter").bullet()).isTrue();
    assertThat(new LineScanner().scan("\u2022 bread").bullet()).isTrue();
    assertThat(new LineScanner().scan("12. bread").bullet()).isTrue();
    assertThat(new LineScanner().scan("3) bread").bullet()).isTrue();
    assertThat(new LineScanner().scan("1984 was a cold year").bullet()).isFalse();
    assertThat(new LineScanner().scan("-5 degrees at noon").bullet()).isFalse();
  }

  @Test
  void anEmptyLineHasNoShape() {
    LineFeatures shape = new LineScanner().scan("");

    assertThat(shape.words()).isZero();
    assertThat(shape.endsSentence()).isFalse();
  }

  @Test
  void thaiHasSpacesBetweenClausesAlone() {
    LineFeatures shape =
        new LineScanner().scan("สมหญิง ใจดีมาถึงท่าเรือในตอนเช้าและรออยู่นาน แต่เธอไม่ตอบอะไรเลย");

    assertThat(shape.words()).isGreaterThan(25);
    assertThat(shape.commas()).isEqualTo(2);
    assertThat(shape.running()).isTrue();
  }
}
