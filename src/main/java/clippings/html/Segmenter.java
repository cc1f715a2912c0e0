package clippings.html;

import clippings.article.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the tree of a page into blocks and the boxes they stand in, in one walk without recursion.
 * Block-level elements and doubled line breaks are boundaries, inline elements are not.
 */
final class Segmenter implements NodeFilter {
  private static final Set<String> SILENT = Vocabulary.group("silent elements");
  private static final Set<String> PICTURES = Vocabulary.group("picture elements");
  private static final Set<String> INLINE = Vocabulary.group("inline elements");

  /** The number of a note. */
  private static final Pattern NOTE = Pattern.compile("\\d{1,3}");

  /** Paragraphs for browsers without scripts that have so many words are no message. */
  private static final int FEWEST_WORDS = 60;

  private final Hints hints = new Hints();
  private final List<Box> boxes = new ArrayList<>();
  private final List<TextBlock> blocks = new ArrayList<>();
  private final List<DateMark> dated = new ArrayList<>();
  private final TextRun run = new TextRun();
  private final Deque<Element> hinted = new ArrayDeque<>();
  private final Deque<Reason> inline = new ArrayDeque<>();
  private @Nullable Box box;
  private int links;

  /** How many elements for browsers without scripts are open. */
  private int shown;

  private Segmenter() {}

  /** What a walk gives. */
  record Segments(List<Box> boxes, List<TextBlock> blocks, List<DateMark> dated) {}

  static Segments of(Element body) {
    Segmenter segmenter = new Segmenter();
    NodeTraversor.filter(segmenter, body);
    segmenter.end();
    return new Segments(segmenter.boxes, segmenter.blocks, segmenter.dated);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      run.append(textNode.getWholeText(), links > 0, inline.peek());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    if (isSilent(element)) {
      return FilterResult.SKIP_CHILDREN;
    }
    if (tag.equals("noscript")) {
      shown++;
    }
    if (PICTURES.contains(tag)) {
      run.picture();
    }
    if (tag.equals("br")) {
      if (run.lineBreak()) {
        end();
      }
    } else if (tag.equals("hr")) {
      end();
    } else if (isInline(element)) {
      return enterInline(element, tag);
    } else {
      enterBox(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enterInline(Element element, String tag) {
    if (tag.equals("a")) {
      links++;
    } else if (tag.equals("sup") && NOTE.matcher(element.ownText()).matches()) {
      // The number of a note is no part of the word before it.
      run.append(" ", links > 0, inline.peek());
    }
    Hint hint = hints.of(element, Hints.names(element));
    DateMark.of(element, hint, box, blocks.size()).ifPresent(dated::add);
    if (hint.furniture().isPresent()) {
      Reason furniture = hint.furniture().get();
      if (furniture == Reason.HIDDEN && !isInitial(element)) {
        return FilterResult.SKIP_CHILDREN;
      }
      hinted.push(element);
      inline.push(furniture);
    }
    return FilterResult.CONTINUE;
  }

  /** A large first letter, hidden from machines that read aloud, belongs to its word. */
  private static boolean isInitial(Element element) {
    return element.childNodeSize() == 1
        && element.childNode(0) instanceof TextNode letter
        && letter.getWholeText().strip().length() == 1
        && element.nextSibling() instanceof TextNode rest
        && rest.getWholeText().length() > 1
        && Character.isLetter(rest.getWholeText().charAt(0));
  }

  private void enterBox(Element element) {
    end();
    String names = Hints.names(element);
    Hint hint = hints.of(element, names);
    Box entered = new Box(box, element.normalName(), names, hint, blocks.size());
    DateMark.of(element, hint, entered, blocks.size()).ifPresent(dated::add);
    boxes.add(entered);
    box = entered;
  }

  @Override
  public FilterResult tail(@Nullable Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    if (isSilent(element) || tag.equals("br") || tag.equals("hr")) {
      return FilterResult.CONTINUE;
    }
    if (tag.equals("noscript")) {
      shown--;
    }
    if (isInline(element)) {
      if (tag.equals("a")) {
        links--;
      }
      if (element.equals(hinted.peek())) {
        hinted.pop();
        inline.pop();
      }
      return FilterResult.CONTINUE;
    }
    end();
    Box left = box;
    if (left != null) {
      left.end = blocks.size();
      box = left.parent;
    }
    return FilterResult.CONTINUE;
  }

  /**
   * A template is not shown, unless it is the tree that its element shows in its place; nor what
   * browsers without scripts show, unless that is the text. What stands in such a text is not asked
   * again: pages that are not closed well have one in the other a hundred times.
   */
  private boolean isSilent(Element element) {
    return SILENT.contains(element.normalName())
        && !element.hasAttr("shadowrootmode")
        && !(element.normalName().equals("noscript") && (shown > 0 || isText(element)));
  }

  private static boolean isText(Element element) {
    int words = 0;
    for (Element paragraph : element.getElementsByTag("p")) {
      words += WordCount.of(paragraph.text());
      if (words >= FEWEST_WORDS) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInline(Element element) {
    String tag = element.normalName();
    if (INLINE.contains(tag)) {
      return true;
    }
    // An element of the page's own making stands within a paragraph or holds paragraphs.
    Element parent = element.parent();
    return tag.indexOf('-') > 0
        && parent != null
        && (parent.normalName().equals("p") || INLINE.contains(parent.normalName()));
  }

  private void end() {
    if (box != null) {
      run.end(box).ifPresent(blocks::add);
    }
  }
}
