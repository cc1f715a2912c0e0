package clippings.study;

import clippings.text.Folding;
import java.util.Locale;

/** What two spellings of a form have in common: forms with equal keys find the same text. */
final class FormKey {
  private FormKey() {}

  /**
   * The key that keeps case: the form as texts are folded.
   *
   * <p>Example: {@code cased("Zoë\u00A0O’Neil")} is {@code Zoe O'Neil}.
   */
  static String cased(String form) {
    return Folding.fold(form).toString().strip();
  }

  /** As {@link #cased}, in lower case. */
  static String caseless(String form) {
    return cased(form).toLowerCase(Locale.ROOT);
  }
}
