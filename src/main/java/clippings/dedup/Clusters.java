package clippings.dedup;

import clippings.dedup.Cluster.Member;
import clippings.dedup.CopyGraph.Edge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Chooses which articles are kept, among those that hang together in the {@link CopyGraph}.
 *
 * <p>An article <em>tops</em> the others if it is a copy of none that is no copy of it: nothing
 * left contains it and has more. Round by round,
 *
 * <ol>
 *   <li>the tops are gone through by {@link Card#PRIORITY}: one is kept unless it is a copy of one
 *       kept before;
 *   <li>the others that are copies of a kept article are done with; what is left, copies only of
 *       copies, has another round among itself. A copy is never judged through a chain.
 * </ol>
 *
 * <p>In the end each article that is not kept is a copy of the kept one it is most similar to. No
 * kept article is a copy of another.
 */
final class Clusters {

  /** All articles with one body: they are copies of the same and the same are copies of them. */
  private static final class Node {
    final List<Card> cards = new ArrayList<>();
    final List<Edge> edges = new ArrayList<>();

    /** The bodies at the other ends of the edges: of a text told by thousands there are as many. */
    final Set<Long> copyOf = new HashSet<>();

    int copies;

    Card best() {
      return cards.get(0);
    }
  }

  private final Map<Long, Node> nodes = new TreeMap<>();
  private final Set<Long> kept = new HashSet<>();
  private final Comparator<Node> priority;

  private Clusters(Collection<Card> cards, CopyGraph graph) {
    cards.stream()
        .sorted(Card.PRIORITY)
        .forEach(card -> nodes.computeIfAbsent(card.body(), unused -> new Node()).cards.add(card));
    nodes.forEach(
        (body, node) -> {
          for (Edge edge : graph.from(body)) {
            node.edges.add(edge);
            node.copyOf.add(edge.kept());
            node(edge.kept()).copies++;
          }
        });
    this.priority = priority(nodes.size());
  }

  /**
   * The clusters of one component, single articles included.
   *
   * @param cards all articles of the component, in any order
   * @param graph what is a copy of what
   */
  static List<Cluster> of(Collection<Card> cards, CopyGraph graph) {
    Clusters clusters = new Clusters(cards, graph);
    clusters.choose();
    return clusters.assign();
  }

  /**
   * In a component so large that not every body was compared with every other (see {@link
   * KeyRuns}), articles of the same day and length are tried in the order of their copies before
   * that of their sources: else one that was compared with few would be kept for its name, and most
   * of its copies with it.
   */
  private static Comparator<Node> priority(int bodies) {
    Comparator<Node> all = Comparator.comparing(Node::best, Card.PRIORITY);
    return bodies <= KeyRuns.ALL_PAIRS
        ? all
        : Comparator.comparing((Node node) -> node.best().dating().day())
            .thenComparingInt(node -> -node.best().words())
            .thenComparingInt(node -> -node.copies)
            .thenComparing(all);
  }

  private void choose() {
    Set<Long> left = new HashSet<>(nodes.keySet());
    while (!left.isEmpty()) {
      List<Long> tops = left.stream().filter(body -> isTop(body, left)).toList();
      // Only a ring of articles, each a copy of the next, has no top: then all are equal.
      (tops.isEmpty() ? left : tops)
          .stream()
              .sorted(Comparator.comparing(this::node, priority))
              .filter(body -> !isCopyOfKept(body))
              .forEachOrdered(kept::add);
      left.removeIf(body -> kept.contains(body) || isCopyOfKept(body));
    }
  }

  private boolean isTop(long body, Set<Long> left) {
    return node(body).edges.stream()
        .filter(edge -> left.contains(edge.kept()))
        .allMatch(edge -> isCopy(edge.kept(), body));
  }

  private boolean isCopy(long body, long of) {
    return node(body).copyOf.contains(of);
  }

  private boolean isCopyOfKept(long body) {
    return node(body).edges.stream().anyMatch(edge -> kept.contains(edge.kept()));
  }

  private List<Cluster> assign() {
    Map<Long, List<Member>> copies = new HashMap<>();
    kept.forEach(body -> copies.put(body, new ArrayList<>()));
    nodes.forEach(
        (body, node) -> {
          boolean keeps = kept.contains(body);
          Edge edge = keeps ? new Edge(body, body, 1) : best(node.edges);
          node.cards.stream()
              .skip(keeps ? 1 : 0)
              .map(card -> new Member(card, edge.similarity()))
              .forEach(
                  copy ->
                      copies.computeIfAbsent(edge.kept(), unused -> new ArrayList<>()).add(copy));
        });
    return copies.entrySet().stream()
        .map(entry -> cluster(node(entry.getKey()).best(), entry.getValue()))
        .sorted(Comparator.comparing(Cluster::kept, Card.PRIORITY))
        .toList();
  }

  private static Cluster cluster(Card kept, List<Member> copies) {
    return new Cluster(
        kept, copies.stream().sorted(Comparator.comparing(Member::card, Card.PRIORITY)).toList());
  }

  private Edge best(List<Edge> edges) {
    return edges.stream()
        .filter(edge -> kept.contains(edge.kept()))
        .min(
            Comparator.comparingDouble((Edge edge) -> -edge.similarity())
                .thenComparing(edge -> node(edge.kept()), priority))
        .orElseThrow();
  }

  private Node node(long body) {
    return nodes.getOrDefault(body, new Node());
  }
}
