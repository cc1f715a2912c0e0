package clippings.study;

import java.util.List;

/**
 * A study without faults, and what in its file may not be meant.
 *
 * @param study as {@link StudyReader#read} gives it
 * @param warnings by line and column; a run does not mind them
 */
public record CheckedStudy(Study study, List<Fault> warnings) {}
