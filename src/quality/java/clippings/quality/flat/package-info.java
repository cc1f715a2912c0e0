/** Makes texts, as scrapers store them, from labelled pages, with a label for every line. */
package clippings.quality.flat;
