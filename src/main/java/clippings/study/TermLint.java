package clippings.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for terms of themes that hold another term, so that one place in a text is both. */
final class TermLint {
  /**
   * A term of a theme.
   *
   * @param at the term and its place
   * @param theme the name of its theme
   * @param words in small letters; a hyphen parts words as a space does
   */
  private record Term(Located at, Located theme, List<String> words) {
    static Term of(Located at, Located theme) {
      String folded = FormKey.caseless(at.text()).replace('-', ' ');
      return new Term(at, theme, Arrays.asList(folded.strip().split(" +", -1)));
    }
  }

  /** Terms by their words, one node a word, so that a term is not compared with every other. */
  private static final class Node {
    private final Map<String, Node> words = new HashMap<>();

    /** By the beginning of a word that a {@code *} ends. */
    private final Map<String, Node> beginnings = new HashMap<>();

    private final List<Term> terms = new ArrayList<>();

    void add(Term term) {
      Node node = this;
      for (String word : term.words()) {
        boolean open = word.endsWith("*");
        String key = open ? word.substring(0, word.length() - 1) : word;
        node = (open ? node.beginnings : node.words).computeIfAbsent(key, unused -> new Node());
      }
      node.terms.add(term);
    }

    /** Nodes for words of which each text is one that {@code word} finds, too. */
    void addNext(String word, List<Node> next) {
      Node same = words.get(word);
      if (same != null) {
        next.add(same);
      }
      for (int end = 0; end <= word.length() && !beginnings.isEmpty(); end++) {
        Node beginning = beginnings.get(word.substring(0, end));
        if (beginning != null) {
          next.add(beginning);
        }
      }
    }
  }

  /** Of what a term holds more than that is not said. */
  private static final int MOST_HELD = 10;

  private final Faults warnings;

  TermLint(Faults warnings) {
    this.warnings = warnings;
  }

  /**
   * Checks the terms of all themes.
   *
   * @param terms by the name of their theme, in the order of the file
   */
  void check(Map<Located, List<Located>> terms) {
    List<Term> all =
        terms.entrySet().stream()
            .flatMap(theme -> theme.getValue().stream().map(at -> Term.of(at, theme.getKey())))
            .toList();
    Node root = new Node();
    all.forEach(root::add);
    for (Term term : all) {
      held(term, root).forEach(other -> warn(term, other));
    }
  }

  /** The terms that every text has that has this one, in the order in which they stand in it. */
  private static List<Term> held(Term term, Node root) {
    List<Term> held = new ArrayList<>();
    for (int from = 0; from < term.words().size(); from++) {
      List<Node> nodes = List.of(root);
      for (int i = from; i < term.words().size() && !nodes.isEmpty(); i++) {
        List<Node> next = new ArrayList<>();
        for (Node node : nodes) {
          node.addNext(term.words().get(i), next);
        }
        for (Node node : next) {
          for (Term other : node.terms) {
            if (!other.equals(term)) {
              held.add(other);
            }
            if (held.size() == MOST_HELD) {
              return held;
            }
          }
        }
        nodes = next;
      }
    }
    return held;
  }

  private void warn(Term term, Term held) {
    boolean equal = term.words().equals(held.words());
    if (equal && term.at().compareTo(held.at()) < 0) {
      return;
    }
    if (term.theme().equals(held.theme())) {
      warnings.add(
          term.at(),
          "term %s holds %s of the same theme (line %d); it is one mention with or without it"
              .formatted(term.at().quoted(), held.at().quoted(), held.at().line()));
    } else {
      warnings.add(
          term.at(),
          "term %s %s theme %s (line %d); such a place counts for both"
              .formatted(
                  term.at().quoted(),
                  equal ? "is also a term of" : "holds " + held.at().quoted() + " of",
                  held.theme().text(),
                  held.at().line()));
    }
  }
}
