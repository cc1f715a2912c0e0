package clippings.quality.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A way in which scrapers store the text of a page; a further one is an entry here. */
public enum Style {
  /** Every visible block, a line each: menus, teasers and all. */
  PAGE {
    @Override
    List<FlatLine> lines(FlatPage page, Random dice) {
      return page.lines();
    }
  },
  /** The same with a blank line between blocks. */
  BLANK {
    @Override
    List<FlatLine> lines(FlatPage page, Random dice) {
      return Layouts.spaced(page.lines());
    }
  },
  /** Broken at every tag, so that links and emphasis are lines of their own. */
  INLINE {
    @Override
    List<FlatLine> lines(FlatPage page, Random dice) {
      return page.broken();
    }
  },
  /** Headline and body with few or many of the furniture lines around and between them. */
  NEAR {
    @Override
    List<FlatLine> lines(FlatPage page, Random dice) {
      return Excerpt.near(page, dice);
    }
  },
  /** The same, often broken off in mid-sentence. */
  CUT {
    @Override
    List<FlatLine> lines(FlatPage page, Random dice) {
      return Excerpt.cut(Excerpt.near(page, dice), dice);
    }
  },
  /** The same behind a date, the headline sometimes gone. */
  HEADER {
    @Override
    List<FlatLine> lines(FlatPage page, Random dice) {
      return Excerpt.header(CUT.lines(page, dice), page.title(), dice);
    }
  },
  /** As near, with a blank line between lines. */
  SPACED {
    @Override
    List<FlatLine> lines(FlatPage page, Random dice) {
      return Layouts.spaced(Excerpt.near(page, dice));
    }
  },
  /** A few lines in a row of near, such as a note with the furniture that is around it. */
  WINDOW {
    @Override
    List<FlatLine> lines(FlatPage page, Random dice) {
      List<FlatLine> lines = Excerpt.window(Excerpt.near(page, dice), dice);
      return dice.nextBoolean() ? Layouts.spaced(lines) : lines;
    }
  },
  /** The article and nothing else, or its first words, with its headline or without. */
  BRIEF {
    @Override
    List<FlatLine> lines(FlatPage page, Random dice) {
      List<FlatLine> lines = Excerpt.brief(page, dice);
      return dice.nextBoolean() ? Layouts.spaced(lines) : lines;
    }
  },
  /** As near, with paragraphs run together by pairs. */
  JOINED {
    @Override
    List<FlatLine> lines(FlatPage page, Random dice) {
      return Layouts.joined(Excerpt.near(page, dice));
    }
  },
  /** As near, hard-wrapped. */
  WRAPPED {
    @Override
    List<FlatLine> lines(FlatPage page, Random dice) {
      return Layouts.wrapped(Excerpt.near(page, dice));
    }
  },
  /** Two scrapes of one page in a file: the second counts nothing again, so it is furniture. */
  DOUBLE {
    @Override
    List<FlatLine> lines(FlatPage page, Random dice) {
      List<FlatLine> both = new ArrayList<>(Excerpt.near(page, dice));
      Excerpt.near(page, dice).forEach(line -> both.add(line.asFurniture()));
      return both;
    }
  },
  /** As near, in Markdown. */
  MARKDOWN {
    @Override
    List<FlatLine> lines(FlatPage page, Random dice) {
      return Layouts.markdown(Excerpt.near(page, dice));
    }
  };

  /** The word in sources, such as {@code near}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a text has all of its page, and so should give the page's human-made body. */
  boolean isWhole() {
    return this == PAGE || this == BLANK || this == INLINE;
  }

  /** The lines of a text. */
  abstract List<FlatLine> lines(FlatPage page, Random dice);
}
