package clippings;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.beans.Introspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the manual links to, names and cites is there. */
class DocumentationTest {
  private static final int MOST_LINES_OF_README = 120;

  /** Studies that examples are about, and the folders of their files. */
  private static final Pattern INVENTED = Pattern.compile(".*(?:my-show|harbour-lights|[*<…]).*");

  private static final Pattern OF_PROJECT = Pattern.compile("(?:src|pipelines|data|\\.ci)/.*");
  private static final Pattern RESOURCE = Pattern.compile("[a-z][a-z-]*\\.(?:txt|sh|model)");
  private static final Pattern CLASS = Pattern.compile("[A-Z][a-z][A-Za-z]+");

  private static final Pattern CITATION =
      Pattern.compile("rules\\.md, section (\\d+)(?:, rules? (\\d+(?:(?:, | to | and )\\d+)*))?");

  /** As the rules were called before they were a page. */
  private static final Pattern OLD_CITATION = Pattern.compile("SPEC section");

  private static final Pattern OPTIONS_OF_HELP = Pattern.compile("(?m)^  (--\\S+(?: --\\S+)*)");
  private static final Pattern COMMAND_OF_HELP = Pattern.compile("(?m)^  ([a-z]+) ");
  private static final Pattern OPTION = Pattern.compile("--([A-Za-z]+)");

  static List<ManualPage> pages() throws IOException {
    return ManualPage.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(ManualPage page) throws Exception {
    for (String link : page.links()) {
      if (link.startsWith("https://")) {
        continue;
      }
      String path = link.replaceFirst("#.*", "");
      Path target = path.isEmpty() ? page.file() : page.file().resolveSibling(path).normalize();
      assertThat(target).as("%s links to %s", page.file(), link).exists();
      if (link.contains("#")) {
        assertThat(new ManualPage(target, Files.readString(target)).anchors())
            .as("%s links to %s", page.file(), link)
            .contains(link.substring(link.indexOf('#') + 1));
      }
    }
    assertThat(page.headings()).isNotEmpty();
  }

  @Test
  void thereIsAWayFromTheReadmeToEachPage() throws Exception {
    List<String> links =
        ManualPage.readme().links().stream().map(link -> link.replaceFirst("#.*", "")).toList();

    assertThat(pages().stream().skip(1).map(page -> page.file().toString()))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(links).contains(file));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void filesThatAreNamedExist(ManualPage page) throws Exception {
    Set<String> names =
        filesBelow("src", "pipelines").map(DocumentationTest::name).collect(toSet());
    List<String> codes =
        page.codes().stream().filter(code -> !INVENTED.matcher(code).matches()).toList();

    assertThat(codes.stream().filter(OF_PROJECT.asMatchPredicate()))
        .allSatisfy(code -> assertThat(Path.of(code.replaceFirst(" .*", ""))).exists());
    assertThat(codes.stream().filter(RESOURCE.asMatchPredicate())).isSubsetOf(names);
  }

  @Test
  void classesThatAreNamedExist() throws Exception {
    Set<String> classes =
        filesBelow("src")
            .map(DocumentationTest::name)
            .filter(name -> name.endsWith(".java"))
            .map(name -> name.substring(0, name.length() - ".java".length()))
            .collect(toSet());

    assertThat(ManualPage.of("develop").codes().stream().filter(CLASS.asMatchPredicate()))
        .isNotEmpty()
        .isSubsetOf(classes);
  }

  @Test
  void allPackagesAreNamed() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/clippings"))) {
      assertThat(ManualPage.of("develop").names("package"))
          .containsExactlyInAnyOrderElementsOf(
              files.filter(Files::isDirectory).map(DocumentationTest::name).toList());
    }
  }

  @Test
  void sectionsThatAreCitedExist() throws Exception {
    ManualPage rules = ManualPage.of("rules");
    List<Path> citingNoPage = new ArrayList<>();
    int citations = 0;
    for (Path file : filesBelow("src", "data/labelled").filter(DocumentationTest::cites).toList()) {
      String text = Files.readString(file).replaceAll("\\s*\n\\s*(?:\\*|//|#)?\\s*", " ");
      if (OLD_CITATION.matcher(text).find()) {
        citingNoPage.add(file);
      }
      for (var citation : CITATION.matcher(text).results().toList()) {
        citations++;
        assertThat(rules.headings())
            .as("%s cites %s", file, citation.group())
            .anyMatch(heading -> heading.startsWith(citation.group(1) + ". "));
        if (citation.group(2) != null) {
          assertThat(citation.group(2).split("\\D+"))
              .as("%s cites %s", file, citation.group())
              .allSatisfy(rule -> assertThat(rules.text()).contains("\n" + rule + ". **"));
        }
      }
    }
    assertThat(citations).isPositive();
    assertThat(citingNoPage).as("write: rules.md, section N").isEmpty();
  }

  @Test
  void optionsAreThoseOfHelp() throws Exception {
    String help = CommandLine.HELP;
    Set<String> documented =
        ManualPage.of("reference").names("option").stream()
            .flatMap(name -> OPTION.matcher(name).results().map(option -> option.group(1)))
            .collect(toSet());
    Set<String> inHelp =
        OPTIONS_OF_HELP
            .matcher(help)
            .results()
            .flatMap(line -> OPTION.matcher(line.group(1)).results())
            .map(option -> option.group(1))
            .collect(toSet());
    Set<String> inCode =
        Arrays.stream(ClippingsOptions.class.getDeclaredMethods())
            .map(method -> method.getName())
            .filter(name -> name.startsWith("get"))
            .map(name -> Introspector.decapitalize(name.substring("get".length())))
            .collect(toSet());

    assertThat(documented).containsExactlyInAnyOrderElementsOf(inHelp);
    assertThat(documented).containsAll(inCode);
  }

  @Test
  void commandsAreThoseOfHelp() throws Exception {
    List<String> inHelp =
        COMMAND_OF_HELP
            .matcher(CommandLine.HELP)
            .results()
            .map(command -> command.group(1))
            .toList();

    assertThat(ManualPage.of("reference").names("command"))
        .extracting(command -> command.replaceFirst(" .*", ""))
        .containsExactlyInAnyOrderElementsOf(inHelp);
  }

  @Test
  void theReadmeIsShort() throws Exception {
    assertThat(ManualPage.readme().text().lines().count())
        .isLessThanOrEqualTo(MOST_LINES_OF_README);
  }

  private static Stream<Path> filesBelow(String... folders) throws IOException {
    Stream<Path> files = Stream.empty();
    for (String folder : folders) {
      try (Stream<Path> below = Files.walk(Path.of(folder))) {
        files = Stream.concat(files, below.filter(Files::isRegularFile).toList().stream());
      }
    }
    return files;
  }

  private static boolean cites(Path file) {
    String name = name(file);
    // What this test itself says of citations is none.
    return !name.equals("DocumentationTest.java")
        && (name.endsWith(".java") || name.endsWith(".yaml") || name.equals("README.md"));
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
