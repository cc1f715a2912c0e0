package clippings.study;

import clippings.study.FormRegistry.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Looks for forms of names that are allowed but may count what is not meant. */
final class FormLint {
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ");

  private final Faults warnings;
  private final Predicate<String> ordinaryWord;

  /**
   * Sets up a lint.
   *
   * @param warnings takes what is found
   * @param ordinaryWord whether a word, in small letters, is an ordinary one
   */
  FormLint(Faults warnings, Predicate<String> ordinaryWord) {
    this.warnings = warnings;
    this.ordinaryWord = ordinaryWord;
  }

  /** Checks all forms of a file without faults, in the order of their places. */
  void check(List<Form> forms) {
    forms.stream()
        .filter(form -> form.alone() || form.noun().equals("short form"))
        .filter(this::isOrdinary)
        .forEach(this::warnOfOrdinary);
    Map<String, Form> seen = new HashMap<>();
    for (Form form : forms) {
      Form first = seen.putIfAbsent(FormKey.caseless(form.at().text()), form);
      if (first != null && !first.owner().equals(form.owner())) {
        warnOfShared(form, first);
      }
    }
  }

  private boolean isOrdinary(Form form) {
    String text = FormKey.cased(form.at().text());
    boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
    String bare = ARTICLE.matcher(FormKey.caseless(text)).replaceFirst("");
    return !capitals && bare.indexOf(' ') < 0 && ordinaryWord.test(bare);
  }

  private void warnOfOrdinary(Form form) {
    if (!form.alone()) {
      warnings.add(
          form.at(),
          "%s %s is an ordinary word, too; it counts only where the words around read as a person's name"
                  .formatted(form.noun(), form.at().quoted())
              + ", and an article that says otherwise needs an except");
      return;
    }
    warnings.add(
        form.at(),
        "%s %s is an ordinary word and counts wherever it stands with a capital letter; %s"
            .formatted(form.noun(), form.at().quoted(), advice(form)));
  }

  private static String advice(Form form) {
    if (form.owner().kind().equals("character")) {
      return "list it under common, so that it needs evidence";
    }
    return form.owner().kind().equals("cast member") && !form.isName()
        ? "move it to short, so that it counts only beside the full name"
        : "add under except the words in which it means something else";
  }

  private void warnOfShared(Form form, Form first) {
    if (first.alone() == form.alone()) {
      warnings.add(
          form.at(),
          "%s %s is shared with %s (line %d); where an article does not tell who is meant, it is ambiguous"
              .formatted(form.noun(), form.at().quoted(), name(first), first.at().line()));
    } else {
      Form alone = first.alone() ? first : form;
      Form other = first.alone() ? form : first;
      warnings.add(
          other.at(),
          "%s %s never counts for %s, since it stands alone for %s (line %d); remove one"
              .formatted(
                  other.noun(), other.at().quoted(), name(other), name(alone), alone.at().line()));
    }
  }

  private static String name(Form form) {
    return form.owner().name().text();
  }
}
