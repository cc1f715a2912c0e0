package clippings.quality.run;

import clippings.mention.ArticleAnnotator;
import clippings.quality.label.MarkedArticle;
import clippings.quality.score.NameScore;
import clippings.study.ShowCharacter;
import clippings.study.Study;
import clippings.study.StudyException;
import clippings.study.StudyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is meant, in the articles of {@code names/LANGUAGE} of a labelled folder: counted mentions of
 * the cast, and of characters. {@code learn.txt} is what rules are written after, {@code test.txt}
 * what they are judged by; a folder may have one of the two.
 */
final class NameMeasures {
  private NameMeasures() {}

  /** The rows of a labelled folder; none if it has no {@code names}. */
  static List<Row> of(Path root) throws IOException, StudyException {
    List<Row> rows = new ArrayList<>();
    Path names = root.resolve("names");
    if (Files.isDirectory(names)) {
      for (Path language : languages(names)) {
        for (String part : List.of("learn", "test")) {
          if (Files.exists(language.resolve(part + ".txt"))) {
            rows.addAll(rows(root, language, part));
          }
        }
      }
    }
    return rows;
  }

  private static List<Path> languages(Path names) throws IOException {
    try (Stream<Path> folders = Files.list(names)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<Row> rows(Path root, Path folder, String part)
      throws IOException, StudyException {
    Study study = StudyReader.read(folder.resolve("study.yaml"));
    TreeSet<String> characters =
        study.characters().stream()
            .map(ShowCharacter::name)
            .collect(Collectors.toCollection(TreeSet::new));
    ArticleAnnotator annotator = new ArticleAnnotator(study);
    NameScore cast = new NameScore();
    NameScore played = new NameScore();
    for (MarkedArticle article : MarkedArticle.read(folder.resolve(part + ".txt"))) {
      List<NameScore.Found> found =
          NameScore.found(study, annotator.annotate(article.article()).mentions());
      cast.add(article, found, name -> !characters.contains(name));
      played.add(article, found, characters::contains);
    }
    String name = root.toRealPath().getFileName().toString();
    String language = folder.getFileName().toString();
    return Stream.of(
            new Row(name, "names " + part, language, cast),
            new Row(name, "names of characters " + part, language, played))
        .filter(row -> row.score().texts() > 0)
        .toList();
  }
}
