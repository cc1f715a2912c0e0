package clippings.quality.label;

import java.nio.file.Path;

/**
 * A page with its human-made body.
 *
 * @param key {@code HOST/ID}
 * @param file HTML, perhaps packed by gzip
 * @param body paragraphs of the article, one a line, without the headline
 * @param title headline; empty if nobody wrote it down
 */
public record LabelledPage(String key, Path file, String body, String title) {}
