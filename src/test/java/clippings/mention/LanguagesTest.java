package clippings.mention;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.CleanArticle;
import clippings.article.Dating;
import clippings.article.Kind;
import clippings.article.Mention;
import clippings.article.Paragraph;
import clippings.article.Status;
import clippings.study.CastMember;
import clippings.study.PersonName;
import clippings.study.Study;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is meant, in each language: a line of {@code languages.txt} a case. */
class LanguagesTest {
  private static final List<String> CAST =
      List.of(
          "Clara Halm",
          "Gabriel Petit",
          "Dorothee Weiß",
          "Vincent Graf",
          "Robert Lange",
          "Luc Berthier",
          "Ana Olmedo",
          "Luis Rey",
          "Eleanor May",
          "Ada Black",
          "Oskar Young",
          "Kamila Park",
          "Etienne Marchand",
          "Ethan Hawke",
          "Ursula von der Heyde",
          "Martin Kessler Jr.",
          "Bert Wood",
          "Roy Banks",
          "Emile Smith Dyer");

  /** Words that tell the language, and the cast. */
  private static final Map<String, String> BEFORE =
      Map.of(
          "en", "It was said that this is what they all had been there for, and it is not so.",
          "de", "Das ist nicht so, sagte sie, und es wird auch nicht besser, wenn man wartet.",
          "fr",
              "Ce n'est pas pour cela que les gens sont dans la rue avec leurs amis, a-t-elle dit.",
          "es",
              "No es que la gente haya salido a la calle por eso, pero sí lo ha dicho el pueblo.");

  private static final ArticleAnnotator ANNOTATOR = new ArticleAnnotator(study());

  @ParameterizedTest
  @MethodSource("paragraphs")
  void exactlyTheMarkedSpansAreMentions(String language, String marked) {
    String plain = marked.replaceAll("[\\[\\]{}]", "");
    CleanArticle article =
        new CleanArticle(
            "a.txt",
            "",
            "",
            Dating.UNDATED,
            Stream.of(BEFORE.getOrDefault(language, ""), String.join(", ", CAST) + ".", plain)
                .map(text -> new Paragraph(text, false))
                .toList());
    assertThat(mark(plain, ANNOTATOR.annotate(article).mentions())).isEqualTo(marked);
  }

  static Stream<Arguments> paragraphs() {
    return lines().stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> Arguments.of(line.substring(0, 2), line.substring(4)));
  }

  private static String mark(String text, List<Mention> mentions) {
    StringBuilder marked = new StringBuilder(text);
    int last = Integer.MAX_VALUE;
    List<Mention> fromTheEnd = new ArrayList<>(mentions);
    Collections.reverse(fromTheEnd);
    for (Mention mention : fromTheEnd) {
      boolean shown = mention.status() == Status.COUNTED || mention.status() == Status.AMBIGUOUS;
      if (mention.passage() == 3
          && shown
          && mention.kind() == Kind.CAST
          && mention.start() < last) {
        last = mention.start();
        boolean counted = mention.status() == Status.COUNTED;
        marked.insert(last + mention.matchedText().length(), counted ? "]" : "}");
        marked.insert(last, counted ? "[" : "{");
      }
    }
    return marked.toString();
  }

  private static Study study() {
    return Studies.of(CAST.stream().map(LanguagesTest::member).toList());
  }

  private static CastMember member(String name) {
    PersonName parts = PersonName.of(name);
    List<String> known = name.endsWith("Marchand") ? List.of("Marchand") : List.of();
    return new CastMember(name, "", List.of(), parts.shortForms(), known, List.of(), List.of());
  }

  private static List<String> lines() {
    try (InputStream in = LanguagesTest.class.getResourceAsStream("languages.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
