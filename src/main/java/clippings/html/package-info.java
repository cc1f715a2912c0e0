/** What an HTML page says: its headline, its day, and its text in blocks, article or furniture. */
@org.jspecify.annotations.NullMarked
package clippings.html;
