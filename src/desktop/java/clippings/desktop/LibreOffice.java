package clippings.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window, in a language. */
final class LibreOffice {
  private static final int PATIENCE_SECONDS = 180;
  private static final String SETTINGS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>%s</value></prop></item>
      </oor:items>
      """;

  private final Path profile;

  private LibreOffice(Path profile) {
    this.profile = profile;
  }

  /**
   * LibreOffice of somebody with this locale, who has changed no setting.
   *
   * @param locale such as {@code de-DE}
   * @param profile an empty folder
   */
  static LibreOffice of(String locale, Path profile) throws IOException {
    Path user = Files.createDirectories(profile.resolve("user"));
    Files.writeString(user.resolve("registrymodifications.xcu"), SETTINGS.formatted(locale));
    return new LibreOffice(profile);
  }

  /**
   * Opens files and saves them as flat ODF spreadsheets in a folder.
   *
   * @param importOptions as of {@code --infilter}; empty for what LibreOffice takes by itself
   */
  void open(List<Path> files, String importOptions, Path folder)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Programs.find("soffice", "libreoffice").toString());
    command.add("-env:UserInstallation=" + profile.toUri());
    command.add("--headless");
    if (!importOptions.isEmpty()) {
      command.add("--infilter=" + importOptions);
    }
    command.addAll(List.of("--convert-to", "fods", "--outdir", folder.toString()));
    files.forEach(file -> command.add(file.toAbsolutePath().toString()));
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended && process.exitValue() == 0).as(Files.readString(said)).isTrue();
  }
}
