package clippings.mention;

import clippings.article.UnlistedName;
import clippings.study.PersonName;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names in an article that are no forms of the study (rules.md, section 6, {@code
 * unlisted.csv}). What it finds are candidates: whether one is a name is for the corpus to say.
 *
 * <p>One thread at a time.
 */
final class UnlistedNames {
  /** Stands for a full name that is one of several; no key has a star. */
  private static final String SEVERAL = "*";

  /** Chars of the longest name. */
  private static final int LONGEST = 100;

  private final NameRuns runs = new NameRuns();

  /** The names in an article, each once, in order of their first mentions. */
  List<UnlistedName> find(List<Passage> passages) {
    Search search = new Search();
    for (Passage passage : passages) {
      runs.find(
          passage,
          (start, end, sort, within) -> search.add(new Place(passage, start, end, within), sort));
    }
    return search.finish();
  }

  /** Where a candidate stands. */
  private record Place(Passage passage, int start, int end, boolean within) {
    String key() {
      return NameKey.of(passage.text(), start, end);
    }

    /** The same where the capital says nothing. */
    Place asWord() {
      return new Place(passage, start, end, false);
    }

    boolean hasGenitive() {
      return passage.lexicon().is("genitive", "s");
    }

    String text() {
      String text = passage.text().originalOf(start, end);
      // Two forms of one letter are one spelling to the reader.
      return Normalizer.isNormalized(text, Normalizer.Form.NFC)
          ? text
          : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    String sentence() {
      int first = passage.sentences().at(start);
      return passage.textOfSentences(first, Math.max(first, passage.sentences().at(end - 1)));
    }

    /** Whether forms of the study, or a term, cover all of it; or it is a part of an address. */
    boolean isTaken() {
      return isTerm()
          || isCovered()
          || Addresses.touch(passage.text().chars(), passage.text().length(), start, end);
    }

    /** Whether it is a part of a term, as far as such a long one can start before it. */
    private boolean isTerm() {
      List<Span> terms = passage.spans().terms();
      int low = 0;
      int high = terms.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (terms.get(middle).start() <= start) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      for (int i = low - 1; i >= 0 && start - terms.get(i).start() <= LONGEST; i--) {
        if (end <= terms.get(i).end()) {
          return true;
        }
      }
      return false;
    }

    private boolean isCovered() {
      if (passage.spans().names().isEmpty()) {
        return false;
      }
      int at = start;
      while (at < end) {
        Span span = passage.spans().nameAt(at).orElse(null);
        if (span == null) {
          return false;
        }
        at = span.end();
        while (at < end && !Character.isUpperCase(passage.text().charAt(at))) {
          at++;
        }
      }
      return true;
    }
  }

  /** A name of the article. */
  private static final class Found {
    private final Place first;
    private final List<UnlistedName.Use> uses = new ArrayList<>();
    private String lastText = "";

    Found(Place first) {
      this.first = first;
    }

    void add(Place place) {
      String text = place.text();
      // Most often it is written as before, and is kept in memory once.
      lastText = text.equals(lastText) ? lastText : text;
      uses.add(new UnlistedName.Use(place.passage().number(), lastText, place.within()));
    }

    void addShort(Place place) {
      uses.add(new UnlistedName.Use(place.passage().number(), "", place.within()));
    }

    UnlistedName named(String key) {
      return new UnlistedName(key, first.sentence(), uses);
    }
  }

  /** One article. */
  private static final class Search {
    private final Map<String, Found> found = new LinkedHashMap<>();
    private final Map<String, PersonName> people = new LinkedHashMap<>();

    /** Other names, which may be somebody's first or last name. */
    private final List<Place> others = new ArrayList<>();

    /** Ordinary words, which may be somebody's last name all the same. */
    private final List<Place> words = new ArrayList<>();

    void add(Place place, NameShape.Sort sort) {
      if (place.end() - place.start() > LONGEST) {
        return;
      }
      switch (sort) {
        case WORD -> words.add(place);
        case NAME -> others.add(place);
        case PERSON -> {
          if (!place.isTaken()) {
            addPerson(place);
          }
        }
      }
    }

    private void addPerson(Place place) {
      String key = place.key();
      found.computeIfAbsent(key, unused -> new Found(place)).add(place);
      people.computeIfAbsent(
          key,
          unused -> PersonName.of(place.passage().text().substring(place.start(), place.end())));
    }

    List<UnlistedName> finish() {
      Map<String, String> shortForms = shortForms();
      for (Place place : others) {
        String key = place.key();
        String full = fullName(place, key, shortForms);
        if (!place.isTaken() && !addShort(place, full)) {
          found.computeIfAbsent(key, unused -> new Found(place)).add(place);
        }
      }
      for (Place place : shortForms.isEmpty() ? List.<Place>of() : words) {
        String full = fullName(place, place.key(), shortForms);
        if (full != null && !place.isTaken()) {
          addShort(place.asWord(), full);
        }
      }
      return found.entrySet().stream().map(name -> name.getValue().named(name.getKey())).toList();
    }

    /** The keys of first and last names: whose they are; {@link #SEVERAL} if more than one has. */
    private Map<String, String> shortForms() {
      Map<String, String> forms = new HashMap<>();
      people.forEach(
          (key, person) -> {
            person.shortForms().forEach(form -> addShortForm(form, key, forms));
            int elision = person.last().indexOf('\'');
            if (elision == 1 && Character.isLowerCase(person.last().charAt(0))) {
              addShortForm(person.last().substring(elision + 1), key, forms); // d'Ada
            }
          });
      return forms;
    }

    private static void addShortForm(String form, String key, Map<String, String> forms) {
      forms.merge(NameKey.of(form), key, (one, other) -> one.equals(other) ? one : SEVERAL);
    }

    private static @Nullable String fullName(
        Place place, String key, Map<String, String> shortForms) {
      String full = shortForms.get(key);
      boolean genitive = full == null && key.endsWith("s") && place.hasGenitive();
      return genitive ? shortForms.get(key.substring(0, key.length() - 1)) : full;
    }

    /** Adds a short form to whom it means; whether it means anybody who is named in full. */
    private boolean addShort(Place place, @Nullable String full) {
      Found owner = full == null ? null : found.get(full);
      if (owner != null) {
        owner.addShort(place);
      }
      return full != null;
    }
  }
}
