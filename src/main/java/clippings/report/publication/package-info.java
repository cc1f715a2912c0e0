/** Puts finished reports into their place, all or none, whatever ends the run. */
package clippings.report.publication;
