package clippings.mention;

import clippings.text.Chars;
import clippings.text.FirstNames;
import clippings.text.FoldedText;
import clippings.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds the spans of forms in a text, in one pass: leftmost-longest over all names together, and,
 * apart from these, over the terms of each theme. Whether a name's span is a mention is not its
 * matter.
 *
 * <p>One thread at a time.
 */
final class Matcher {
  private final Dictionary dictionary;

  Matcher(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * What a text holds.
   *
   * @param names spans of names and of what is excepted from them, in order, no two overlap
   * @param terms spans of themes' terms, in order of their starts; no two of a theme overlap
   */
  record Spans(List<Span> names, List<Span> terms) {

    /** The name's span that holds the char at {@code offset}, if there is one. */
    Optional<Span> nameAt(int offset) {
      int low = 0;
      int high = names.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (names.get(middle).end() <= offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low < names.size() && names.get(low).start() <= offset
          ? Optional.of(names.get(low))
          : Optional.empty();
    }
  }

  /**
   * Finds all spans in {@code text}.
   *
   * @param language of the text; asked only where edges of words depend on it
   */
  Spans find(FoldedText text, Supplier<Language> language) {
    return new Search(text, language).run();
  }

  /** One text. */
  private final class Search {
    private final FoldedText folded;
    private final Supplier<Language> language;
    private final char[] text;
    private final int length;
    private final List<Span> names = new ArrayList<>();
    private final List<Span> terms = new ArrayList<>();

    /** All forms that are there, in order of their starts. */
    private final List<Span> hits = new ArrayList<>();

    /** What starts at the word that is looked at: the longest name, and all terms. */
    private final List<Span> candidates = new ArrayList<>();

    private int nameEnd;
    private final int[] termEnds = new int[dictionary.themes()];

    Search(FoldedText folded, Supplier<Language> language) {
      this.folded = folded;
      this.language = language;
      this.text = folded.chars();
      this.length = folded.length();
    }

    Spans run() {
      dictionary.finder().find(text, length, (form, start, end) -> hits.add(hit(form, start, end)));
      for (int k = 0; k < hits.size(); k++) {
        Span hit = hits.get(k);
        if (isStart(hit.start())) {
          match(hit.form(), hit.start(), hit.end());
        }
        boolean last = k + 1 == hits.size() || hits.get(k + 1).start() > hit.start();
        if (last && !candidates.isEmpty()) {
          choose();
        }
      }
      names.removeIf(span -> span.form().type() == Form.Type.EXCEPT);
      return new Spans(names, terms);
    }

    private boolean isStart(int i) {
      return WordEdges.isStart(text, i)
          || (WordEdges.isElided(text, i) && is("elisions", WordEdges.wordBefore(text, i - 1)));
    }

    private boolean is(String section, String word) {
      return language.get().is(section, word.toLowerCase(Locale.ROOT));
    }

    private Span hit(int form, int start, int end) {
      return new Span(start, end, dictionary.form(form));
    }

    private void match(Form form, int start, int end) {
      boolean edge = WordEdges.isEnd(text, length, end);
      if (edge || isBeforeGenitive(start, end)) {
        if (!edge && form.type() != Form.Type.NAME) {
          return;
        }
        int taken = form.isName() ? nameEnd : termEnds[form.theme()];
        if (start >= taken && fits(form, start, end)) {
          candidates.add(new Span(start, end, form));
        }
      }
    }

    /** {@code Halms Rede}, where the language has it; not Han in {@code Hans}. */
    private boolean isBeforeGenitive(int start, int end) {
      return end < length
          && text[end] == 's'
          && end - start > 2
          && text[end - 1] != 's'
          && WordEdges.isEnd(text, length, end + 1)
          && is("genitive", "s")
          && !isFirstName(start, end + 1);
    }

    private boolean fits(Form form, int start, int end) {
      boolean name = form.isName() && form.type() != Form.Type.EXCEPT;
      return !(name && !LetterCase.fits(text, start, form))
          && !(name && isJoined(start, end))
          && !Addresses.touch(text, length, start, end);
    }

    /** Keeps the longest name, and the longest term of each theme. */
    private void choose() {
      for (int k = 0; k < candidates.size(); k++) {
        Span span = candidates.get(k);
        int theme = span.form().theme();
        boolean longest = true;
        for (int m = 0; m < candidates.size(); m++) {
          Span other = candidates.get(m);
          boolean rival = other.form().theme() == theme;
          longest &= !rival || other.end() < span.end() || (other.end() == span.end() && m >= k);
        }
        if (longest) {
          keep(span, theme);
        }
      }
      candidates.clear();
    }

    private void keep(Span span, int theme) {
      if (theme < 0) {
        nameEnd = span.end();
        names.add(span);
      } else {
        termEnds[theme] = span.end();
        if (span.form().type() == Form.Type.TERM) {
          terms.add(span);
        }
      }
    }

    /** Whether a hyphen binds the span to a capitalised word that is no form (rule 2). */
    private boolean isJoined(int start, int end) {
      if (start >= 2
          && isHyphen(start - 1)
          && Character.isUpperCase(text[start])
          && Chars.isWord(text[start - 2])) {
        int from = start - 1;
        while (from > 0 && Chars.isWord(text[from - 1])) {
          from--;
        }
        if (joins(from, start - 1)
            && !endsName(start - 1)
            && !isEdge(from, start - 1, start, end)) {
          return true;
        }
      }
      if (end + 1 < length && isHyphen(end) && Character.isUpperCase(text[start])) {
        int to = end + 1;
        while (to < length && Chars.isWord(text[to])) {
          to++;
        }
        return joins(end + 1, to) && !startsName(end + 1) && !isEdge(end + 1, to, start, end);
      }
      return false;
    }

    /** Whether a word looks like the half of a double name; not {@code Anti}, nor {@code Led}. */
    private boolean joins(int from, int to) {
      return to > from
          && Character.isUpperCase(text[from])
          && !is("attributes", folded.substring(from, to));
    }

    /** Whether a hyphen is an edge anyway; not the one of two first names, as in Karl-Max. */
    private boolean isEdge(int from, int to, int start, int end) {
      return is("hyphens", "edges") && !(isFirstName(from, to) && isFirstName(start, end));
    }

    private boolean isFirstName(int from, int to) {
      return FirstNames.has(folded.substring(from, to).toLowerCase(Locale.ROOT));
    }

    /** Whether the original has a hyphen there, and not the dash between two clauses. */
    private boolean isHyphen(int i) {
      if (text[i] != '-') {
        return false;
      }
      char original = folded.original().charAt(folded.originalStart(i));
      return original != '\u2014' && original != '\u2015';
    }

    private boolean endsName(int end) {
      return !names.isEmpty() && names.get(names.size() - 1).end() == end;
    }

    private boolean startsName(int start) {
      return hits.stream()
          .anyMatch(
              hit ->
                  hit.start() == start
                      && hit.form().isName()
                      && hit.form().type() != Form.Type.EXCEPT
                      && WordEdges.isEnd(text, length, hit.end())
                      && LetterCase.fits(text, start, hit.form()));
    }
  }
}
