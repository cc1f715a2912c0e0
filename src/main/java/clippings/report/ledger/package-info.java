/**
 * Reports with a row a record, which may be large: sorted files that workers write aside and merge,
 * so that no text is shuffled and nothing is held in memory.
 */
package clippings.report.ledger;
