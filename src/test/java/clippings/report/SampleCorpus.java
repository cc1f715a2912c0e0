package clippings.report;

import clippings.article.AnnotatedArticle;
import clippings.article.ArticleId;
import clippings.article.CleanArticle;
import clippings.article.Copy;
import clippings.article.CopyKind;
import clippings.article.DateSource;
import clippings.article.Dating;
import clippings.article.Hit;
import clippings.article.KeptArticle;
import clippings.article.Kind;
import clippings.article.Mention;
import clippings.article.Paragraph;
import clippings.article.Reason;
import clippings.article.Rejection;
import clippings.article.RemovedLine;
import clippings.article.Rule;
import clippings.article.Status;
import clippings.article.UnlistedName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Four articles, two copies and one rejected record about the show of {@link SampleStudy}. */
final class SampleCorpus {
  static final Dating JANUARY = new Dating(LocalDate.of(2024, 1, 31), DateSource.FIELD);
  static final Dating MARCH = new Dating(LocalDate.of(2024, 3, 1), DateSource.URL);
  static final Dating MARCH_COPY = new Dating(LocalDate.of(2024, 3, 1), DateSource.COPY);

  private static final String LAUNCH = "Ann Lee and Bo Diaz spoke of the release date.";
  private static final String AGAIN = "Roe, said Lee, sails again.";

  private SampleCorpus() {}

  static SortedMap<String, Long> skippedFiles() {
    return new TreeMap<>(Map.of(".pdf", 2L));
  }

  static List<AnnotatedArticle> annotated() {
    List<Mention> launch =
        List.of(
            mention(1, 1, 0, Kind.CAST, 0, "Ann Lee", Rule.FULL, Status.COUNTED, LAUNCH),
            mention(1, 1, 12, Kind.CAST, 1, "Bo Diaz", Rule.FULL, Status.COUNTED, LAUNCH),
            mention(1, 1, 33, Kind.THEME, 0, "release date", Rule.TERM, Status.COUNTED, LAUNCH),
            mention(2, 2, 0, Kind.CHARACTER, 1, "Roe", Rule.COMMON, Status.COUNTED, AGAIN),
            mention(2, 2, 10, Kind.CAST, 0, "Lee", Rule.SHORT, Status.AMBIGUOUS, AGAIN));
    return List.of(
        annotated("b.example/10.txt", "Launch", JANUARY, List.of(LAUNCH, AGAIN), launch),
        annotated("b.example/9.txt", "Launch", Dating.UNDATED, List.of(LAUNCH, AGAIN), launch),
        annotated(
            "a.example/x.jsonl#2",
            "",
            Dating.UNDATED,
            List.of(LAUNCH, "More of it: \"soon\"."),
            launch.subList(0, 3)),
        annotated(
            "c.example/é.txt",
            "-Design",
            MARCH,
            List.of("A set design by Cy, \"C\" Ng, plays Pilot."),
            List.of(
                mention(
                    1,
                    1,
                    2,
                    Kind.THEME,
                    1,
                    "set design",
                    Rule.TERM,
                    Status.COUNTED,
                    "A set design by Cy, \"C\" Ng, plays Pilot."),
                mention(
                    1,
                    1,
                    16,
                    Kind.CAST,
                    2,
                    "Cy, \"C\" Ng",
                    Rule.FULL,
                    Status.COUNTED,
                    "A set design by Cy, \"C\" Ng, plays Pilot."),
                mention(
                    1,
                    1,
                    35,
                    Kind.CHARACTER,
                    2,
                    "Pilot",
                    Rule.CHARACTER,
                    Status.COUNTED,
                    "A set design by Cy, \"C\" Ng, plays Pilot."))),
        annotated("d.example/none.txt", "Weather", Dating.UNDATED, List.of("Rain."), List.of()),
        annotated("c.example/z.txt", "Design", MARCH, List.of("A set design."), List.of()));
  }

  static List<KeptArticle> kept() {
    return List.of(
        kept(
            "b.example/10.txt",
            "Launch",
            JANUARY,
            14,
            1,
            List.of(),
            hit(1, Kind.CAST, 0, Status.COUNTED),
            hit(1, Kind.CAST, 1, Status.COUNTED),
            hit(1, Kind.THEME, 0, Status.COUNTED),
            hit(2, Kind.CHARACTER, 1, Status.COUNTED),
            hit(2, Kind.CAST, 0, Status.AMBIGUOUS)),
        kept(
            "a.example/x.jsonl#2",
            "Launch, again",
            Dating.UNDATED,
            13,
            0,
            List.of(1),
            hit(1, Kind.CAST, 0, Status.RECYCLED),
            hit(1, Kind.CAST, 1, Status.RECYCLED),
            hit(1, Kind.THEME, 0, Status.RECYCLED)),
        kept(
            "c.example/é.txt",
            "-Design",
            MARCH_COPY,
            9,
            1,
            List.of(),
            hit(1, Kind.THEME, 1, Status.COUNTED),
            hit(1, Kind.CAST, 2, Status.COUNTED),
            hit(1, Kind.CHARACTER, 2, Status.COUNTED)),
        kept("d.example/none.txt", "Weather", Dating.UNDATED, 1, 0, List.of()));
  }

  static List<Copy> copies() {
    return List.of(
        copy("c.example/z.txt", MARCH, CopyKind.NEAR, 2.0 / 3, "c.example/é.txt"),
        copy("b.example/9.txt", Dating.UNDATED, CopyKind.EXACT, 1, "b.example/10.txt"));
  }

  /** By record. */
  static List<List<RemovedLine>> removed() {
    return List.of(
        List.of(
            new RemovedLine("b.example/9.txt", 2, Reason.CAPTION, "Photo: B, Diaz"),
            new RemovedLine("b.example/9.txt", 10, Reason.SHARE, "@share\tthis")),
        List.of(new RemovedLine("b.example/10.txt", 300, Reason.PAYWALL, "Subscribe")));
  }

  static List<Rejection> rejections() {
    return List.of(new Rejection("e.example/broken.jsonl#1", "invalid JSON", ""));
  }

  static Mention mention(
      int passage,
      int sentence,
      int start,
      Kind kind,
      int entity,
      String matched,
      Rule rule,
      Status status,
      String text) {
    return new Mention(passage, sentence, start, kind, entity, matched, rule, status, text);
  }

  static Hit hit(int sentence, Kind kind, int entity, Status status) {
    return new Hit(sentence, kind, entity, status);
  }

  static KeptArticle kept(
      String source,
      String title,
      Dating dating,
      int words,
      int copies,
      List<Integer> recycled,
      Hit... hits) {
    return new KeptArticle(
        ArticleId.of(source),
        source,
        site(source),
        url(source),
        title,
        dating,
        words,
        copies,
        recycled,
        List.of(hits));
  }

  private static AnnotatedArticle annotated(
      String source, String title, Dating dating, List<String> paragraphs, List<Mention> mentions) {
    return new AnnotatedArticle(
        new CleanArticle(
            source,
            site(source),
            url(source),
            title,
            dating,
            paragraphs.stream().map(text -> new Paragraph(text, false)).toList()),
        mentions,
        unlisted(source));
  }

  /** Two names that nobody asked for, and one of a single article. */
  private static List<UnlistedName> unlisted(String source) {
    if (source.startsWith("d.example/")) {
      return List.of();
    }
    UnlistedName.Use town = new UnlistedName.Use(2, "Porto", true);
    UnlistedName.Use shout = new UnlistedName.Use(1, "PORTO", source.startsWith("b.example/"));
    UnlistedName.Use person = new UnlistedName.Use(2, "=Vera Kallas", true);
    return List.of(
        new UnlistedName("porto", "It rained in " + source + ".", List.of(shout, town, shout)),
        new UnlistedName("vera kallas", "It rained on Vera, \"Kallas\".", List.of(person)),
        new UnlistedName(source, "Once.", List.of(new UnlistedName.Use(2, source, true))));
  }

  private static Copy copy(
      String source, Dating dating, CopyKind kind, double similarity, String kept) {
    return new Copy(source, dating, kind, similarity, ArticleId.of(kept), kept);
  }

  /** Only articles of b.example have an address. */
  private static String url(String source) {
    return source.startsWith("b.example/") ? "https://" + source.replace(".txt", "?a=1,2") : "";
  }

  private static String site(String source) {
    return source.substring(0, source.indexOf('/'));
  }
}
