package clippings.mention;

import clippings.article.Kind;
import clippings.article.Rule;
import clippings.article.Status;
import clippings.study.PersonName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
          addTitle(passage, span);
        }
      }
    }
    for (Passage passage : passages) {
      if (!passage.spans().names().isEmpty()) {
        candidates.put(passage.number(), candidates(passage));
      }
    }
  }

  private void addTitle(Passage passage, Span span) {
    boolean word = span.start() > 1 && passage.text().charAt(span.start() - 1) == ' ';
    if (word && span.form().senses().size() == 1) {
      String title =
          WordEdges.wordBefore(passage.text().chars(), span.start() - 1).toLowerCase(Locale.ROOT);
      if (passage.lexicon().isTitle(title)) {
        Sense sense = span.form().senses().get(0);
        evidence.addTitle(title, sense, dictionary.person(sense));
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
    for (int i = 0; i < passage.spans().names().size(); i++) {
      Span span = passage.spans().names().get(i);
      Form form = span.form();
      if (form.type() == Form.Type.GROUP
          || isHopeless(form)
          || (form.type() == Form.Type.NAME
              && form.standsAlone()
              && !Coordination.isJoined(passage, span))) {
        continue;
      }
      Surroundings around = new Surroundings(passage, passage.tokensAt(span.start()), i);
      if (!form.standsAlone() || form.type() == Form.Type.FIRST_NAME) {
        addCandidate(around, found);
      } else if (Coordination.hasRelative(around)) {
        evidence.addNamesake(dictionary.parts(form).last(), around.before(2));
      }
    }
    return found;
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
        case NAMESAKE -> {
          evidence.addNamesake(span.form().text(), around.before(1));
          if (around.lexicon().isTitle(around.before(2))) {
            evidence.addTitleOfNamesake(around.before(2), span.form(), around.before(1));
          }
        }
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
      int start = own > 0 ? around.tokenBefore(own).start() : span.start();
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
    Optional<List<Sense>> titled = evidence.withTitle(candidate.around().before(1), form, senses);
    if (titled.isPresent()) {
      return mentions(candidate, titled.get(), Status.COUNTED);
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
}
