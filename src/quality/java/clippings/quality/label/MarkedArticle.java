package clippings.quality.label;

import clippings.article.CleanArticle;
import clippings.article.Dating;
import clippings.article.Paragraph;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article with its mentions marked: {@code [Halm]{Clara Halm}}.
 *
 * @param id within its file
 * @param passages the headline, then the paragraphs, without marks
 * @param marks in the order of the text
 */
public record MarkedArticle(String id, List<String> passages, List<Mark> marks) {
  private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]{}]*)\\]\\{([^{}]*)\\}");
  private static final Pattern LABEL = Pattern.compile("(?:(ambiguous|unresolved): )?(.+)");

  /**
   * A span that looks like a mention.
   *
   * @param passage 0 is the headline
   * @param end offset after its last char
   * @param status {@code counted}, {@code ambiguous}, {@code unresolved}, or {@code none}
   * @param names whom it means
   */
  public record Mark(int passage, int end, String status, List<String> names) {}

  /** The article as it is after cleaning, without marks. */
  public CleanArticle article() {
    return new CleanArticle(
        id,
        "",
        passages.get(0),
        Dating.UNDATED,
        passages.stream().skip(1).map(text -> new Paragraph(text, false)).toList());
  }

  /**
   * The articles of a file: each starts with a line {@code == id}, then its headline with {@code #}
   * before it, then a paragraph a line.
   *
   * @throws IOException if it cannot be read
   */
  public static List<MarkedArticle> read(Path file) throws IOException {
    List<MarkedArticle> articles = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.startsWith("== ") && !lines.isEmpty()) {
        articles.add(of(lines));
        lines.clear();
      }
      if (!line.isBlank()) {
        lines.add(line);
      }
    }
    if (!lines.isEmpty()) {
      articles.add(of(lines));
    }
    return articles;
  }

  private static MarkedArticle of(List<String> lines) {
    List<String> passages = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String marked = line.startsWith("# ") ? line.substring(2) : line;
      StringBuilder plain = new StringBuilder();
      Matcher mark = MARK.matcher(marked);
      while (mark.find()) {
        mark.appendReplacement(plain, "");
        plain.append(mark.group(1));
        marks.add(mark(passages.size(), plain.length(), mark.group(2)));
      }
      mark.appendTail(plain);
      passages.add(plain.toString());
    }
    return new MarkedArticle(lines.get(0).substring(3), passages, marks);
  }

  private static Mark mark(int passage, int end, String label) {
    Matcher parts = LABEL.matcher(label);
    if (!parts.matches() || label.equals("none")) {
      return new Mark(passage, end, "none", List.of());
    }
    String status = parts.group(1) == null ? "counted" : parts.group(1);
    return new Mark(passage, end, status, Arrays.asList(parts.group(2).split(", ", -1)));
  }
}
