package clippings.study;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * One study: all that a pipeline file says (rules.md, section 1), with every default filled in.
 *
 * @param name of the pipeline file without folder and ending, such as {@code stranger-things}
 * @param title for people
 * @param input paths and globs as written
 * @param period length of a row in the reports over time
 * @param dates dates outside are not believed
 * @param cast in the order of the file
 * @param groups in the order of the file
 * @param themes in the order of the file
 * @param except spans in which nobody is mentioned
 * @param furniture lines to drop
 * @param fields further names of JSON and CSV fields by role ({@code text}, {@code date}, {@code
 *     title}, {@code url}, {@code site}), which go before the known ones
 */
public record Study(
    String name,
    String title,
    List<String> input,
    Period period,
    DateRange dates,
    List<CastMember> cast,
    List<Group> groups,
    List<Theme> themes,
    List<String> except,
    List<String> furniture,
    Map<String, List<String>> fields)
    implements Serializable {

  /**
   * All characters, by cast member, in the order of the file. {@code Mention.entity()} of a
   * character is an index in this list.
   */
  public List<ShowCharacter> characters() {
    return cast.stream().flatMap(member -> member.characters().stream()).toList();
  }

  /**
   * A study that looks for nobody and nothing, of all days.
   *
   * <p>Example: {@code Study.ofNobody("harbour-lights", "Harbour Lights")}.
   */
  public static Study ofNobody(String name, String title) {
    return new Study(
        name,
        title,
        List.of(),
        Period.MONTH,
        DateRange.ALL,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  /** The same study of another corpus. */
  public Study withInput(List<String> other) {
    return new Study(
        name, title, other, period, dates, cast, groups, themes, except, furniture, fields);
  }

  /** The same study with other names of fields. */
  public Study withFields(Map<String, List<String>> other) {
    return new Study(
        name, title, input, period, dates, cast, groups, themes, except, furniture, other);
  }

  /** The same study with rows of another length. */
  public Study withPeriod(Period other) {
    return new Study(
        name, title, input, other, dates, cast, groups, themes, except, furniture, fields);
  }
}
