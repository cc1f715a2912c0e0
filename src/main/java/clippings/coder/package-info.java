/** How records travel between workers. */
package clippings.coder;
