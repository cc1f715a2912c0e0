package clippings.study;

import clippings.study.FormRegistry.Owner;
import clippings.text.NearWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code cast}, {@code characters} and {@code groups}: all that has names and forms. */
final class CastParser {
  private static final List<String> CAST_KEYS =
      List.of("name", "role", "aliases", "short", "known", "common", "characters");
  private static final List<String> CHARACTER_KEYS = List.of("name", "aliases", "common");
  private static final List<String> GROUP_KEYS = List.of("name", "aliases", "members");

  private final Faults faults;
  private final FormRules rules;
  private final FormRegistry registry;

  CastParser(Faults faults, FormRegistry registry) {
    this.faults = faults;
    this.rules = new FormRules(faults);
    this.registry = registry;
  }

  List<CastMember> cast(Section file) {
    return file.sections("cast", CAST_KEYS).stream().map(this::member).toList();
  }

  private CastMember member(Section entry) {
    Located name = name(entry, "cast member");
    Owner owner = registry.owner("cast member", name);
    List<Located> aliases = aliases(entry, name);
    List<Located> shortForms = shortForms(entry, name);
    List<Located> known = rules.forms(entry, "known", "known form");
    List<Located> common = rules.forms(entry, "common", "common form");
    Set<String> taken = registerAlone(owner, name, aliases, common);
    taken.addAll(keys(common));
    List<String> aliasForms = distinct(aliases, nameAnd(name, common));
    known.forEach(form -> registry.needsEvidence(owner, form, "known form"));
    common.forEach(form -> registry.needsEvidence(owner, form, "common form"));
    List<String> knownForms = distinct(known, taken);
    taken.addAll(keys(known));
    shortForms.stream()
        .filter(form -> !taken.contains(FormKey.cased(form.text())))
        .forEach(form -> registry.needsEvidence(owner, form, "short form"));
    return new CastMember(
        name.text(),
        entry.text("role").map(Located::text).orElse(""),
        aliasForms,
        distinct(shortForms, taken),
        knownForms,
        distinct(common, Set.of()),
        entry.sections("characters", CHARACTER_KEYS).stream().map(this::character).toList());
  }

  private static Set<String> nameAnd(Located name, List<Located> common) {
    Set<String> keys = keys(common);
    keys.add(FormKey.cased(name.text()));
    return keys;
  }

  private List<Located> shortForms(Section entry, Located name) {
    if (entry.hasNothing("short")) {
      faults.add(entry.at("short"), "short has no value; write [] for none or remove the line");
    }
    if (entry.has("short")) {
      return rules.forms(entry, "short", "short form");
    }
    return PersonName.of(name.text()).shortForms().stream()
        .filter(form -> FormRules.size(form) > 1)
        .map(form -> new Located(form, name.line(), name.column()))
        .toList();
  }

  private ShowCharacter character(Section entry) {
    Located name = name(entry, "character");
    Owner owner = registry.owner("character", name);
    List<Located> aliases = aliases(entry, name);
    List<Located> common = rules.forms(entry, "common", "common form");
    registerAlone(owner, name, aliases, common);
    common.forEach(form -> registry.needsEvidence(owner, form, "common form"));
    return new ShowCharacter(
        name.text(), distinct(aliases, nameAnd(name, common)), distinct(common, Set.of()));
  }

  /** Reads the groups, whose members are written as the cast writes them. */
  List<Group> groups(Section file, List<CastMember> cast) {
    return file.sections("groups", GROUP_KEYS).stream().map(entry -> group(entry, cast)).toList();
  }

  private Group group(Section entry, List<CastMember> cast) {
    Located name = name(entry, "group");
    Owner owner = registry.owner("group", name);
    List<Located> aliases = aliases(entry, name);
    registerAlone(owner, name, aliases, List.of());
    if (entry.isMissing("members")) {
      faults.add(entry.at("members"), "group has no members; add members: with names of the cast");
    }
    List<String> members = new ArrayList<>();
    for (Located member : entry.texts("members")) {
      Optional<String> known = find(member, cast);
      if (known.isEmpty()) {
        faults.add(member, nobody(member, cast));
      } else if (members.contains(known.get())) {
        faults.add(member, "member " + member.quoted() + " is given twice; remove one");
      } else {
        members.add(known.get());
      }
    }
    return new Group(
        name.text(), distinct(aliases, Set.of(FormKey.cased(name.text()))), List.copyOf(members));
  }

  private static Optional<String> find(Located member, List<CastMember> cast) {
    String key = FormKey.caseless(member.text());
    return cast.stream()
        .map(CastMember::name)
        .filter(name -> FormKey.caseless(name).equals(key))
        .findFirst();
  }

  private static String nobody(Located member, List<CastMember> cast) {
    return "member %s is no name of the cast; %s"
        .formatted(
            member.quoted(),
            NearWord.of(member.text(), cast.stream().map(CastMember::name).toList())
                .map(name -> "did you mean " + name + "?")
                .orElse("add it to cast or remove it"));
  }

  /** The name of an entry; empty text after a fault. */
  private Located name(Section entry, String what) {
    return entry
        .required("name", what)
        .filter(name -> rules.isForm(name, "name"))
        .orElse(entry.start());
  }

  private List<Located> aliases(Section entry, Located name) {
    List<Located> aliases = new ArrayList<>();
    for (Located alias : rules.forms(entry, "aliases", "alias")) {
      if (alias.text().equals(name.text())) {
        faults.add(
            alias,
            "alias %s is the name again (line %d); remove it"
                .formatted(alias.quoted(), name.line()));
      } else {
        aliases.add(alias);
      }
    }
    return aliases;
  }

  /** Registers the forms that stand alone, which those under {@code common} do not. */
  private Set<String> registerAlone(
      Owner owner, Located name, List<Located> aliases, List<Located> common) {
    Set<String> alone = new HashSet<>();
    Set<String> notAlone = keys(common);
    if (!name.text().isEmpty() && !notAlone.contains(FormKey.cased(name.text()))) {
      registry.standsAlone(owner, name, "name");
      alone.add(FormKey.cased(name.text()));
    }
    for (Located alias : aliases) {
      if (!notAlone.contains(FormKey.cased(alias.text()))) {
        registry.standsAlone(owner, alias, "alias");
        alone.add(FormKey.cased(alias.text()));
      }
    }
    return alone;
  }

  private static Set<String> keys(List<Located> forms) {
    Set<String> keys = new HashSet<>();
    forms.forEach(form -> keys.add(FormKey.cased(form.text())));
    return keys;
  }

  /** The forms, without those taken and those that differ only in accents, quotes or dashes. */
  private static List<String> distinct(List<Located> forms, Set<String> taken) {
    Set<String> seen = new HashSet<>(taken);
    return forms.stream().map(Located::text).filter(form -> seen.add(FormKey.cased(form))).toList();
  }
}
