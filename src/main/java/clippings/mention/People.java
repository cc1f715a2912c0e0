package clippings.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which names in an article are mentions, and of whom (SPEC section 5, rules 4 to 6).
 *
 * <p>First it reads all of the article for who is named in full, then it weighs each short or
 * common form.
 */
final class People {
  private final Dictionary dictionary;
  private final Evidence evidence = new Evidence();
  private final Map<Integer, List<Candidate>> candidates = new HashMap<>();

  /** A short or common form, with those whom it may mean. */
  private record Candidate(Surroundings around, List<Sense> senses, boolean inFull) {
    Span span() {
      return around.span();
    }
  }

  People(Dictionary dictionary, List<Passage> passages) {
    this.dictionary = dictionary;
    for (Passage passage : passages) {
      for (Span span : passage.spans().names()) {
        if (span.form().type() != Form.Type.FIRST_NAME && span.form().standsAlone()) {
          evidence.addFull(span.form());
        }
      }
    }
    if (evidence.hasShow()) {
      for (Passage passage : passages) {
        candidates.put(passage.number(), candidates(passage));
      }
      candidates.values().forEach(all -> all.removeIf(c -> !c.inFull() && isUnsupported(c)));
    }
  }

  /** The mentions in one of the passages, in order. */
  List<NameMention> mentions(Passage passage) {
    List<NameMention> mentions = new ArrayList<>();
    for (Span span : passage.spans().names()) {
      if (span.form().type() != Form.Type.FIRST_NAME && span.form().standsAlone()) {
        for (Sense sense : span.form().senses()) {
          if (sense.standsAlone()) {
            mentions.add(new NameMention(span.start(), span.end(), sense, false));
          }
        }
      }
    }
    List<Candidate> weighed = candidates.getOrDefault(passage.number(), List.of());
    for (int i = 0; i < weighed.size(); i++) {
      Candidate candidate = weighed.get(i);
      int end = candidate.span().end();
      if (i + 1 < weighed.size() && isOneName(passage, candidate, weighed.get(i + 1))) {
        end = weighed.get(++i).span().end();
      }
      mentions.addAll(decide(candidate, end));
    }
    return mentions;
  }

  /** All short and common forms of a passage; what they say of others goes to the evidence. */
  private List<Candidate> candidates(Passage passage) {
    List<Candidate> found = new ArrayList<>();
    Sentence sentence = new Sentence(passage);
    for (int i = 0; i < passage.spans().names().size(); i++) {
      Span span = passage.spans().names().get(i);
      Form form = span.form();
      if (form.type() == Form.Type.GROUP
          || (form.type() == Form.Type.NAME && form.standsAlone() && !isJoined(passage, span))) {
        continue;
      }
      Surroundings around = new Surroundings(passage, sentence.tokensAt(span.start()), i);
      if (!form.standsAlone() || form.type() == Form.Type.FIRST_NAME) {
        addCandidate(around, found);
      } else if (Coordination.hasRelative(around)) {
        evidence.addNamesake(PersonName.of(form.text()).last());
      }
    }
    return found;
  }

  /** Whether {@code and} or {@code &} stands before the span. */
  private static boolean isJoined(Passage passage, Span span) {
    String before = passage.text().substring(Math.max(0, span.start() - 5), span.start());
    return before.endsWith(" and ") || before.endsWith(" & ");
  }

  private void addCandidate(Surroundings around, List<Candidate> found) {
    Form form = around.span().form();
    List<Sense> senses = new ArrayList<>();
    for (Sense sense : form.senses()) {
      PersonName person = dictionary.person(sense);
      if (Coordination.sharesLastName(around, person)) {
        evidence.addNamed(sense, person);
        found.add(new Candidate(around, List.of(sense.inFull()), true));
        return;
      }
      switch (form.type() == Form.Type.NAME
          ? Neighbours.partOf(around, person)
          : Neighbours.Part.THING) {
        case NONE -> senses.add(sense);
        case NAMESAKE -> evidence.addNamesake(form.text());
        case THING -> {}
      }
    }
    if (!senses.isEmpty()) {
      found.add(new Candidate(around, senses, false));
    }
  }

  private boolean isUnsupported(Candidate candidate) {
    return candidate.senses().stream().noneMatch(evidence::supports);
  }

  /** {@code Ada Rook} for Ada Maria Rook: first and last name of one person, one mention. */
  private boolean isOneName(Passage passage, Candidate first, Candidate second) {
    String gap = passage.text().substring(first.span().end(), second.span().start());
    if (!gap.equals(" ") && !gap.matches(" [A-Z]\\.? ")) {
      return false;
    }
    return first.senses().stream()
        .filter(second.senses()::contains)
        .map(dictionary::person)
        .anyMatch(
            person ->
                first.span().form().text().equals(person.first())
                    && second.span().form().text().equals(person.last()));
  }

  private List<NameMention> decide(Candidate candidate, int end) {
    Form form = candidate.span().form();
    int start = candidate.span().start();
    if (candidate.inFull()) {
      return List.of(new NameMention(start, end, candidate.senses().get(0), false));
    }
    if (!Reading.isPerson(candidate.around())) {
      return List.of();
    }
    List<Sense> senses = candidate.senses().stream().filter(evidence::supports).toList();
    List<Sense> named = senses.stream().filter(evidence::names).toList();
    if (named.size() == 1) {
      senses = named;
    }
    boolean ambiguous = senses.size() > 1 || evidence.hasNamesake(form, senses.get(0));
    return senses.stream().map(s -> new NameMention(start, end, s, ambiguous)).toList();
  }

  /** Keeps the words of the sentence that was asked for last. */
  private static final class Sentence {
    private final Passage passage;
    private int number = -1;
    private Tokens tokens;

    Sentence(Passage passage) {
      this.passage = passage;
      this.tokens = new Tokens(passage.text(), 0, 0);
    }

    Tokens tokensAt(int offset) {
      int at = passage.sentences().at(offset);
      if (at != number) {
        number = at;
        tokens =
            new Tokens(passage.text(), passage.sentences().start(at), passage.sentences().end(at));
      }
      return tokens;
    }
  }
}
