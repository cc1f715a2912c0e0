package clippings.report.table;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Names of the files of a ledger, which may be split into parts. */
public final class LedgerName {
  private static final String PART = "(-\\d{5}-of-\\d{5})?";

  private LedgerName() {}

  /**
   * Whether a file is one of a ledger.
   *
   * <p>Example: {@code of("mentions", ".csv")} holds for {@code mentions.csv} and {@code
   * mentions-00001-of-00004.csv}.
   */
  public static Predicate<String> of(String ledger, String ending) {
    return Pattern.compile(ledger + PART + Pattern.quote(ending)).asMatchPredicate();
  }
}
