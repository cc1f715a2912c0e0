package clippings.bench.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The stories of a corpus by the number of the record. Each is computed from its number alone, so
 * that shards can be written at the same time.
 */
final class Stories {
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 7, 1);
  private static final int DAYS = 1275;
  private static final int BOILERPLATE_WORDS = 150;
  private static final long HOT = -1;

  private final CorpusPlan plan;
  private final Prose prose;
  private final StudyNames names;
  private final String boilerplate;

  Stories(CorpusPlan plan, Prose prose, StudyNames names) {
    this.plan = plan;
    this.prose = prose;
    this.names = names;
    this.boilerplate = boilerplate();
  }

  /** What record {@code number} tells, 0 to {@code plan.total() - 1}. */
  Story story(long number) {
    if (isHot(number)) {
      return original(HOT);
    }
    if (isBoilerplate(number)) {
      Story story = original(number);
      List<String> paragraphs = new ArrayList<>(story.paragraphs());
      paragraphs.add(paragraphs.size() / 2, boilerplate);
      return story.withParagraphs(paragraphs);
    }
    OptionalLong copied = copied(number);
    return copied.isPresent() ? copy(number, copied.getAsLong()) : original(number);
  }

  /** The number of the record that this one is a copy of. */
  OptionalLong copied(long number) {
    if (!isCopy(number)) {
      return OptionalLong.empty();
    }
    long original = dice(number, 2).below(number);
    while (original >= 0 && (isCopy(original) || extra(original) >= 0)) {
      original--;
    }
    return original >= 0 ? OptionalLong.of(original) : OptionalLong.empty();
  }

  /** Whether the record is the one article that many are. */
  boolean isHot(long number) {
    long extra = extra(number);
    return extra >= 0 && isOneOf(extra, plan.hot(), plan.hot() + plan.boilerplate());
  }

  /** Whether the record is one of those that share a paragraph. */
  boolean isBoilerplate(long number) {
    return extra(number) >= 0 && !isHot(number);
  }

  private boolean isCopy(long number) {
    return number > 0 && extra(number) < 0 && dice(number, 1).chance(plan.copies());
  }

  /** The running number among the hot and the boilerplate records; -1 if it is neither. */
  private long extra(long number) {
    long extras = plan.hot() + plan.boilerplate();
    return isOneOf(number, extras, plan.total()) ? number * extras / plan.total() : -1;
  }

  /** Picks {@code many} of {@code all} numbers, evenly spread. */
  private static boolean isOneOf(long number, long many, long all) {
    return (number + 1) * many / all > number * many / all;
  }

  private Story original(long number) {
    Dice dice = dice(number, 3);
    int[] about = names.drawCast(dice);
    StringBuilder title = new StringBuilder();
    prose.headline(dice, about, title);
    LocalDate day = FIRST_DAY.plusDays(dice.below(DAYS));
    int most = Math.max(1, plan.words() * dice.between(50, 150) / 100);
    List<String> paragraphs = new ArrayList<>();
    for (int words = 0; words < most - 30 || words == 0; ) {
      String paragraph = paragraph(number, paragraphs.size(), about);
      paragraphs.add(paragraph);
      words += paragraph.length() / 6;
    }
    if (number > 0 && dice.chance(plan.recycled())) {
      long earlier = dice.below(number);
      int[] others = names.drawCast(dice(earlier, 3));
      paragraphs.add(paragraph(earlier, dice.below(2), others));
    }
    return new Story(title.toString(), paragraphs, day, about);
  }

  private String paragraph(long number, int index, int[] about) {
    StringBuilder out = new StringBuilder(512);
    prose.paragraph(Dice.of(plan.seed(), number, 4, index), about, out);
    return out.toString();
  }

  /** The same on another day, as it is, under another headline, lightly edited, or cut short. */
  private Story copy(long number, long original) {
    Story story = original(original);
    Dice dice = dice(number, 5);
    Story later = story.withDay(story.day().plusDays(dice.below(20)));
    int how = dice.below(20);
    if (how < 8) {
      return later;
    }
    if (how < 11) {
      StringBuilder title = new StringBuilder();
      prose.headline(dice, story.about(), title);
      return later.withTitle(title.toString());
    }
    if (how < 16 || story.paragraphs().size() < 3) {
      return later.withParagraphs(
          story.paragraphs().stream().map(paragraph -> edited(paragraph, dice)).toList());
    }
    int kept = Math.max(2, story.paragraphs().size() * 2 / 3);
    return later.withParagraphs(story.paragraphs().subList(0, kept));
  }

  /** Another word at one place. */
  private String edited(String paragraph, Dice dice) {
    int start = paragraph.indexOf(' ', dice.below(paragraph.length() / 2));
    int end = paragraph.indexOf(' ', start + 1);
    return end < 0
        ? paragraph
        : paragraph.substring(0, start + 1) + prose.word(dice) + paragraph.substring(end);
  }

  private String boilerplate() {
    Dice dice = Dice.of(plan.seed(), 0x626F696C6572L);
    int[] about = names.drawCast(dice);
    StringBuilder out = new StringBuilder();
    while (out.length() < 6 * BOILERPLATE_WORDS) {
      if (out.length() > 0) {
        out.append(' ');
      }
      prose.sentence(dice, about, out);
    }
    return out.toString();
  }

  private Dice dice(long number, int purpose) {
    return Dice.of(plan.seed(), number, purpose);
  }
}
