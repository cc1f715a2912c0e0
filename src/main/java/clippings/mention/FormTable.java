package clippings.mention;

import clippings.article.Kind;
import clippings.article.Rule;
import clippings.study.CastMember;
import clippings.study.Group;
import clippings.study.PersonName;
import clippings.study.ShowCharacter;
import clippings.study.Study;
import clippings.study.Theme;
import clippings.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists every form of a study, folded: one form for one spelling, with all that it can mean. */
final class FormTable {
  /** Of somebody else. */
  private static final List<String> OTHER_SUFFIXES =
      List.of("Jr", "Jnr", "Junior", "Sr", "Snr", "Senior");

  private final Map<String, List<Sense>> names = new LinkedHashMap<>();
  private final Map<String, List<Sense>> firstNames = new LinkedHashMap<>();
  private final List<Form> forms = new ArrayList<>();

  private FormTable() {}

  /** All forms, names first. */
  static List<Form> of(Study study) {
    FormTable table = new FormTable();
    table.addCast(study.cast());
    table.addCharacters(study.characters());
    table.addWithoutSuffix(study.cast());
    table.addGroups(study);
    table.addFirstNames(study);
    table.names.forEach((text, senses) -> table.forms.add(nameForm(text, senses)));
    table.firstNames.forEach(
        (text, senses) -> table.forms.add(new Form(text, -1, senses, Form.Type.FIRST_NAME)));
    for (String except : study.except()) {
      table.forms.add(new Form(fold(except), -1, List.of(), Form.Type.EXCEPT));
    }
    for (int i = 0; i < study.themes().size(); i++) {
      table.addTheme(i, study.themes().get(i));
    }
    return table.forms.stream().filter(form -> !form.text().isEmpty()).toList();
  }

  static String fold(String form) {
    return Folding.fold(form).toString().strip();
  }

  private static Form nameForm(String text, List<Sense> senses) {
    boolean group = senses.stream().anyMatch(sense -> sense.rule() == Rule.GROUP);
    List<Sense> own =
        group ? senses.stream().filter(s -> s.rule() == Rule.GROUP).toList() : List.copyOf(senses);
    return new Form(text, -1, own, group ? Form.Type.GROUP : Form.Type.NAME);
  }

  private void addCast(List<CastMember> cast) {
    for (int i = 0; i < cast.size(); i++) {
      CastMember member = cast.get(i);
      for (String common : member.common()) {
        add(common, Kind.CAST, i, Rule.COMMON);
      }
      add(member.name(), Kind.CAST, i, Rule.FULL);
      for (String alias : member.aliases()) {
        add(alias, Kind.CAST, i, Rule.ALIAS);
      }
      for (String known : member.known()) {
        add(known, Kind.CAST, i, Rule.KNOWN);
      }
      for (String shortForm : member.shortForms()) {
        add(shortForm, Kind.CAST, i, Rule.SHORT);
      }
    }
  }

  /**
   * {@code Rob Kessler} for {@code Rob Kessler Jr.}, who is not {@code Rob Kessler Sr.}, unless it
   * may be somebody else.
   */
  private void addWithoutSuffix(List<CastMember> cast) {
    Map<String, Integer> bare = new LinkedHashMap<>();
    for (int i = 0; i < cast.size(); i++) {
      String name = fold(cast.get(i).name());
      String suffix = PersonName.of(name).suffix();
      if (!suffix.isEmpty()) {
        String rest = name.substring(0, name.toLowerCase(Locale.ROOT).lastIndexOf(suffix)).strip();
        String own = rest.endsWith(",") ? rest.substring(0, rest.length() - 1) : rest;
        bare.merge(own, i, (one, other) -> -1);
      }
    }
    bare.forEach(
        (name, member) -> {
          if (member >= 0 && !names.containsKey(name)) {
            add(name, Kind.CAST, member, Rule.FULL);
            String suffix = PersonName.of(cast.get(member).name()).suffix();
            OTHER_SUFFIXES.stream()
                .filter(other -> other.charAt(0) != Character.toUpperCase(suffix.charAt(0)))
                .map(other -> new Form(name + " " + other, -1, List.of(), Form.Type.EXCEPT))
                .forEach(forms::add);
          }
        });
  }

  private void addCharacters(List<ShowCharacter> characters) {
    for (int i = 0; i < characters.size(); i++) {
      ShowCharacter character = characters.get(i);
      for (String common : character.common()) {
        add(common, Kind.CHARACTER, i, Rule.COMMON);
      }
      add(character.name(), Kind.CHARACTER, i, Rule.CHARACTER);
      for (String alias : character.aliases()) {
        add(alias, Kind.CHARACTER, i, Rule.CHARACTER);
      }
    }
  }

  private void addGroups(Study study) {
    List<String> names = study.cast().stream().map(CastMember::name).toList();
    for (Group group : study.groups()) {
      List<String> spellings = new ArrayList<>(group.aliases());
      spellings.add(group.name());
      for (String spelling : spellings) {
        for (String member : group.members()) {
          add(spelling, Kind.CAST, names.indexOf(member), Rule.GROUP);
        }
      }
    }
  }

  /**
   * Adds a form, and the same with no stops after initials and suffixes ({@code Walter K Brown
   * Jr}), and with its initials closed up ({@code J.T. Rook}, {@code JT Rook}). What the entity's
   * form already means stays: a name listed under common is common.
   */
  private void add(String form, Kind kind, int entity, Rule rule) {
    String own = fold(form);
    String apart = own.replaceAll("\\b([A-Z])\\.(?=[A-Z]\\.)", "$1. ");
    String bare = apart.replaceAll("\\b([A-Z]|Jr|Sr|Jnr|Snr)\\.(?= |$)", "$1");
    addSpelling(own, kind, entity, rule);
    addSpelling(apart, kind, entity, rule);
    addSpelling(bare, kind, entity, rule);
    addSpelling(bare.replaceAll("\\b([A-Z]) (?=[A-Z]\\b)", "$1"), kind, entity, rule);
    addSpelling(apart.replaceAll("\\b([A-Z]\\.) (?=[A-Z]\\.)", "$1"), kind, entity, rule);
  }

  private void addSpelling(String form, Kind kind, int entity, Rule rule) {
    List<Sense> senses = names.computeIfAbsent(form, text -> new ArrayList<>());
    boolean known =
        senses.stream()
            .anyMatch(
                s ->
                    s.kind() == kind
                        && s.entity() == entity
                        && (s.rule() == Rule.GROUP) == (rule == Rule.GROUP));
    if (!known && entity >= 0) {
      senses.add(new Sense(kind, entity, rule));
    }
  }

  /** First names of those who share a last name, for {@code Ross and Matt Duffer}. */
  private void addFirstNames(Study study) {
    addFirstNames(study.cast().stream().map(CastMember::name).toList(), Kind.CAST, Rule.FULL);
    addFirstNames(
        study.characters().stream().map(ShowCharacter::name).toList(),
        Kind.CHARACTER,
        Rule.CHARACTER);
  }

  private void addFirstNames(List<String> fullNames, Kind kind, Rule rule) {
    List<PersonName> people = fullNames.stream().map(n -> PersonName.of(fold(n))).toList();
    Map<String, Long> shared =
        people.stream().collect(Collectors.groupingBy(PersonName::last, Collectors.counting()));
    for (int i = 0; i < people.size(); i++) {
      PersonName person = people.get(i);
      if (!person.first().isEmpty()
          && !person.last().isEmpty()
          && shared.getOrDefault(person.last(), 0L) > 1
          && !names.containsKey(person.first())) {
        firstNames
            .computeIfAbsent(person.first(), text -> new ArrayList<>())
            .add(new Sense(kind, i, rule));
      }
    }
  }

  private void addTheme(int index, Theme theme) {
    for (String term : theme.terms()) {
      forms.add(new Form(fold(term), index, List.of(), Form.Type.TERM));
    }
    for (String except : theme.except()) {
      forms.add(new Form(fold(except), index, List.of(), Form.Type.TERM_EXCEPT));
    }
  }
}
