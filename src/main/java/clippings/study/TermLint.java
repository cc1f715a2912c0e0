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

    /** Whether every text that this one finds from a word on is found by {@code shorter}, too. */
    boolean holds(Term shorter, int from) {
      if (from + shorter.words.size() > words.size()) {
        return false;
      }
      for (int i = 0; i < shorter.words.size(); i++) {
        if (!covers(shorter.words.get(i), words.get(from + i))) {
          return false;
        }
      }
      return true;
    }

    private static boolean covers(String word, String other) {
      return word.endsWith("*")
          ? other.startsWith(word.substring(0, word.length() - 1))
          : word.equals(other);
    }
  }

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
    // By first letter, so that not every term is compared with every other.
    Map<Integer, List<Term>> byLetter = new HashMap<>();
    all.forEach(
        term -> byLetter.computeIfAbsent(letter(term, 0), unused -> new ArrayList<>()).add(term));
    for (Term term : all) {
      for (int from = 0; from < term.words().size(); from++) {
        for (Term other : byLetter.getOrDefault(letter(term, from), List.of())) {
          if (!other.equals(term) && term.holds(other, from)) {
            warn(term, other);
          }
        }
      }
    }
  }

  private static int letter(Term term, int word) {
    return term.words().get(word).codePointAt(0);
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
