/** Words, sentences, folding and hashing of text, as every stage sees them. */
package clippings.text;
