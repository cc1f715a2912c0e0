/** The reports as one page, {@code report.html}. */
package clippings.report.page;
