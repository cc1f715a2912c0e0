package clippings.mention;

import clippings.article.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What an article says in full, anywhere: whom of the study it names, and who else is named so. */
final class Evidence {
  private final Set<Who> named = new HashSet<>();
  private final Map<String, Set<Who>> nameEnds = new HashMap<>();
  private final Set<String> namesakes = new HashSet<>();
  private boolean show;

  /** Somebody of the study. */
  private record Who(Kind kind, int entity) {}

  /** Notes a form that stands alone. */
  void addFull(Form form) {
    show = true;
    if (form.type() == Form.Type.GROUP) {
      return;
    }
    PersonName name = PersonName.of(form.text());
    for (Sense sense : form.senses()) {
      if (sense.standsAlone()) {
        addNamed(sense, name);
      }
    }
  }

  /** Notes that {@code sense} is named in full as {@code name}. */
  void addNamed(Sense sense, PersonName name) {
    show = true;
    Who who = new Who(sense.kind(), sense.entity());
    named.add(who);
    if (name.isWhole()) {
      nameEnds.computeIfAbsent(lower(name.first()), end -> new HashSet<>()).add(who);
      nameEnds.computeIfAbsent(lower(name.last()), end -> new HashSet<>()).add(who);
    }
  }

  /** Notes that somebody who is not of the study is named in full, with that first or last name. */
  void addNamesake(String form) {
    namesakes.add(lower(form));
  }

  /** Whether anybody of the study, or a group, is named in full. */
  boolean hasShow() {
    return show;
  }

  /** Whether the one whom the sense means is named in full. */
  boolean names(Sense sense) {
    return named.contains(new Who(sense.kind(), sense.entity()));
  }

  /** Whether a form that needs evidence has it. */
  boolean supports(Sense sense) {
    return sense.kind() == Kind.CAST ? names(sense) : show;
  }

  /** Whether somebody else, named in full, has that form. */
  boolean hasNamesake(Form form, Sense sense) {
    String text = lower(form.text());
    if (namesakes.contains(text)) {
      return true;
    }
    Who own = new Who(sense.kind(), sense.entity());
    return sense.kind() == Kind.CAST
        && nameEnds.getOrDefault(text, Set.of()).stream().anyMatch(who -> !who.equals(own));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
