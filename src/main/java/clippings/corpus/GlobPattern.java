package clippings.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The part of a glob behind its fixed folders: {@code *} and {@code ?} stay within a folder, {@code
 * **} does not, and there are <code>{a,b}</code>, {@code [abc]}, {@code [a-z]}, {@code [!a]}. A
 * bracket that is never closed stands for itself. {@code **}{@code /} also stands for no folder.
 */
final class GlobPattern {
  private final Pattern path;
  private final List<Pattern> folders;
  private final boolean anyDepth;
  private final boolean hidden;

  private GlobPattern(Pattern path, List<Pattern> folders, boolean anyDepth, boolean hidden) {
    this.path = path;
    this.folders = folders;
    this.anyDepth = anyDepth;
    this.hidden = hidden;
  }

  /** Whether a part of a path has a char that a glob gives a meaning. */
  static boolean isGlob(String segment) {
    return segment.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  /**
   * Reads a glob.
   *
   * @param segments its parts between slashes, at least one
   */
  static GlobPattern of(List<String> segments) {
    // A brace may hold a slash, and then the parts are no folders: such a glob is matched whole.
    List<Pattern> folders = new ArrayList<>();
    for (String segment : segments) {
      if (segment.contains("**") || segment.contains("{")) {
        break;
      }
      folders.add(compile(segment));
    }
    return new GlobPattern(
        compile(String.join("/", segments)),
        List.copyOf(folders),
        folders.size() < segments.size(),
        segments.stream().anyMatch(segment -> segment.startsWith(".")));
  }

  /** Whether a file is matched, by its path below the fixed folders. */
  boolean matches(String relative) {
    return path.matcher(relative).matches();
  }

  /**
   * Whether files below a folder can be matched.
   *
   * @param name last part of its path
   * @param depth how many folders stand above it, below the fixed ones
   */
  boolean mayMatchBelow(String name, int depth) {
    return depth < folders.size()
        ? (anyDepth || depth < folders.size() - 1) && folders.get(depth).matcher(name).matches()
        : anyDepth;
  }

  /** Whether names that start with a dot are asked for. */
  boolean takesHidden() {
    return hidden;
  }

  private static Pattern compile(String glob) {
    StringBuilder regex = new StringBuilder();
    int braces = 0;
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (c == '*' && glob.startsWith("**", i)) {
        boolean opensPart = i == 0 || glob.charAt(i - 1) == '/';
        boolean isPart = opensPart && glob.startsWith("/", i + 2);
        regex.append(isPart ? "(?:[^/]+/)*" : ".*");
        i += isPart ? 2 : 1;
      } else if (c == '*') {
        regex.append("[^/]*");
      } else if (c == '?') {
        regex.append("[^/]");
      } else if (c == '[' && classEnd(glob, i) > 0) {
        int end = classEnd(glob, i);
        regex.append(charClass(glob.substring(i + 1, end)));
        i = end;
      } else if (c == '{' && glob.indexOf('}', i) > 0) {
        regex.append("(?:");
        braces++;
      } else if (c == '}' && braces > 0) {
        regex.append(')');
        braces--;
      } else if (c == ',' && braces > 0) {
        regex.append('|');
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    regex.append(")".repeat(braces));
    try {
      return Pattern.compile(regex.toString(), Pattern.DOTALL);
    } catch (PatternSyntaxException e) {
      // A range such as [z-a]: the pattern can only mean itself.
      return Pattern.compile(Pattern.quote(glob));
    }
  }

  private static int classEnd(String glob, int open) {
    int first = open + (glob.startsWith("!", open + 1) || glob.startsWith("^", open + 1) ? 3 : 2);
    int end = glob.indexOf(']', first);
    return end > 0 && glob.lastIndexOf('/', end) < open ? end : -1;
  }

  private static String charClass(String content) {
    boolean negated = content.startsWith("!") || content.startsWith("^");
    String chars = negated ? content.substring(1) : content;
    String quoted = chars.replaceAll("([\\\\\\[\\]&^])", "\\\\$1");
    return (negated ? "[^/" : "[") + quoted + "]";
  }
}
