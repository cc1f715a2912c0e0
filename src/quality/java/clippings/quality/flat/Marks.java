package clippings.quality.flat;

import java.util.List;

/**
 * What the mark-up of a page says of a line.
 *
 * @param heading level 1 to 6; 0 if it is no heading
 * @param item whether it is the first line of an item of a list
 * @param bold whether all of it is bold
 * @param links in order
 */
record Marks(int heading, boolean item, boolean bold, List<Link> links) {

  /** Plain text. */
  static final Marks NONE = new Marks(0, false, false, List.of());

  /** A part of the line, as offsets, that leads to an address. */
  record Link(int start, int end, String address) {}
}
