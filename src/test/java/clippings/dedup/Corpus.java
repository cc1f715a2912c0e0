package clippings.dedup;

import static clippings.dedup.Articles.words;

import clippings.article.AnnotatedArticle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A made-up corpus in which articles are copied in every way that rules.md, section 4 names, and in
 * some ways that are no copies.
 */
final class Corpus {
  private final Random random;
  private final List<AnnotatedArticle> articles = new ArrayList<>();

  private Corpus(long seed) {
    this.random = new Random(seed);
  }

  /** {@code size} articles in random order; every other one is made from an earlier one. */
  static List<AnnotatedArticle> of(long seed, int size) {
    Corpus corpus = new Corpus(seed);
    String boilerplate = words(seed + 1, 110);
    while (corpus.articles.size() < size) {
      String story = words(corpus.random.nextLong(), 20 + corpus.random.nextInt(260));
      corpus.add(corpus.random.nextInt(8) == 0 ? story + " " + boilerplate : story);
      for (int more = corpus.random.nextInt(4); more > 0; more--) {
        story = corpus.changed(story);
        corpus.add(story);
      }
    }
    List<AnnotatedArticle> chosen = new ArrayList<>(corpus.articles.subList(0, size));
    Collections.shuffle(chosen, corpus.random);
    return chosen;
  }

  /** One story {@code size} times, most of them changed in some way: what a large agency sells. */
  static List<AnnotatedArticle> ofOneStory(long seed, int size) {
    Corpus corpus = new Corpus(seed);
    String story = words(seed, 260);
    while (corpus.articles.size() < size) {
      corpus.add(corpus.changed(story));
    }
    return corpus.articles;
  }

  private void add(String text) {
    String iso = random.nextInt(4) == 0 ? "" : "2024-01-0" + (1 + random.nextInt(5));
    String title = random.nextInt(3) == 0 ? "" : "Title " + text.hashCode() % 3;
    articles.add(
        Articles.article("s" + random.nextInt(1 << 30) + "-" + articles.size(), title, iso, text));
  }

  private String changed(String text) {
    List<String> words = Arrays.asList(text.split(" ", -1));
    return switch (random.nextInt(8)) {
      case 0 -> text;
      case 1 -> edited(words, 15 + random.nextInt(30));
      case 2 -> edited(words, 5 + random.nextInt(8));
      case 3 -> String.join(" ", words.subList(0, words.size() * (3 + random.nextInt(6)) / 10));
      case 4 -> words(random.nextLong(), random.nextInt(25)) + " " + text;
      case 5 -> text + " " + words(random.nextLong(), 30 + random.nextInt(60));
      case 6 -> words(random.nextLong(), 60 + random.nextInt(90)) + " " + text;
      default ->
          String.join(" ", words.subList(words.size() / 2, words.size()))
              + " "
              + words(random.nextLong(), 10 + random.nextInt(100));
    };
  }

  private String edited(List<String> words, int distance) {
    return String.join(
        " ",
        words.stream()
            .map(word -> random.nextInt(distance) == 0 ? "edit" + random.nextInt(1000) : word)
            .toList());
  }
}
