package clippings.quality.run;

import clippings.article.RawArticle;
import clippings.quality.label.Keys;
import clippings.quality.label.LabelledFolder;
import clippings.quality.label.LabelledText;
import clippings.study.CastMember;
import clippings.study.Study;
import clippings.study.StudyException;
import clippings.study.StudyReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the program makes of a labelled folder.
 *
 * @param folder what is right
 * @param pages outcomes of pages with a body, by {@code HOST/ID}
 * @param days outcomes of pages with a day, by {@code HOST/ID}
 * @param texts those of the folder itself
 * @param made those made from its pages
 */
record FolderResults(
    LabelledFolder folder,
    Map<String, Outcome> pages,
    Map<String, Outcome> days,
    List<ReadText> texts,
    List<ReadText> made) {

  /** A text and what the program makes of it. */
  record ReadText(LabelledText text, Outcome outcome) {}

  private static final Study NOBODY = Study.ofNobody("quality", "");

  /**
   * Has the program read all of a folder.
   *
   * @param made texts made from its pages
   * @param madeRoot where these were written to
   */
  static FolderResults of(LabelledFolder folder, List<LabelledText> made, Path madeRoot)
      throws StudyException {
    Study study = folder.study().isPresent() ? StudyReader.read(folder.study().get()) : NOBODY;
    requireCast(study, folder);
    Map<String, Outcome> pages = outcomes(study, folder.pageRoot(), source -> "");
    return new FolderResults(
        folder,
        pages,
        folder.dayRoot().equals(folder.pageRoot())
            ? pages
            : outcomes(study, folder.dayRoot(), source -> ""),
        folder.textRoot().isEmpty()
            ? List.of()
            : texts(study, folder.textRoot().get(), folder.texts()),
        texts(study, madeRoot, made));
  }

  private static void requireCast(Study study, LabelledFolder folder) {
    Set<String> cast = study.cast().stream().map(CastMember::name).collect(Collectors.toSet());
    folder
        .mentions()
        .forEach(
            (key, counts) -> {
              if (!cast.containsAll(counts.keySet())) {
                throw new IllegalArgumentException(
                    folder.root() + ": mentions of " + key + " name somebody not in the study");
              }
            });
  }

  private static List<ReadText> texts(Study study, Path root, List<LabelledText> texts) {
    Map<String, Outcome> outcomes =
        texts.isEmpty() ? Map.of() : outcomes(study, root, FolderResults::corpus);
    return texts.stream()
        .map(text -> new ReadText(text, outcomes.getOrDefault(text.key(), Outcome.NOTHING)))
        .toList();
  }

  /**
   * One corpus of the styles of {@code flatten.py}, whose runs are compared with, and one for each
   * other style: the same article in many styles must not make its own lines recur.
   */
  private static String corpus(String source) {
    String style = Keys.first(source);
    return Measures.GROUPS.stream().anyMatch(group -> group.contains(style)) ? "" : style;
  }

  private static Map<String, Outcome> outcomes(
      Study study, Path root, Function<String, String> corpus) {
    if (!Files.isDirectory(root)) {
      return Map.of();
    }
    Map<String, Outcome> outcomes = new HashMap<>();
    Map<String, List<RawArticle>> corpora =
        CorpusReader.read(study, root).stream()
            .collect(Collectors.groupingBy(article -> corpus.apply(article.source())));
    corpora.values().forEach(articles -> outcomes.putAll(Job.run(study, articles)));
    return outcomes;
  }
}
