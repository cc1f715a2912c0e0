package clippings.html;

import clippings.article.Reason;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * An element whose mark-up says that it holds a day.
 *
 * @param kind how it says so
 * @param value what is written for machines; empty if nothing is
 * @param element the element, for the text that people read
 * @param box the box it stands in or is
 * @param block index of the first block in or after it
 */
record DateMark(Kind kind, String value, Element element, Optional<Box> box, int block) {

  /** How an element says that it holds a day, most trusted first. */
  enum Kind {
    /** Microdata: the day of publication. */
    PUBLISHED,
    /** A {@code time} element with a day for machines. */
    TIME,
    /** A name in {@code class} or {@code id}, or a {@code time} element for people only. */
    NAMED,
    /** The day of the last change. */
    MODIFIED
  }

  static Optional<DateMark> of(Element element, Hint hint, @Nullable Box box, int block) {
    boolean named = hint.furniture().equals(Optional.of(Reason.DATE_LINE));
    boolean time =
        element.normalName().equals("time") || element.normalName().equals("relative-time");
    if (element.attributesSize() == 0) {
      return time
          ? Optional.of(new DateMark(Kind.NAMED, "", element, Optional.ofNullable(box), block))
          : Optional.empty();
    }
    String property =
        element.attr("itemprop").toLowerCase(Locale.ROOT)
            + element.attr("property").toLowerCase(Locale.ROOT);
    boolean published =
        property.contains("datepublished")
            || property.contains("datecreated")
            || property.equals("dc:date");
    boolean modified = property.contains("datemodified");
    if (!named && !time && !published && !modified) {
      return Optional.empty();
    }
    String value = "";
    for (String key : Vocabulary.group("day attributes")) {
      value = element.attr(key).strip();
      if (!value.isEmpty()) {
        break;
      }
    }
    String names = (element.className() + element.id()).toLowerCase(Locale.ROOT);
    modified |=
        (names.contains("updated") && !names.contains("publish")) || names.contains("modified");
    Kind kind =
        modified
            ? Kind.MODIFIED
            : published || element.hasAttr("pubdate")
                ? Kind.PUBLISHED
                : time && !value.isEmpty() ? Kind.TIME : Kind.NAMED;
    return Optional.of(new DateMark(kind, value, element, Optional.ofNullable(box), block));
  }

  /** The text in it, up to {@code most} characters; empty if it has more. */
  String text(int most) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.filter(
        (node, depth) -> {
          if (node instanceof TextNode part) {
            text.append(part.getWholeText().strip()).append(' ');
          }
          return text.length() > most
              ? NodeFilter.FilterResult.STOP
              : NodeFilter.FilterResult.CONTINUE;
        },
        element);
    return text.length() > most ? "" : text.toString().strip();
  }

  /**
   * Whether it stands with what readers say or in a link to another article.
   *
   * @param head whether it stands between headline and text, where a bar is no menu
   */
  boolean isElsewhere(boolean head) {
    return box.flatMap(in -> in.furniture)
        .filter(
            reason ->
                head ? PageBylineDate.isNeverOfTheArticle(reason) : Reasons.isElsewhere(reason))
        .isPresent();
  }
}
