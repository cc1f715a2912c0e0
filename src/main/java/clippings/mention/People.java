package clippings.mention;

import clippings.article.Kind;
import clippings.article.Rule;
import clippings.article.Status;
import clippings.study.PersonName;
import clippings.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which names in an article are mentions, and of whom (rules.md, section 5, rules 4 to 6).
 *
 * <p>First it reads all of the article for who is named in full, then it weighs each short or
 * common form.
 */
final class People {
  private final Dictionary dictionary;
  private final CueWeights weights;
  private final Evidence evidence = new Evidence();
  private final Map<Integer, List<Candidate>> candidates = new HashMap<>();

  People(Dictionary dictionary, CueWeights weights, List<Passage> passages) {
    this.dictionary = dictionary;
    this.weights = weights;
    for (Passage passage : passages) {
      for (Span span : passage.spans().names()) {
        if (span.form().type() != Form.Type.FIRST_NAME && span.form().standsAlone()) {
          evidence.addFull(span.form(), dictionary.parts(span.form()));
        }
      }
    }
    for (Passage passage : passages) {
      if (!passage.spans().names().isEmpty()) {
        candidates.put(passage.number(), candidates(passage));
      }
    }
  }

  /** The mentions in one of the passages, in order. */
  List<NameMention> mentions(Passage passage) {
    List<NameMention> mentions = new ArrayList<>();
    for (Span span : passage.spans().names()) {
      if (span.form().type() != Form.Type.FIRST_NAME && span.form().standsAlone()) {
        for (Sense sense : span.form().senses()) {
          if (sense.standsAlone()) {
            mentions.add(new NameMention(span.start(), span.end(), sense, Status.COUNTED));
          }
        }
      }
    }
    List<Candidate> weighed = candidates.getOrDefault(passage.number(), List.of());
    for (int i = 0; i < weighed.size(); i++) {
      boolean inNext =
          i + 1 < weighed.size() && weighed.get(i + 1).start() <= weighed.get(i).start();
      if (!inNext) {
        mentions.addAll(decide(weighed.get(i)));
      }
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
          || isHopeless(form)
          || (form.type() == Form.Type.NAME && form.standsAlone() && !isJoined(passage, span))) {
        continue;
      }
      Surroundings around = new Surroundings(passage, sentence.tokensAt(span.start()), i);
      if (!form.standsAlone() || form.type() == Form.Type.FIRST_NAME) {
        addCandidate(around, found);
      } else if (Coordination.hasRelative(around)) {
        evidence.addNamesake(dictionary.parts(form).last(), around.before(2));
      }
    }
    return found;
  }

  /** Whether the span follows another name after {@code and} or {@code &}, as it seems. */
  private static boolean isJoined(Passage passage, Span span) {
    int start = span.start();
    if (start < 4 || passage.text().charAt(start - 1) != ' ') {
      return false;
    }
    int from = start - 1;
    while (from > 0 && passage.text().charAt(from - 1) != ' ') {
      from--;
    }
    String word = passage.text().substring(from, start - 1);
    return word.equals("&") || passage.lexicon().is("joins", word);
  }

  private void addCandidate(Surroundings around, List<Candidate> found) {
    Span span = around.span();
    List<Sense> senses = new ArrayList<>();
    int own = 0;
    for (Sense sense : span.form().senses()) {
      PersonName person = dictionary.person(sense);
      if (Coordination.sharesLastName(around, person)) {
        evidence.addNamed(sense, person);
        found.add(new Candidate(around, span.start(), List.of(sense.inFull()), true));
        return;
      }
      switch (span.form().type() == Form.Type.NAME
          ? Neighbours.partOf(around, person, isOfAnyone(sense))
          : Neighbours.Part.THING) {
        case NONE -> {
          senses.add(sense);
          own = Math.max(own, GivenNames.ownBefore(around, person));
        }
        case NAMESAKE -> evidence.addNamesake(span.form().text(), around.before(1));
        case THING -> {}
      }
    }
    if (own > 0) {
      // The first name says which of them it is.
      senses.removeIf(s -> GivenNames.ownBefore(around, dictionary.person(s)) == 0);
    } else if (senses.size() > 1 && around.isInList()) {
      // A list of last names, as of a team.
      List<Sense> lasts =
          senses.stream().filter(s -> around.isForm(dictionary.person(s).last())).toList();
      if (!lasts.isEmpty()) {
        senses.retainAll(lasts);
      }
    }
    if (!senses.isEmpty()) {
      int start = own > 0 ? around.startBefore(own) : span.start();
      found.add(new Candidate(around, start, senses, false));
    }
  }

  /** Whether a form is only somebody beside those who are named in full, of whom there are none. */
  private boolean isHopeless(Form form) {
    if (evidence.hasShow() || form.type() == Form.Type.FIRST_NAME) {
      return false;
    }
    return form.senses().stream().allMatch(sense -> sense.rule() == Rule.COMMON);
  }

  private static boolean isOfAnyone(Sense sense) {
    return sense.kind() == Kind.CAST && (sense.rule() == Rule.COMMON || sense.rule() == Rule.KNOWN);
  }

  private List<NameMention> decide(Candidate candidate) {
    if (candidate.inFull()) {
      return mentions(candidate, candidate.senses(), Status.COUNTED);
    }
    List<Sense> senses = candidate.senses().stream().filter(evidence::supports).toList();
    Form form = candidate.span().form();
    boolean unresolved = senses.isEmpty();
    if (unresolved) {
      senses =
          candidate.senses().stream()
              .filter(s -> s.rule() == Rule.SHORT && !evidence.hasNamesake(form, s))
              .toList();
    }
    if (senses.isEmpty()
        || !(isNamed(candidate) || Reading.isPerson(candidate.around(), weights))) {
      return List.of();
    }
    return unresolved
        ? mentions(candidate, senses, Status.UNRESOLVED)
        : resolved(candidate, senses);
  }

  /** Whether the person's own first name stands before the form. */
  private static boolean isNamed(Candidate candidate) {
    return candidate.start() < candidate.span().start()
        || GivenNames.isBeforeSuffix(candidate.around());
  }

  private List<NameMention> resolved(Candidate candidate, List<Sense> supported) {
    Form form = candidate.span().form();
    List<Sense> senses = supported;
    List<Sense> named = senses.stream().filter(evidence::names).toList();
    if (named.size() == 1) {
      senses = named;
    }
    if (Kinship.areSiblings(candidate.around())) {
      return senses.size() > 1 ? mentions(candidate, senses, Status.COUNTED) : List.of();
    }
    boolean own =
        candidate.start() < candidate.span().start()
            || (GivenNames.isBeforeSuffix(candidate.around())
                && !dictionary.person(senses.get(0)).suffix().isEmpty())
            || (candidate.around().isInList()
                && candidate.around().isForm(dictionary.person(senses.get(0)).last()));
    if (own && senses.size() == 1) {
      return mentions(candidate, senses, Status.COUNTED);
    }
    boolean ambiguous = senses.size() > 1 || evidence.hasNamesake(form, senses.get(0));
    if (ambiguous) {
      Optional<String> relative = Kinship.relative(candidate.around());
      if (relative.isPresent()) {
        List<Sense> others = othersThan(relative.get(), senses);
        Set<String> outside = new HashSet<>(evidence.namesakes(form));
        outside.remove(relative.get());
        if (others.size() + outside.size() < 2) {
          return mentions(candidate, others, Status.COUNTED);
        }
      }
      senses = senses.stream().filter(s -> s.rule() != Rule.KNOWN || evidence.names(s)).toList();
    }
    return mentions(candidate, senses, ambiguous ? Status.AMBIGUOUS : Status.COUNTED);
  }

  private List<Sense> othersThan(String firstName, List<Sense> senses) {
    return senses.stream()
        .filter(s -> !dictionary.person(s).first().equalsIgnoreCase(firstName))
        .toList();
  }

  private static List<NameMention> mentions(
      Candidate candidate, List<Sense> senses, Status status) {
    return senses.stream()
        .map(s -> new NameMention(candidate.start(), candidate.span().end(), s, status))
        .toList();
  }

  /** Keeps the words of the sentence that was asked for last. */
  private static final class Sentence {
    private final Passage passage;
    private int number = -1;
    private SentenceTokens tokens;

    Sentence(Passage passage) {
      this.passage = passage;
      this.tokens = new SentenceTokens(passage.text(), 0, 0, Lexicon.of(Language.OTHER));
    }

    SentenceTokens tokensAt(int offset) {
      int at = passage.sentences().at(offset);
      if (at != number) {
        number = at;
        tokens =
            new SentenceTokens(
                passage.text(),
                passage.sentences().start(at),
                passage.sentences().end(at),
                passage.lexicon());
      }
      return tokens;
    }
  }
}
