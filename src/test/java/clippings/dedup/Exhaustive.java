package clippings.dedup;

import clippings.article.AnnotatedArticle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * rules.md, section 4 said as simply as possible, on the texts themselves: every article is
 * compared with every other that shares five words in a row with it, without hashes, keys or
 * bodies. Slow.
 */
final class Exhaustive {
  private final List<Item> items = new ArrayList<>();

  private static final class Item {
    final AnnotatedArticle article;
    final List<String> words;
    final List<String> shingles = new ArrayList<>();
    final Set<String> distinct;
    final Map<Item, Double> copyOf = new HashMap<>();
    boolean kept;

    Item(AnnotatedArticle article) {
      this.article = article;
      this.words =
          Arrays.asList(article.article().paragraphs().get(0).text().strip().split(" ", -1));
      for (int i = 0; i + 5 <= words.size(); i++) {
        shingles.add(String.join(" ", words.subList(i, i + 5)));
      }
      this.distinct = new HashSet<>(shingles);
    }

    String source() {
      return article.article().source();
    }
  }

  private static final Comparator<Item> PRIORITY =
      Comparator.comparing((Item item) -> item.article.article().dating().day())
          .thenComparing(item -> -item.words.size())
          .thenComparing(Item::source);

  private Exhaustive(List<AnnotatedArticle> articles) {
    articles.forEach(article -> items.add(new Item(article)));
    items.sort(PRIORITY);
  }

  /** The kept source of each article that is a copy. */
  static Map<String, String> copies(List<AnnotatedArticle> articles) {
    Exhaustive exhaustive = new Exhaustive(articles);
    exhaustive.compare();
    exhaustive.choose();
    Map<String, String> copies = new TreeMap<>();
    for (Item item : exhaustive.items) {
      if (!item.kept) {
        copies.put(item.source(), mostSimilarKept(item).source());
      }
    }
    return copies;
  }

  private void compare() {
    Map<String, Set<Item>> index = new HashMap<>();
    for (Item item : items) {
      for (String key : item.shingles.isEmpty() ? List.of("" + item.words) : item.shingles) {
        index.computeIfAbsent(key, unused -> new HashSet<>()).add(item);
      }
    }
    for (Item item : items) {
      Set<Item> others = new HashSet<>();
      for (String key : item.shingles.isEmpty() ? List.of("" + item.words) : item.shingles) {
        others.addAll(index.getOrDefault(key, Set.of()));
      }
      others.remove(item);
      for (Item other : others) {
        if (item.words.equals(other.words) || hasNoNews(item, other)) {
          item.copyOf.put(other, similarity(item, other));
        }
      }
    }
  }

  private static boolean hasNoNews(Item item, Item other) {
    boolean[] shared = new boolean[item.words.size()];
    for (int i = 0; i < item.shingles.size(); i++) {
      if (other.distinct.contains(item.shingles.get(i))) {
        Arrays.fill(shared, i, i + 5, true);
      }
    }
    StringBuilder map = new StringBuilder();
    for (boolean word : shared) {
      map.append(word ? ' ' : 'x');
    }
    String own = map.toString().replace(" ", "");
    int news = 0;
    for (String run : map.toString().strip().split(" +", -1)) {
      news += run.length() >= 8 ? run.length() : 0;
    }
    boolean tells = false;
    for (int i = 0; i < shared.length; i++) {
      String word = item.words.get(i);
      tells |= !shared[i] && isNameOrNumber(word, i) && !other.words.contains(word);
    }
    return news < 60 && own.length() <= .25 * shared.length && !(shared.length < 120 && tells);
  }

  /** In these texts, each of one sentence. */
  private static boolean isNameOrNumber(String word, int place) {
    return word.chars().anyMatch(Character::isDigit) || (place > 0 && word.matches("\\p{Lu}.*"));
  }

  private static double similarity(Item item, Item other) {
    if (item.shingles.isEmpty()) {
      return 1;
    }
    long common = item.distinct.stream().filter(other.distinct::contains).count();
    return (double) common / item.distinct.size();
  }

  private void choose() {
    List<Item> left = new ArrayList<>(items);
    while (!left.isEmpty()) {
      List<Item> tops = new ArrayList<>();
      for (Item item : left) {
        boolean top = true;
        for (Item other : left) {
          top &= !item.copyOf.containsKey(other) || other.copyOf.containsKey(item);
        }
        if (top) {
          tops.add(item);
        }
      }
      for (Item item : tops.isEmpty() ? left : tops) {
        item.kept = item.copyOf.keySet().stream().noneMatch(other -> other.kept);
      }
      left.removeIf(
          item -> item.kept || item.copyOf.keySet().stream().anyMatch(other -> other.kept));
    }
  }

  private static Item mostSimilarKept(Item item) {
    return item.copyOf.keySet().stream()
        .filter(other -> other.kept)
        .min(
            Comparator.comparingDouble((Item other) -> -item.copyOf.getOrDefault(other, 0.0))
                .thenComparing(PRIORITY))
        .orElseThrow();
  }
}
