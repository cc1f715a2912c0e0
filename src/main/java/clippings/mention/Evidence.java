package clippings.mention;

import clippings.article.Kind;
import clippings.study.PersonName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an article says in full, anywhere: whom of the study it names, and who else is named so. */
final class Evidence {
  private final Set<Who> named = new HashSet<>();
  private final Map<String, Set<Who>> nameEnds = new HashMap<>();
  private final Map<String, Set<String>> namesakes = new HashMap<>();

  /** Who has a title and a last name in full: {@code senator rook}. */
  private final Map<String, Set<Object>> titled = new HashMap<>();

  private boolean show;

  /** Somebody of the study. */
  private record Who(Kind kind, int entity) {}

  /** Notes a form that stands alone, and the parts of the name that it is. */
  void addFull(Form form, PersonName name) {
    show = true;
    if (form.type() == Form.Type.GROUP) {
      return;
    }
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
    for (String end : name.shortForms()) {
      nameEnds.computeIfAbsent(lower(end), any -> new HashSet<>()).add(who);
    }
  }

  /**
   * Notes that somebody who is not of the study is named in full.
   *
   * @param form the first or last name that is like one of the study
   * @param other the other one, in small letters
   */
  void addNamesake(String form, String other) {
    namesakes.computeIfAbsent(lower(form), any -> new HashSet<>()).add(other);
  }

  /** Notes the title before a name in full. */
  void addTitle(String title, Sense sense, PersonName name) {
    addTitled(title, name.last(), new Who(sense.kind(), sense.entity()));
  }

  /** Notes the title before the full name of somebody who is not of the study. */
  void addTitleOfNamesake(String title, Form form, String other) {
    addTitled(title, form.text(), other);
  }

  private void addTitled(String title, String last, Object who) {
    titled.computeIfAbsent(lower(title + " " + last), any -> new HashSet<>()).add(who);
  }

  /** Whom a title before a form leaves; empty if not just one is named in full with it. */
  Optional<List<Sense>> withTitle(String title, Form form, List<Sense> senses) {
    Set<Object> bearers = titled.getOrDefault(lower(title + " " + form.text()), Set.of());
    return bearers.size() == 1
        ? Optional.of(
            senses.stream().filter(s -> bearers.contains(new Who(s.kind(), s.entity()))).toList())
        : Optional.empty();
  }

  /** The other names of those who are not of the study and have that form. */
  Set<String> namesakes(Form form) {
    return namesakes.getOrDefault(lower(form.text()), Set.of());
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
    return switch (sense.rule()) {
      case SHORT -> names(sense);
      case COMMON -> show;
      default -> true;
    };
  }

  /** Whether somebody else, named in full, has that form. */
  boolean hasNamesake(Form form, Sense sense) {
    return namesakes.containsKey(lower(form.text())) || hasNamesakeInStudy(form, sense);
  }

  private boolean hasNamesakeInStudy(Form form, Sense sense) {
    Who own = new Who(sense.kind(), sense.entity());
    return sense.kind() == Kind.CAST
        && nameEnds.getOrDefault(lower(form.text()), Set.of()).stream()
            .anyMatch(who -> !who.equals(own));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
