package clippings.corpus;

import clippings.corpus.MatchedPattern.Found;
import clippings.files.Folder;
import clippings.files.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells reports of this program, and what it is still writing, from a corpus that lies in the same
 * folders: reports are about a corpus and no part of it.
 */
final class OwnReports {
  private static final String STAGING = "/.clippings-";

  private final Set<String> remoteManifests = new TreeSet<>();
  private final Map<String, Set<String>> reportsOfFolders = new HashMap<>();

  /**
   * Reads manifests as they are asked for.
   *
   * @param patterns what was found; on other file systems than the local one a manifest counts if
   *     it was found, too: to look for one in every folder would take a request each
   */
  OwnReports(List<MatchedPattern> patterns) {
    for (MatchedPattern pattern : patterns) {
      for (Found file : pattern.found()) {
        if (file.location().contains("://") && file.location().endsWith("/" + Manifest.FILE_NAME)) {
          remoteManifests.add(folder(file.location()));
        }
      }
    }
  }

  /** Whether the manifest beside a file lists it, or it is in a staging folder. */
  boolean hasOne(Found file) {
    String location = file.location();
    return location.contains(STAGING)
        || reportsOfFolders
            .computeIfAbsent(folder(location), this::reportsIn)
            .contains(location.substring(location.lastIndexOf('/') + 1));
  }

  private Set<String> reportsIn(String folder) {
    if (folder.contains("://") && !remoteManifests.contains(folder)) {
      return Set.of();
    }
    try {
      Set<String> names = new TreeSet<>();
      Manifest.in(Folder.at(folder))
          .ifPresent(
              manifest -> {
                names.addAll(manifest.files().keySet());
                names.add(Manifest.FILE_NAME);
              });
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the manifest in " + folder, e);
    }
  }

  /** With its slash. */
  private static String folder(String location) {
    return location.substring(0, location.lastIndexOf('/') + 1);
  }
}
