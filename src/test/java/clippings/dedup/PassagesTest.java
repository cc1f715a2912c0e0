package clippings.dedup;

import static clippings.dedup.Articles.day;
import static clippings.dedup.Articles.words;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.Dating;
import clippings.article.Paragraph;
import clippings.text.Folding;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {
  private static final Paragraph LONG = new Paragraph(words(1, 12), false);
  private static final Paragraph OTHER = new Paragraph(words(2, 40), false);
  private static final Paragraph SHORT = new Paragraph(words(3, 11), false);
  private static final Paragraph HEADING = new Paragraph("What comes next", true);

  @Test
  void aParagraphInAnEarlierArticleIsRecycledInTheLater() {
    assertThat(recycledInSecond(kept("b", "2024-01-01", OTHER, LONG), kept("a", "", LONG)))
        .containsExactly(1);
  }

  @Test
  void theEarlierArticleKeepsItsPassages() {
    assertThat(recycledInSecond(kept("a", "2024-01-02", LONG), kept("b", "2024-01-01", LONG)))
        .isEmpty();
  }

  @Test
  void onOneDayTheSmallerSourceIsTheEarlier() {
    assertThat(recycledInSecond(kept("a", "2024-01-01", LONG), kept("b", "2024-01-01", LONG)))
        .containsExactly(1);
    assertThat(recycledInSecond(kept("b", "", LONG), kept("a", "", LONG))).isEmpty();
  }

  @Test
  void caseQuotesAndWhiteSpaceDoNotMatter() {
    Paragraph plain = new Paragraph("\"So it's said\" " + words(4, 12), false);
    Paragraph typeset = new Paragraph("“SO IT’S\u00A0SAID”  " + words(4, 12), false);

    assertThat(recycledInSecond(kept("a", "", plain), kept("b", "", typeset))).containsExactly(1);
  }

  @Test
  void aParagraphOfElevenWordsIsNeverRecycled() {
    assertThat(recycledInSecond(kept("a", "", SHORT), kept("b", "", SHORT))).isEmpty();
  }

  @Test
  void theSubheadingIsRecycledWithItsParagraph() {
    assertThat(recycledInSecond(kept("a", "", HEADING, LONG, OTHER), kept("b", "", HEADING, LONG)))
        .containsExactly(1, 2);
  }

  @Test
  void theSubheadingAboveAnotherParagraphIsNot() {
    assertThat(recycledInSecond(kept("a", "", HEADING, OTHER), kept("b", "", HEADING, LONG)))
        .isEmpty();
    assertThat(recycledInSecond(kept("a", "", LONG), kept("b", "", HEADING, LONG)))
        .containsExactly(2);
    assertThat(recycledInSecond(kept("a", "", HEADING, SHORT), kept("b", "", HEADING, SHORT)))
        .isEmpty();
  }

  @Test
  void aSubheadingAtTheEndIsNot() {
    assertThat(recycledInSecond(kept("a", "", LONG, HEADING), kept("b", "", LONG, HEADING)))
        .containsExactly(1);
  }

  @Test
  void aParagraphTwiceInOneArticleIsNotRecycled() {
    assertThat(recycledInSecond(kept("a", "", OTHER), kept("b", "", LONG, LONG))).isEmpty();
  }

  @Test
  void theEffectiveDateDecides() {
    Dating ofItsCopy = day("2020-05-05");

    assertThat(recycledInSecond(kept("b", ofItsCopy, LONG), kept("a", day("2021-01-01"), LONG)))
        .containsExactly(1);
  }

  private static KeptDigest kept(String source, String iso, Paragraph... paragraphs) {
    return kept(source, day(iso), paragraphs);
  }

  private static KeptDigest kept(String source, Dating dating, Paragraph... paragraphs) {
    long[] hashes =
        Passages.hashes(
            List.of(paragraphs),
            Arrays.stream(paragraphs).map(part -> Folding.caseless(part.text())).toList());
    Digest digest =
        new Digest(source, "", "", "", dating, 0, 0, 0, new byte[0], hashes, new byte[0]);
    return new KeptDigest(digest, "", "", dating, 0);
  }

  private static List<Integer> recycledInSecond(KeptDigest first, KeptDigest second) {
    Blobs blobs = new Blobs(32);
    PassageOwners.write(first, blobs);
    PassageOwners.write(second, blobs);
    PassageOwners owners = new PassageOwners();
    drained(blobs).forEach(owners::read);
    Blob shared = new Blob();
    owners.writeShared(shared);
    return second.mark(LongTable.read(2, List.of(shared.take()))).recycledPassages();
  }

  private static List<ByteBuffer> drained(Blobs blobs) {
    return blobs.take().values().stream().map(ByteBuffer::wrap).toList();
  }
}
