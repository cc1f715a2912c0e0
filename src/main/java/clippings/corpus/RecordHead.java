package clippings.corpus;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a record says of its text.
 *
 * @param title empty if it has none
 * @param url empty if it has none
 * @param site empty if it has none
 * @param day empty if it has none that is believed
 * @param coarse the first day of a month or year that it has instead; empty if the study needs more
 */
record RecordHead(
    String title, String url, String site, Optional<LocalDate> day, Optional<LocalDate> coarse) {}
