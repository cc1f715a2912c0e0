/** The reports as one workbook, {@code reports.xlsx}. */
package clippings.report.workbook;
