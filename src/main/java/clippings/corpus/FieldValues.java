package clippings.corpus;

import clippings.article.Line;
import clippings.article.RawArticle;
import clippings.corpus.FieldNames.Role;
import clippings.corpus.FieldNames.Use;
import clippings.date.Dates;
import clippings.study.DateRange;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the fields of one record: for each role the first name with a usable value. */
final class FieldValues {
  private final DateRange believed;
  private final boolean maybeUnsound;
  private final Map<Role, Integer> ranks = new EnumMap<>(Role.class);
  private String text = "";
  private String title = "";
  private String url = "";
  private String site = "";
  private Optional<LocalDate> day = Optional.empty();
  private Fault textFault = Fault.NO_TEXT_FIELD;

  /**
   * An empty record.
   *
   * @param believed days outside are passed over
   * @param maybeUnsound whether strings can hold NUL and halves of surrogate pairs; they become
   *     U+FFFD, since UTF-8 or CSV cannot hold them
   */
  FieldValues(DateRange believed, boolean maybeUnsound) {
    this.believed = believed;
    this.maybeUnsound = maybeUnsound;
  }

  /** Whether a field of this use would be taken rather than what is known already. */
  boolean isWanted(Use use) {
    return use.rank() <= ranks.getOrDefault(use.role(), Integer.MAX_VALUE);
  }

  /** Takes a string. */
  void take(Use use, String written) {
    if (!isWanted(use) || !use.path().isEmpty()) {
      return;
    }
    String value = maybeUnsound ? JsonText.sound(written) : written;
    if (value.isBlank()) {
      takeEmpty(use);
      return;
    }
    boolean usable = true;
    switch (use.role()) {
      case TEXT -> text = value;
      case TITLE -> title = Lines.joined(value);
      case SITE -> site = Lines.joined(value);
      case URL -> {
        usable = Hosts.isUrl(value);
        url = usable ? value.strip() : url;
      }
      case DATE -> usable = takeDay(Dates.inField(value, believed));
    }
    if (usable) {
      ranks.put(use.role(), use.rank());
    }
  }

  /** Takes a number, which only a date can be. */
  void takeNumber(Use use, String value) {
    if (use.role() == Role.DATE) {
      take(use, value);
    } else if (use.role() == Role.TEXT) {
      textFault = Fault.TEXT_FIELD_NOT_TEXT;
    }
  }

  /** Takes an object or a list, or what stands at the end of a path in it. */
  void take(Use use, JsonNode value) {
    if (!isWanted(use)) {
      return;
    }
    Use direct = new Use(use.role(), use.rank(), List.of());
    if (value.isTextual()) {
      take(direct, value.textValue());
    } else if (value.isNumber()) {
      takeNumber(direct, value.asText());
    } else if (value.isNull() || value.isMissingNode()) {
      takeEmpty(direct);
    } else if (use.role() == Role.TEXT) {
      String joined = JsonText.of(value);
      if (joined.isBlank() && !value.isEmpty()) {
        textFault = Fault.TEXT_FIELD_NOT_TEXT;
      } else {
        take(direct, joined);
      }
    } else if (value.isArray() && value.path(0).isTextual()) {
      take(direct, value.path(0).textValue());
    }
  }

  /** Notes that a field has no value. */
  void takeEmpty(Use use) {
    if (use.role() == Role.TEXT && textFault == Fault.NO_TEXT_FIELD) {
      textFault = Fault.NO_TEXT_LEFT;
    }
  }

  private boolean takeDay(Optional<LocalDate> found) {
    if (found.isPresent()) {
      day = found;
    }
    return found.isPresent();
  }

  /**
   * Hands the record on: as an article, or as the reason why there is no text.
   *
   * @param source of the record
   * @param file whose folders tell what the record does not
   */
  void handOn(String source, RecordFile file, RecordSink out) {
    List<Line> lines = Lines.of(text);
    if (lines.stream().allMatch(line -> line.text().isBlank())) {
      out.rejection(textFault.in(source, ""));
      return;
    }
    out.article(
        new RawArticle(
            source,
            file.siteOf(url, site),
            Hosts.link(url),
            title,
            file.datingOf(day, url, believed),
            lines));
  }
}
