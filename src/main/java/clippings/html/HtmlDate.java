package clippings.html;

import clippings.article.DateSource;
import clippings.article.Dating;
import clippings.date.Dates;
import clippings.date.DayOrder;
import clippings.study.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the day a page was published: from JSON-LD, meta elements, microdata and {@code time}
 * elements, from its address, from elements named after a date and lines about the headline, from
 * what its scripts hold; failing all, the day of its last change, or what the start of the text,
 * the title of the window or the address of the page's picture tells.
 */
final class HtmlDate {
  /** Dated elements so far under the text belong to something else. */
  private static final int NEAR = 12;

  private static final int LONGEST_VALUE = 200;
  private static final int LONGEST_ADDRESS = 2000;

  private static final List<String> PICTURES =
      List.of("og:image", "og:image:secure_url", "twitter:image", "twitter:image:src");

  private final PageParts parts;
  private final JsonLd linkedData;
  private final List<DateMark> marks;
  private final DateRange believed;
  private final List<String> addresses;
  private final PageBylineDate byline;
  private final Document document;

  /**
   * Looks at one page.
   *
   * @param addresses of the page, most trusted first
   * @param title its headline
   * @param blocks of the page, to know where its article stands
   */
  HtmlDate(
      Document document,
      PageParts parts,
      JsonLd linkedData,
      List<DateMark> marks,
      List<String> addresses,
      String title,
      List<Block> blocks,
      DateRange believed) {
    this.document = document;
    this.parts = parts;
    this.linkedData = linkedData;
    this.addresses = addresses;
    this.believed = believed;
    this.byline = new PageBylineDate(blocks, title, believed, order(document));
    int last = byline.lastNumber() + NEAR;
    this.marks =
        marks.stream()
            .filter(mark -> !mark.isElsewhere(isHead(mark)) && mark.block() <= last)
            .sorted(Comparator.comparing(mark -> !isHead(mark)))
            .toList();
  }

  /**
   * What {@code 05/07/2024} means on the page: where its language is that of a country, or not
   * English, it tells.
   */
  private static DayOrder order(Document document) {
    String language =
        document.getElementsByTag("html").attr("lang").toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (language) {
      case "en-us" -> DayOrder.MONTH_FIRST;
      case "", "en" -> DayOrder.UNCLEAR;
      default -> DayOrder.DAY_FIRST;
    };
  }

  private boolean isHead(DateMark mark) {
    return byline.isHead(mark.block() + 1);
  }

  /** The day of publication. */
  Optional<Dating> find() {
    Stream<Supplier<Optional<Dating>>> ways =
        Stream.of(
            () -> field(linkedData.published()),
            () -> meta(Vocabulary.group("published meta")),
            () -> marked(DateMark.Kind.PUBLISHED, false),
            () -> marked(DateMark.Kind.TIME, true),
            () -> inAddress(addresses.stream()),
            () -> marked(DateMark.Kind.NAMED, true),
            () -> field(linkedData.created()),
            () -> byline(byline.published()),
            () -> marked(DateMark.Kind.TIME, false),
            () -> marked(DateMark.Kind.NAMED, false),
            this::inScripts,
            () -> field(linkedData.modified()),
            () -> meta(Vocabulary.group("modified meta")),
            () -> marked(DateMark.Kind.MODIFIED, false),
            () -> byline(byline.changed()),
            () -> byline(byline.atStart()),
            () -> byline(byline.inLine(parts.title(), true)),
            this::inPicture,
            () -> coarse(Stream.of(linkedData.published())),
            () ->
                coarse(
                    Vocabulary.group("published meta").stream()
                        .flatMap(name -> parts.meta().getOrDefault(name, List.of()).stream())));
    return ways.map(Supplier::get).flatMap(Optional::stream).findFirst();
  }

  private Optional<Dating> inScripts() {
    List<String> scripts = document.getElementsByTag("script").stream().map(Element::data).toList();
    return new ScriptDate(believed).find(scripts).map(day -> new Dating(day, DateSource.FIELD));
  }

  /** The day in the address of the picture that stands for the page. */
  private Optional<Dating> inPicture() {
    Stream<String> named =
        PICTURES.stream().flatMap(name -> parts.meta().getOrDefault(name, List.of()).stream());
    Stream<String> linked =
        document.getElementsByAttributeValue("rel", "image_src").stream()
            .map(link -> link.attr("href"));
    return inAddress(Stream.concat(named, linked));
  }

  private static Optional<Dating> byline(Optional<LocalDate> day) {
    return day.map(found -> new Dating(found, DateSource.BYLINE));
  }

  /** The day as it is written, whatever the time zone. */
  private Optional<Dating> field(String value) {
    if (value.length() > LONGEST_VALUE) {
      return Optional.empty();
    }
    return Dates.inField(value, believed).map(day -> new Dating(day, DateSource.FIELD));
  }

  /** A month alone, where the study needs no more. */
  private Optional<Dating> coarse(Stream<String> values) {
    return values
        .map(value -> Dates.coarse(value, believed))
        .flatMap(Optional::stream)
        .findFirst()
        .map(day -> new Dating(day, DateSource.FIELD));
  }

  private Optional<Dating> meta(Collection<String> names) {
    return names.stream()
        .flatMap(name -> parts.meta().getOrDefault(name, List.of()).stream())
        .map(this::field)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Dating> inAddress(Stream<String> urls) {
    return urls.filter(address -> address.length() <= LONGEST_ADDRESS)
        .map(address -> Dates.inPath(address.replaceFirst("[?#].*", ""), believed))
        .flatMap(Optional::stream)
        .findFirst()
        .map(day -> new Dating(day, DateSource.URL));
  }

  private Optional<Dating> marked(DateMark.Kind kind, boolean head) {
    return marks.stream()
        .filter(mark -> mark.kind() == kind && (!head || isHead(mark)))
        .map(mark -> field(mark.value()).or(() -> text(mark)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Dating> text(DateMark mark) {
    return byline
        .inLine(mark.text(LONGEST_VALUE), mark.kind() != DateMark.Kind.MODIFIED)
        .map(day -> new Dating(day, DateSource.FIELD));
  }
}
