package clippings.study;

import java.util.List;
import java.util.regex.Pattern;

/** What a form, a term or a line of furniture must be on its own, whatever else the file holds. */
final class FormRules {
  /** A star that does not end a word: it has no letter or digit before it, or one behind it. */
  private static final Pattern STRAY_STAR =
      Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])\\*|\\*(?=[\\p{L}\\p{N}*])");

  private final Faults faults;

  FormRules(Faults faults) {
    this.faults = faults;
  }

  /**
   * Checks a form that is matched as it stands.
   *
   * @param noun what it is, for messages: {@code alias}
   * @return whether it can be used
   */
  boolean isForm(Located form, String noun) {
    if (form.text().contains("*")) {
      return fault(
          form,
          noun,
          "holds a *, which works only in terms and furniture; write the form" + " in full");
    }
    return isLongEnough(form, noun);
  }

  /** Checks a term of a theme, in which words may end in a star. */
  boolean isTerm(Located term, String noun) {
    if (!isLongEnough(term, noun)) {
      return false;
    }
    if (STRAY_STAR.matcher(term.text()).find()) {
      return fault(
          term, noun, "holds a * that does not end a word; put it after letters or digits");
    }
    return true;
  }

  /** Checks a line of furniture, of which a star may be any part, but not all. */
  boolean isLine(Located line) {
    return !line.text().replace("*", "").isBlank()
        || fault(line, "furniture", "would drop every line; write some words of the line");
  }

  /** The forms of a list that can be used. */
  List<Located> forms(Section section, String key, String noun) {
    return section.texts(key).stream().filter(form -> isForm(form, noun)).toList();
  }

  /** Letters and digits of a form, accents left out. */
  static long size(String form) {
    return FormKey.cased(form).codePoints().filter(Character::isLetterOrDigit).count();
  }

  private boolean isLongEnough(Located form, String noun) {
    long size = size(form.text());
    if (size == 0) {
      return fault(form, noun, "is only punctuation; write letters or remove it");
    }
    return size > 1 || fault(form, noun, "is only one letter or digit; write a longer form");
  }

  private boolean fault(Located form, String noun, String message) {
    faults.add(form, noun + " " + form.quoted() + " " + message);
    return false;
  }
}
