package clippings.clean;

import clippings.article.CleanArticle;
import clippings.article.Dating;
import clippings.article.Line;
import clippings.article.Paragraph;
import clippings.article.RawArticle;
import clippings.article.RemovedLine;
import clippings.study.DateRange;
import clippings.study.Period;
import clippings.study.Study;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Pages to clean, of sentences invented for these tests. */
final class Pages {
  static final Study STUDY = study(List.of());

  static final String ONE =
      "The harbour festival opened on Friday with a parade of forty boats, and the mayor said that"
          + " nobody could remember a larger crowd.";
  static final String TWO =
      "Visitors had come from the whole county, some of them on foot, to see the lanterns that the"
          + " schools had made over the winter.";
  static final String THREE =
      "By midnight the last of the boats had been tied up again, and the streets were swept before"
          + " the bakers opened their doors.";
  static final String FOUR =
      "Next year, the committee promised, there would be room for sixty boats and a second stage"
          + " beside the old customs house.";

  private Pages() {}

  static Study study(List<String> furniture) {
    return new Study(
        "test",
        "Test",
        List.of(),
        Period.MONTH,
        new DateRange(LocalDate.of(2000, 1, 1), LocalDate.of(2030, 12, 31)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        furniture,
        Map.of());
  }

  static RawArticle raw(String... lines) {
    return record("a.txt", "", "", lines);
  }

  static RawArticle record(String source, String site, String title, String... lines) {
    List<Line> numbered = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      numbered.add(new Line(i + 1, lines[i]));
    }
    return new RawArticle(source, site, title, Dating.UNDATED, numbered);
  }

  static List<Row> rows(String... lines) {
    return new RowReader(new LineRules(FurniturePatterns.with(List.of()))).read(raw(lines).lines());
  }

  static Cleaned clean(String... lines) {
    return new Cleaner(STUDY, RecurringLines.NONE).clean(raw(lines));
  }

  /** The lines with two paragraphs above and two below, in a page with menu and foot, cleaned. */
  static Cleaned cleanBetween(String... lines) {
    List<String> page =
        new ArrayList<>(
            List.of(
                "Skip to content",
                "Home",
                "News",
                "Weather",
                "A festival of boats and lanterns",
                "By Ann Lee",
                "Published July 15, 2024",
                ONE,
                TWO));
    page.addAll(Arrays.asList(lines));
    page.addAll(
        List.of(
            THREE,
            FOUR,
            "Share on Facebook",
            "Contact us",
            "\u00A9 2024 The Harbour Post. All rights reserved."));
    return clean(page.toArray(new String[0]));
  }

  static List<String> texts(Cleaned cleaned) {
    return cleaned.article().stream()
        .flatMap(article -> article.paragraphs().stream())
        .map(Paragraph::text)
        .toList();
  }

  static String title(Cleaned cleaned) {
    return cleaned.article().map(CleanArticle::title).orElse("");
  }

  static List<String> removed(Cleaned cleaned) {
    return cleaned.removed().stream()
        .map(line -> line.reason().label() + ": " + line.text())
        .toList();
  }

  static List<String> removedTexts(Cleaned cleaned) {
    return cleaned.removed().stream().map(RemovedLine::text).toList();
  }
}
