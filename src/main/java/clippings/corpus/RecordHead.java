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
 */
record RecordHead(String title, String url, String site, Optional<LocalDate> day) {}
