package clippings.bench.corpus;

import clippings.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The records of a corpus by number, as lines of JSON or as text files. */
final class Records {
  private final CorpusPlan plan;
  private final Prose prose;
  private final Stories stories;
  private final List<Site> sites = new ArrayList<>();
  private final Zipf siteRanks;

  Records(CorpusPlan plan, Study study) {
    this.plan = plan;
    StudyNames names = new StudyNames(study);
    prose = new Prose(new Vocabulary(plan.vocabulary(), plan.seed()), names);
    stories = new Stories(plan, prose, names);
    for (int i = 0; i < plan.sites(); i++) {
      sites.add(Site.of(i, plan.seed(), prose));
    }
    siteRanks = new Zipf(sites.size());
  }

  Stories stories() {
    return stories;
  }

  /** A text file: where it lies and what is in it. */
  record TextFile(String path, String content) {}

  /** The record as a line of JSON, without line break. */
  String json(long number) {
    Dice dice = Dice.of(plan.seed(), number, 6);
    Story story = stories.story(number);
    Site site = sites.get(siteRanks.draw(dice));
    boolean dated = !dice.chance(plan.undated());
    StringBuilder out = new StringBuilder(4096).append('{');
    if (!site.headlined() || dice.chance(.5)) {
      field(out, "title", story.title());
    }
    field(out, "author", prose.person(dice));
    field(out, "hostname", site.host());
    if (dated && number % 4 == 0) {
      field(out, "url", "https://" + site.host() + url(story, number));
    } else if (dated) {
      field(out, "date", story.day().toString());
    }
    field(out, "tags", prose.label(dice) + ";" + prose.label(dice));
    field(out, "fingerprint", Long.toHexString(dice.next()));
    field(out, "id", "r-" + number);
    out.append("\"license\": null, \"comments\": \"\", ");
    field(out, "text", site.page(story, prose, dice));
    out.setLength(out.length() - 2);
    return out.append('}').toString();
  }

  /** The record as a text file in the folder of its site. */
  TextFile text(long number) {
    Dice dice = Dice.of(plan.seed(), number, 6);
    Story story = stories.story(number);
    Site site = sites.get(siteRanks.draw(dice));
    boolean dated = !dice.chance(plan.undated());
    String page = site.page(story, prose, dice);
    String name = slug(story) + "-" + number + ".txt";
    // Without one the headline would have to be guessed from nothing.
    String title = site.headlined() ? "" : "Title: " + story.title() + "\n";
    if (!dated) {
      return new TextFile(site.host() + "/" + folder(number) + "/" + name, header(title) + page);
    }
    return switch ((int) (number % 3)) {
      case 0 -> new TextFile(site.host() + url(story, number) + ".txt", header(title) + page);
      case 1 ->
          new TextFile(
              site.host() + "/" + folder(number) + "/" + story.day() + "-" + name,
              header(title) + page);
      default ->
          new TextFile(
              site.host() + "/" + folder(number) + "/" + name,
              header(title + "Date: " + story.day() + "\n") + page);
    };
  }

  private static String header(String lines) {
    return lines.isEmpty() ? "" : lines + "\n";
  }

  /** Spreads files over folders, some thousand in each. */
  private static String folder(long number) {
    return "part-" + number / 50_000;
  }

  private static String url(Story story, long number) {
    return "/" + story.day().toString().replace('-', '/') + "/" + slug(story) + "-" + number;
  }

  private static String slug(Story story) {
    String slug = story.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    return slug.length() > 40 ? slug.substring(0, 40) : slug;
  }

  private static void field(StringBuilder out, String name, String value) {
    out.append('"').append(name).append("\": \"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\n') {
        out.append("\\n");
      } else {
        if (c == '"' || c == '\\') {
          out.append('\\');
        }
        out.append(c);
      }
    }
    out.append("\", ");
  }
}
