package clippings.clean;

import static clippings.clean.Pages.FOUR;
import static clippings.clean.Pages.ONE;
import static clippings.clean.Pages.THREE;
import static clippings.clean.Pages.TWO;
import static clippings.clean.Pages.clean;
import static clippings.clean.Pages.cleanBetween;
import static clippings.clean.Pages.removed;
import static clippings.clean.Pages.texts;
import static clippings.clean.Pages.title;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.Paragraph;
import clippings.article.Reason;
import clippings.article.RemovedLine;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CleanerTest {

  @Test
  void aBriefOfAFewShortSentencesIsAnArticle() {
    Cleaned cleaned = clean("Bo Ek sails. Cy Orr rows. Ek won.");

    assertThat(texts(cleaned)).containsExactly("Bo Ek sails. Cy Orr rows. Ek won.");
    assertThat(title(cleaned)).isEmpty();
  }

  @Test
  void aBriefMayHaveAHeadline() {
    Cleaned cleaned = clean("Bo Ek wins the cup", "", "Bo Ek sails. Cy Orr rows.");

    assertThat(texts(cleaned)).containsExactly("Bo Ek sails. Cy Orr rows.");
    assertThat(title(cleaned)).isEqualTo("Bo Ek wins the cup");
  }

  @Test
  void marksOfHeadingsAreNoText() {
    Cleaned cleaned =
        clean("# A festival of boats", "", ONE, "", TWO, "", "## The morning after", "", THREE);

    assertThat(title(cleaned)).isEqualTo("A festival of boats");
    assertThat(texts(cleaned)).containsExactly(ONE, TWO, "The morning after", THREE);
  }

  @Test
  void aPageBecomesItsArticle() {
    Cleaned cleaned =
        clean(
            "Skip to content",
            "Home",
            "News",
            "The Harbour Post",
            "",
            "A festival of boats and lanterns",
            "By Ann Lee",
            "Published July 15, 2024",
            "Bo Ek and Cy Orr (L-R) on the quay",
            "(Image credit: Harbour Post)",
            "",
            ONE,
            "",
            TWO,
            "",
            "The morning after",
            "",
            THREE,
            "",
            "About the author",
            "Ann Lee is a staff writer who covers the coast. She lives in Port Orr with two dogs.",
            "Read more",
            "Bo Ek sails alone around the cape",
            "Cy Orr: 'I never learned to swim'",
            "Posted in: Harbour | Tagged: boats",
            "2 Comments",
            "sailor_bo",
            "I was there and it rained.",
            "\u00A9 2024 The Harbour Post");

    assertThat(title(cleaned)).isEqualTo("A festival of boats and lanterns");
    assertThat(cleaned.article().orElseThrow().paragraphs())
        .containsExactly(
            new Paragraph(ONE, false),
            new Paragraph(TWO, false),
            new Paragraph("The morning after", true),
            new Paragraph(THREE, false));
    assertThat(removed(cleaned))
        .containsExactly(
            "menu: Skip to content",
            "menu: Home",
            "menu: News",
            "menu: The Harbour Post",
            "byline: By Ann Lee",
            "date line: Published July 15, 2024",
            "caption: Bo Ek and Cy Orr (L-R) on the quay",
            "credit: (Image credit: Harbour Post)",
            "author bio: About the author",
            "author bio: Ann Lee is a staff writer who covers the coast. She lives in Port Orr with"
                + " two dogs.",
            "related: Read more",
            "related: Bo Ek sails alone around the cape",
            "related: Cy Orr: 'I never learned to swim'",
            "tags: Posted in: Harbour | Tagged: boats",
            "comment: 2 Comments",
            "comment: sailor_bo",
            "comment: I was there and it rained.",
            "copyright: \u00A9 2024 The Harbour Post");
  }

  @Test
  void everyLineThatIsNotBlankEndsInOnePlace() {
    Cleaned cleaned = clean("Menu", "A festival of boats", "", ONE, " ", TWO, "Share this");

    assertThat(cleaned.removed())
        .containsExactly(
            new RemovedLine("a.txt", 1, Reason.MENU, "Menu"),
            new RemovedLine("a.txt", 7, Reason.SHARE, "Share this"));
    assertThat(texts(cleaned)).containsExactly(ONE, TWO);
  }

  @Test
  void textIsTrimmedAndItsWhiteSpaceCollapsed() {
    assertThat(texts(clean("  " + ONE.replace(" ", " \u00A0 ") + "\t"))).containsExactly(ONE);
  }

  @Test
  void aPageWithoutAParagraphIsNoArticle() {
    Cleaned cleaned = clean("Home", "News", "Page not found", "\u00A9 2024 The Harbour Post");

    assertThat(cleaned.article()).isEmpty();
    assertThat(cleaned.removed()).hasSize(4);
  }

  @Test
  void anArticleMayStartWithAParagraph() {
    assertThat(title(clean(ONE, "", TWO))).isEmpty();
  }

  @Test
  void aLineThatRepeatsAKnownTitleIsDropped() {
    Cleaned cleaned =
        new Cleaner(Pages.STUDY, RecurringLines.NONE)
            .clean(
                Pages.record(
                    "a.jsonl#1", "", "Boats & \u2018lanterns\u2019", "Boats & 'Lanterns'", ONE));

    assertThat(title(cleaned)).isEqualTo("Boats & \u2018lanterns\u2019");
    assertThat(removed(cleaned)).containsExactly("headline: Boats & 'Lanterns'");
    assertThat(texts(cleaned)).containsExactly(ONE);
  }

  @Test
  void whatATextHasTwiceIsReadOnce() {
    Cleaned cleaned = clean("Boats and lanterns", ONE, ONE, TWO, TWO, THREE, THREE);

    assertThat(texts(cleaned)).containsExactly(ONE, TWO, THREE);
    assertThat(removed(cleaned))
        .containsExactly(
            "repeated line: " + ONE, "repeated line: " + TWO, "repeated line: " + THREE);
  }

  @Test
  void furnitureOfTheStudyIsDropped() {
    Cleaned cleaned =
        new Cleaner(Pages.study(List.of("ring the bell*")), RecurringLines.NONE)
            .clean(Pages.raw(ONE, "Ring the Bell for a map of all the coves of the bay.", TWO));

    assertThat(removed(cleaned))
        .containsExactly(
            "furniture of the study: Ring the Bell for a map of all the coves of the bay.");
  }

  @Test
  void aStandfirstIsKept() {
    String standfirst = "The town had never seen so many sails.";

    assertThat(
            texts(clean("A festival of boats", standfirst, "By Ann Lee", "3 min read", ONE, TWO)))
        .containsExactly(standfirst, ONE, TWO);
  }

  @Test
  void aListOfLinksBetweenParagraphsIsDropped() {
    assertThat(texts(cleanBetween("Related:", "Ann Lee to write a book", "Bo Ek buys a boat")))
        .containsExactly(ONE, TWO, THREE, FOUR);
  }

  @Test
  void aCreditBetweenParagraphsIsDropped() {
    assertThat(texts(cleanBetween("(Image credit: Harbour Post)")))
        .containsExactly(ONE, TWO, THREE, FOUR);
  }

  @Test
  void aPlainArticleKeepsEveryLine() {
    String[] interview = {
      "Seven questions for a lantern maker",
      "",
      "Ann Lee has made lanterns for thirty years.",
      "",
      "What was the first one like?",
      "\"Crooked.\"",
      "And the second?",
      "\"Less so. I had learned that paper remembers every fold, and that glue does not forgive.\"",
      "",
      "What you need",
      "- paper",
      "- glue",
      "- a candle",
      "",
      "1. Fold the paper twice.",
      "2. Wait.",
      "",
      "\"Is it art?\" she asks.",
      "\u2014 No, I say.",
      "\u2014 Good.",
      "",
      "She will be at the quay on Friday, with forty lanterns and, she hopes, no wind at all."
    };

    Cleaned cleaned = clean(interview);

    assertThat(removed(cleaned)).isEmpty();
    assertThat(title(cleaned)).isEqualTo(interview[0]);
    assertThat(texts(cleaned)).hasSize(15);
  }

  @Test
  void pagesInOtherScriptsAreCleanedToo() {
    String first =
        "Праздник открылся в пятницу парадом сорока лодок, и никто не помнил такой толпы людей.";
    String second =
        "К полуночи последние лодки вернулись к причалу, а улицы успели вымести до самого утра.";

    Cleaned cleaned =
        clean(
            "Главная",
            "Новости",
            "Праздник лодок и фонарей",
            "Автор: Анна Ли",
            first,
            second,
            "Читайте также:",
            "Мост, которого никто не хотел",
            "Все права защищены");

    assertThat(title(cleaned)).isEqualTo("Праздник лодок и фонарей");
    assertThat(texts(cleaned)).containsExactly(first, second);
  }

  @Test
  void aWrappedParagraphIsOneLineAgain() {
    Cleaned cleaned =
        clean(
            "A festival of boats",
            "",
            "The harbour festival opened with a parade",
            "of forty boats, and the mayor said to Ann",
            "Lee that nobody could remember a larger",
            "crowd.",
            "",
            ONE);

    assertThat(texts(cleaned))
        .containsExactly(
            "The harbour festival opened with a parade of forty boats, and the mayor said to Ann Lee"
                + " that nobody could remember a larger crowd.",
            ONE);
  }

  @Test
  void noTextIsTooOddToBeCleanedAndNoCharGetsLost() {
    Random random = new Random(7);
    String signs =
        " \u00A0\u200B\uFEFF\t.,:;!?\"'()[]|-*#@/\u2022\u4E00\uD83D\uDE00aZ9\u0301\u0600";
    for (int page = 0; page < 300; page++) {
      String[] lines = new String[random.nextInt(30)];
      for (int i = 0; i < lines.length; i++) {
        StringBuilder line = new StringBuilder();
        for (int length = random.nextInt(60); length > 0; length--) {
          line.append(signs.charAt(random.nextInt(signs.length())));
        }
        lines[i] = line.toString();
      }
      Cleaned cleaned = clean(lines);
      int accounted = visible(title(cleaned));
      for (String kept : texts(cleaned)) {
        accounted += visible(kept);
      }
      for (RemovedLine line : cleaned.removed()) {
        accounted += visible(line.text());
      }
      assertThat(accounted).isEqualTo(visible(String.join("", lines)));
      assertThat(cleaned.removed()).extracting(RemovedLine::line).isSorted();
    }
  }

  /** Marks of headings are no text. */
  private static int visible(String text) {
    return text.replaceAll("[ \u00A0\u200B\uFEFF\t#]", "").length();
  }
}
