package clippings.bench.corpus;

import java.time.LocalDate;
import java.util.List;

/**
 * What an article tells, apart from where it stands.
 *
 * @param title headline
 * @param paragraphs body
 * @param day of publication
 * @param about members of the cast whom it is about
 */
@SuppressWarnings("ArrayRecordComponent") // Stories are never compared with one another.
record Story(String title, List<String> paragraphs, LocalDate day, int[] about) {

  Story withTitle(String other) {
    return new Story(other, paragraphs, day, about);
  }

  Story withParagraphs(List<String> others) {
    return new Story(title, others, day, about);
  }

  Story withDay(LocalDate other) {
    return new Story(title, paragraphs, other, about);
  }

  /** Writes the paragraphs with a blank line between two. */
  void appendBody(StringBuilder out) {
    for (int i = 0; i < paragraphs.size(); i++) {
      out.append(i == 0 ? "" : "\n\n").append(paragraphs.get(i));
    }
  }

  int words() {
    return paragraphs.stream().mapToInt(paragraph -> paragraph.split(" ", -1).length).sum();
  }
}
