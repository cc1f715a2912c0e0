/** Compares the reports of two runs. */
package clippings.report.compare;
