/**
 * Counts and writes the reports (rules.md, section 6). Small reports come from one {@code Totals};
 * large ones, the ledgers, from sorted files that workers write aside and merge, so that no text is
 * shuffled. All are published together or not at all.
 *
 * <p>A new small report is one class, with its columns and typed rows, and one line in {@code
 * Reports}. Rooms beside this package know those below them: {@code table} at the bottom, then
 * {@code page}, {@code workbook} and {@code publication}, {@code ledger}, and {@code compare}.
 */
package clippings.report;
