/** Finds calendar days in fields, paths and lines of text. */
package clippings.date;
