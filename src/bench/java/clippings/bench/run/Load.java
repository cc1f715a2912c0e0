package clippings.bench.run;

import java.nio.file.Path;

/**
 * What one run has to do.
 *
 * @param corpus folder of the corpus
 * @param evidence whether {@code mentions.csv} and {@code removed.csv} are written
 * @param output where the reports go
 */
record Load(Path corpus, boolean evidence, Path output) {}
