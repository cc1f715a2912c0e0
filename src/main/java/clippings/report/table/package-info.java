/** What a report is written with: rows, cells and files of CSV. Knows no report. */
package clippings.report.table;
