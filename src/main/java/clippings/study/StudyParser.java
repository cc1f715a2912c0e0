package clippings.study;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads a whole pipeline file from its root section and fills in the defaults. */
final class StudyParser {
  static final List<String> KEYS =
      List.of(
          "title",
          "input",
          "period",
          "dates",
          "cast",
          "groups",
          "themes",
          "except",
          "furniture",
          "fields");

  private static final List<String> THEME_KEYS = List.of("name", "terms", "except");
  private static final List<String> DATE_KEYS = List.of("from", "to");
  private static final List<String> FIELD_ROLES = List.of("text", "date", "title", "url", "site");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Faults faults;
  private final FormRules rules;
  private final FormRegistry registry;
  private final Map<Located, List<Located>> terms = new LinkedHashMap<>();

  StudyParser(Faults faults) {
    this.faults = faults;
    this.rules = new FormRules(faults);
    this.registry = new FormRegistry(faults);
  }

  /**
   * Reads the file.
   *
   * @param name of the study
   * @return a study that is to be used only if there was no fault
   */
  Study study(Section file, String name) {
    CastParser castParser = new CastParser(faults, registry);
    List<CastMember> cast = castParser.cast(file);
    List<Group> groups = castParser.groups(file, cast);
    List<Theme> themes = file.sections("themes", THEME_KEYS).stream().map(this::theme).toList();
    if (file.isMissing("cast") && file.isMissing("themes")) {
      faults.add(file.start(), "the file has neither cast nor themes; add one of them");
    }
    List<Located> except = rules.forms(file, "except", "except");
    registry.check(except);
    return new Study(
        name,
        title(file).orElse(name),
        input(file),
        period(file),
        dates(file),
        cast,
        groups,
        themes,
        texts(except),
        texts(file.texts("furniture").stream().filter(rules::isLine).toList()),
        fields(file));
  }

  /** Warns of what a file without faults may not mean; to be called after {@link #study}. */
  void lint(Faults warnings, Predicate<String> ordinaryWord) {
    new FormLint(warnings, ordinaryWord).check(registry.forms());
    new TermLint(warnings).check(terms);
  }

  private Optional<String> title(Section file) {
    Optional<Located> title = file.text("title");
    title
        .filter(text -> text.text().isEmpty())
        .ifPresent(text -> faults.add(text, "title is empty; write a title or remove the line"));
    return title.map(Located::text);
  }

  private List<String> input(Section file) {
    if (!file.has("input")) {
      faults.add(file.start(), "the file has no input; add input: with a path or glob");
    } else if (file.isMissing("input")) {
      faults.add(file.at("input"), "input is empty; write a path or glob");
    }
    return texts(file.textOrTexts("input"));
  }

  private Period period(Section file) {
    Optional<Located> word = file.text("period");
    Optional<Period> period = word.flatMap(text -> Period.parse(text.text()));
    if (word.isPresent() && period.isEmpty()) {
      faults.add(
          word.get(), "bad period %s; write %s".formatted(word.get().quoted(), Period.choices()));
    }
    return period.orElse(Period.MONTH);
  }

  private DateRange dates(Section file) {
    Optional<Section> dates = file.section("dates", DATE_KEYS);
    Optional<LocalDate> from = dates.flatMap(section -> day(section, "from"));
    Optional<LocalDate> to = dates.flatMap(section -> day(section, "to"));
    if (dates.isPresent() && from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      faults.add(
          dates.get().at("from"),
          "from %s is after to %s; swap them".formatted(from.get(), to.get()));
    }
    return new DateRange(from.orElse(DateRange.ALL.from()), to.orElse(DateRange.ALL.to()));
  }

  private Optional<LocalDate> day(Section dates, String key) {
    Optional<Located> text = dates.text(key);
    Optional<LocalDate> day = text.flatMap(written -> day(written.text()));
    if (text.isPresent() && day.isEmpty()) {
      faults.add(
          text.get(),
          "bad date %s; write a day of the calendar as YYYY-MM-DD".formatted(text.get().quoted()));
    }
    return day;
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Theme theme(Section entry) {
    Located name = entry.required("name", "theme").orElse(entry.start());
    registry.owner("theme", name);
    if (entry.isMissing("terms")) {
      faults.add(entry.at("terms"), "theme has no terms; add terms: [word, some words]");
    }
    List<Located> found = terms(entry, "terms", "term");
    terms.put(name, found);
    return new Theme(name.text(), texts(found), texts(terms(entry, "except", "except")));
  }

  /** Terms that can be used; of those that differ only in case or accents, the first. */
  private List<Located> terms(Section entry, String key, String noun) {
    Set<String> seen = new HashSet<>();
    return entry.texts(key).stream()
        .filter(term -> rules.isTerm(term, noun))
        .filter(term -> seen.add(FormKey.caseless(term.text())))
        .toList();
  }

  private Map<String, List<String>> fields(Section file) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (Section section : file.section("fields", FIELD_ROLES).stream().toList()) {
      for (String role : FIELD_ROLES) {
        List<String> names = texts(section.textOrTexts(role));
        boolean empty = names.isEmpty() && section.isMissing(role) && section.has(role);
        if (empty && !section.hasNothing(role)) {
          faults.add(section.at(role), role + " is empty; write the name of a field or remove it");
        }
        if (!names.isEmpty()) {
          fields.put(role, names);
        }
      }
    }
    return Collections.unmodifiableMap(fields);
  }

  private static List<String> texts(List<Located> located) {
    return located.stream().map(Located::text).toList();
  }
}
