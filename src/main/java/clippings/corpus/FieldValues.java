package clippings.corpus;

import clippings.article.Line;
import clippings.article.RawArticle;
import clippings.corpus.FieldNames.Role;
import clippings.corpus.FieldNames.Use;
import clippings.date.Dates;
import clippings.date.DayOrder;
import clippings.study.DateRange;
import clippings.text.Folding;
import clippings.text.Language;
import clippings.text.LanguageFinder;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Collects the fields of one record: for each role the first name with a usable value. */
final class FieldValues {
  private static final int MOST_NAMES = 30;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_DATE = 100;
  private static final int LANGUAGE_WITHIN = 4000;

  private final DateRange believed;
  private final boolean maybeUnsound;
  private final DayOrder order;
  private final Map<Role, Integer> ranks = new EnumMap<>(Role.class);
  private final List<String> names = new ArrayList<>();
  private String text = "";
  private String title = "";
  private String url = "";
  private String site = "";
  private Optional<LocalDate> day = Optional.empty();
  private Optional<LocalDate> coarseDay = Optional.empty();

  /** What 05/07/2024 is where the day comes first, as it does outside of English. */
  private Optional<LocalDate> dayFirst = Optional.empty();

  private RecordFault textFault = RecordFault.NO_TEXT_FIELD;

  /**
   * An empty record.
   *
   * @param believed days outside are passed over
   * @param maybeUnsound whether strings can hold NUL and halves of surrogate pairs; they become
   *     U+FFFD, since UTF-8 or CSV cannot hold them; or text that was stored in the wrong charset
   */
  FieldValues(DateRange believed, boolean maybeUnsound) {
    this(believed, maybeUnsound, DayOrder.UNCLEAR);
  }

  /** The same, where other records tell what 05/07/2024 means. */
  FieldValues(DateRange believed, boolean maybeUnsound, DayOrder order) {
    this.believed = believed;
    this.maybeUnsound = maybeUnsound;
    this.order = order;
  }

  /** Notes that the record has a field of this name, to be able to say so. */
  void name(String field) {
    if (names.size() < MOST_NAMES && !field.isBlank()) {
      names.add(field.length() > LONGEST_NAME ? field.substring(0, LONGEST_NAME) + "…" : field);
    }
  }

  /** Whether a text was taken. */
  boolean hasText() {
    return !text.isEmpty();
  }

  /** Whether a field of this use would be taken rather than what is known already. */
  boolean isWanted(Use use) {
    return use.rank() <= ranks.getOrDefault(use.role(), Integer.MAX_VALUE);
  }

  /** Whether a field of the very same use was taken. */
  boolean has(Use use) {
    return use.rank() == ranks.getOrDefault(use.role(), Integer.MAX_VALUE);
  }

  /** What the record says beside its text. */
  RecordHead head() {
    return new RecordHead(title, url, site, day, coarseDay);
  }

  /** Takes a string. */
  void take(Use use, String written) {
    if (!isWanted(use) || !use.path().isEmpty()) {
      return;
    }
    String value = maybeUnsound ? JsonText.sound(written) : written;
    if (isEmpty(value)) {
      takeEmpty(use);
      return;
    }
    boolean usable = true;
    switch (use.role()) {
      case TEXT -> text = value;
      case TITLE -> title = FieldText.line(value);
      case SITE -> site = FieldText.line(value);
      case URL -> {
        usable = Hosts.isUrl(value);
        url = usable ? value.strip() : url;
      }
      case DATE -> usable = takeDay(value);
    }
    if (usable) {
      ranks.put(use.role(), use.rank());
    }
  }

  /** What databases and Python write where there is nothing. */
  private static boolean isEmpty(String value) {
    if (value.length() > 6) {
      return value.isBlank();
    }
    return switch (value.strip().toLowerCase(Locale.ROOT)) {
      case "", "\\n", "null", "none", "nan", "n/a", "nat", "<na>" -> true;
      default -> false;
    };
  }

  /** Takes a number, which only a date can be. */
  void takeNumber(Use use, String value) {
    if (use.role() == Role.DATE) {
      take(use, value);
    } else if (use.role() == Role.TEXT) {
      textFault = RecordFault.TEXT_FIELD_NOT_TEXT;
    }
  }

  /** Takes an object or a list, or what stands at the end of a path in it. */
  void take(Use use, JsonNode written) {
    if (!isWanted(use)) {
      return;
    }
    Use direct = new Use(use.role(), use.rank(), List.of());
    JsonNode value = JsonText.unwrapped(written);
    if (value.isTextual()) {
      take(direct, value.textValue());
    } else if (value.isNumber()) {
      takeNumber(direct, value.asText());
    } else if (value.isNull() || value.isMissingNode()) {
      takeEmpty(direct);
    } else if (use.role() == Role.TEXT) {
      String joined = JsonText.of(value);
      if (joined.isBlank() && !value.isEmpty()) {
        textFault = RecordFault.TEXT_FIELD_NOT_TEXT;
      } else {
        take(direct, joined);
      }
    } else if (value.isArray() && !value.isEmpty()) {
      JsonNode first = JsonText.unwrapped(value.path(0));
      JsonNode parts = first.isArray() ? first : value;
      if (use.role() == Role.DATE && parts.size() >= 3 && parts.path(2).asInt() > 0) {
        // As Zotero and Java write days: [2024, 7, 15].
        take(direct, "%s-%s-%s".formatted(text(parts, 0), text(parts, 1), text(parts, 2)));
      } else if (first.isTextual()) {
        take(direct, first.textValue());
      }
    }
  }

  private static String text(JsonNode list, int index) {
    return list.path(index).asText();
  }

  /** Notes that a field has no value. */
  void takeEmpty(Use use) {
    if (use.role() == Role.TEXT && textFault == RecordFault.NO_TEXT_FIELD) {
      textFault = RecordFault.NO_TEXT_LEFT;
    }
  }

  private boolean takeDay(String value) {
    Optional<LocalDate> found = Dates.inField(value, believed).or(() -> inOrder(value, order));
    if (found.isPresent()) {
      day = found;
      return true;
    }
    if (coarseDay.isEmpty()) {
      coarseDay = Dates.coarse(value, believed);
    }
    if (dayFirst.isEmpty() && order == DayOrder.UNCLEAR) {
      dayFirst = inOrder(value, DayOrder.DAY_FIRST);
    }
    return false;
  }

  private Optional<LocalDate> inOrder(String value, DayOrder known) {
    return known == DayOrder.UNCLEAR || value.length() > LONGEST_DATE
        ? Optional.empty()
        : Dates.published(value, believed, known).or(() -> Dates.find(value, believed, known));
  }

  private boolean isEnglish(String plain) {
    String start = plain.substring(0, Math.min(plain.length(), LANGUAGE_WITHIN));
    return LanguageFinder.find(List.of(Folding.fold(start))).equals(Language.ENGLISH);
  }

  /**
   * Hands the record on: as an article, or as the reason why there is no text.
   *
   * @param source of the record
   * @param file whose folders tell what the record does not
   */
  void handOn(String source, RecordFile file, RecordSink out) {
    out.fields(source, names);
    String plain = FieldText.plain(text);
    if (day.isEmpty() && dayFirst.isPresent() && !isEnglish(plain)) {
      day = dayFirst;
    }
    if (plain.stripLeading().startsWith("<") && Head.of(plain).isPage()) {
      new HtmlArticles(believed).read(plain, head(), source, file, out);
      return;
    }
    List<Line> lines =
        FieldText.isHtml(plain)
            ? HtmlArticles.lines(FieldText.blocks(plain), title)
            : Lines.of(plain);
    if (lines.stream().allMatch(line -> line.text().isBlank())) {
      String found = names.isEmpty() ? "it has no field" : "fields: " + String.join(", ", names);
      out.rejection(textFault.in(source, found));
      return;
    }
    out.article(
        new RawArticle(
            source,
            file.siteOf(url, site),
            Hosts.link(url),
            title,
            file.datingOf(head(), url, believed),
            lines));
  }
}
