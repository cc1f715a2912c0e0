package clippings.html;

import clippings.article.Reason;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the {@link Hint} of each element of one page; names that come again are read once. */
final class Hints {
  private final Map<String, Hint> byName = new HashMap<>();

  /** What {@code element} says of its text. */
  Hint of(Element element, String names) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html")) {
      return Hint.NONE;
    }
    if (element.attributesSize() == 0) {
      return byTag(tag, "");
    }
    if (isHidden(element)) {
      return Hint.firm(Reason.HIDDEN);
    }
    if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")
        || element.attr("property").toLowerCase(Locale.ROOT).contains("articlebody")) {
      return Hint.BODY_MARKUP;
    }
    String role = element.attr("role").toLowerCase(Locale.ROOT);
    @Nullable Reason furniture = Vocabulary.ROLES.get(role);
    if (furniture != null) {
      return Hint.firm(furniture);
    }
    Hint byTag = byTag(tag, names);
    if (byTag.furniture().isPresent()) {
      return byTag;
    }
    String type = element.attr("itemtype");
    if (type.endsWith("/Comment") || element.attr("itemprop").equals("comment")) {
      return Hint.firm(Reason.COMMENT);
    }
    if (names.isEmpty()) {
      return byTag;
    }
    Hint named = byName.computeIfAbsent(names, ClassNameWords::hint);
    boolean whole =
        tag.equals("article")
            || tag.equals("main")
            || names.contains("hentry")
            || names.contains("type-post");
    if (whole && named.furniture().isPresent() && named.furniture().get() != Reason.RELATED) {
      return Hint.BODY_NAME;
    }
    return named.furniture().isEmpty() && byTag.body() > named.body() ? byTag : named;
  }

  /** Class and id of an element as written; empty if it has neither. */
  static String names(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    String classes = element.attr("class");
    // A heading's id is an anchor, made of its own words.
    String id = Box.isHeading(element.normalName()) ? "" : element.attr("id");
    return id.isEmpty() ? classes : classes.isEmpty() ? id : classes + ' ' + id;
  }

  private static Hint byTag(String tag, String names) {
    return switch (tag) {
      case "nav", "menu" -> Hint.firm(Reason.MENU);
      case "footer" -> Hint.firm(Reason.FOOTER);
      case "aside" -> Hint.firm(Reason.SIDEBAR);
      case "figcaption", "caption" -> Hint.firm(Reason.CAPTION);
      case "figure" ->
          names.contains("table") || names.contains("quote")
              ? Hint.NONE
              : Hint.firm(Reason.CAPTION);
      case "form", "button", "label", "fieldset", "legend", "dialog" -> Hint.firm(Reason.FORM);
      case "time" -> Hint.firm(Reason.DATE_LINE);
      case "article", "main" -> Hint.BODY_NAME;
      default -> Hint.NONE;
    };
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    if (style.length() < 12) {
      return false;
    }
    String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }
}
