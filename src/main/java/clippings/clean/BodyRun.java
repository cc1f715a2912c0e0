package clippings.clean;

import clippings.clean.Furniture.Scope;
import java.util.ArrayList;
import java.util.List;

/**
 * The run of paragraphs: the block of lines from the article's first paragraph to its last, with
 * whatever interrupts it.
 *
 * <p>Each line is worth its words if it reads as a paragraph and costs some if it does not; a run
 * is a block of the greatest worth (maximum subsequence segmentation: Pasternack and Roth,
 * "Extracting Article Text from the Web with Maximum Subsequence Segmentation", WWW 2009). Long
 * gaps part the text into such blocks; the best of them takes in its neighbours only if they are as
 * dense as it is, which lists of teasers with a summary each are not.
 *
 * @param start index of its first row
 * @param end index after its last row; equal to {@code start} if there is none
 */
record BodyRun(int start, int end) {
  private static final int GAP = 10;
  private static final int BRIEF = 3;
  private static final BodyRun NONE = new BodyRun(0, 0);
  private static final double SUBSTANTIAL = 8;
  private static final double LIGHTER = 0.4;
  private static final double DENSE = 0.5;

  private record Block(int start, int end, double worth) {
    double density() {
      return worth / (end - start);
    }
  }

  /** The run of a text: of a page whose mark-up has parted it, all that is left. */
  static BodyRun find(List<Row> rows) {
    double[] worths = LineWorth.of(rows);
    List<Block> blocks = joined(rows, blocks(rows, worths));
    if (blocks.isEmpty()) {
      return sentences(rows);
    }
    int best = best(blocks);
    Block run = blocks.get(best);
    double density = run.density() * DENSE;
    for (int i = best + 1; i < blocks.size(); i++) {
      Block next = blocks.get(i);
      if (!joins(rows, run.end, next.start, next, density)) {
        break;
      }
      run = new Block(run.start, next.end, run.worth + next.worth);
    }
    for (int i = best - 1; i >= 0; i--) {
      Block next = blocks.get(i);
      if (!joins(rows, next.end, run.start, next, density)) {
        break;
      }
      run = new Block(next.start, run.end, run.worth + next.worth);
    }
    return new BodyRun(run.start, Lists.extend(rows, run.end));
  }

  /**
   * The run of a text without anything that reads as a paragraph: a brief of a few short sentences,
   * if nothing about it is furniture and no menu outnumbers them.
   */
  private static BodyRun sentences(List<Row> rows) {
    int start = 0;
    int end = 0;
    int sentences = 0;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.isFurniture()) {
        return NONE;
      }
      if (row.isSentence() && row.words() >= BRIEF) {
        start = sentences == 0 ? i : start;
        end = i + 1;
        sentences++;
      }
    }
    return sentences * 2 >= rows.size() ? new BodyRun(start, end) : NONE;
  }

  /**
   * The heaviest block, or an earlier one that is lighter but denser: lists of teasers below an
   * article can outweigh it, but are thinner, a line or two of text among headlines.
   */
  private static int best(List<Block> blocks) {
    int best = 0;
    for (int i = 1; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Block earlier = blocks.get(best);
      boolean thin = block.density() < earlier.density() && earlier.worth > LIGHTER * block.worth;
      if (block.worth > earlier.worth && !thin) {
        best = i;
      }
    }
    return best;
  }

  /** Blocks with nothing foreign between them as one: a table or a list parts no article. */
  private static List<Block> joined(List<Row> rows, List<Block> blocks) {
    List<Block> joined = new ArrayList<>();
    for (Block block : blocks) {
      int last = joined.size() - 1;
      if (last >= 0 && foreign(rows, joined.get(last).end, block.start) == 0) {
        Block before = joined.get(last);
        double gap = block.start - before.end;
        if (Math.min(before.worth, block.worth) > gap) {
          joined.set(last, new Block(before.start, block.end, before.worth + block.worth - gap));
          continue;
        }
      }
      joined.add(block);
    }
    return joined;
  }

  /** Whether a block belongs to the run although a gap with furniture parts them. */
  private static boolean joins(List<Row> rows, int from, int to, Block next, double density) {
    double cost = 0;
    for (int i = from; i < to; i++) {
      Row row = rows.get(i);
      cost += row.has(Scope.WALL) ? -LineWorth.WALL : row.isFurniture() ? 8 : 4;
    }
    return next.density() >= density && next.worth > cost;
  }

  private static int foreign(List<Row> rows, int from, int to) {
    int foreign = 0;
    for (int i = from; i < to; i++) {
      foreign += rows.get(i).isFurniture() ? 1 : 0;
    }
    return foreign;
  }

  boolean isEmpty() {
    return start == end;
  }

  boolean contains(int index) {
    return start <= index && index < end;
  }

  /** The blocks of the greatest worth between gaps of some lines that are no paragraph. */
  private static List<Block> blocks(List<Row> rows, double[] worths) {
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    int gap = 0;
    for (int i = 0; i < worths.length; i++) {
      if (worths[i] >= SUBSTANTIAL) {
        gap = 0;
      } else if (worths[i] < 0) {
        gap += rows.get(i).isFurniture() ? 3 : 1;
      }
      if (gap >= GAP || worths[i] <= LineWorth.WALL) {
        addBest(worths, from, i, blocks);
        from = i;
        gap = 0;
      }
    }
    addBest(worths, from, worths.length, blocks);
    return blocks;
  }

  private static void addBest(double[] worths, int from, int to, List<Block> blocks) {
    Block best = new Block(from, from, 0);
    double sum = 0;
    int start = from;
    for (int i = from; i < to; i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += worths[i];
      if (sum > best.worth) {
        best = new Block(start, i + 1, sum);
      }
    }
    if (best.worth > 0) {
      blocks.add(best);
    }
  }
}
