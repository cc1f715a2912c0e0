package clippings.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** A page on which there is nothing to see says why. */
class EmptyPageInBrowserTest {
  private static final String STUDY = "title: Nobody\nperiod: month\n";
  private static final String TEXT =
      "The harbour of the town was closed on the first day of the week, and nobody knew for how"
          + " long the boats would have to wait for the water to come back to the old pier.";

  @Test
  void withoutArticlesItSaysWhatWasRejected(@TempDir Path folder) throws IOException {
    Path file =
        Job.page(
            folder,
            STUDY + "cast:\n  - {name: Ada Lind}\n",
            List.of("{\"text\": \"\"}", "{\"text\": \"\"}", "{\"title\": \"No text\"}"));

    String text = text(file);

    assertThat(text)
        .contains(
            "No article is left of 3 records: 2 rejected (empty text), 1 rejected (no text field).",
            "rejected: empty text",
            "none in the study");
  }

  @Test
  void withoutDaysOrMentionsItSaysSo(@TempDir Path folder) throws IOException {
    Path file =
        Job.page(
            folder,
            STUDY + "cast:\n  - {name: Ada Lind}\n",
            List.of("{\"text\": \"" + TEXT + "\"}"));

    String text = text(file);

    assertThat(text)
        .contains(
            "No article has a day, so that nothing can be shown over time.",
            "None of the cast is named in 1 article.",
            "The study has none: the pipeline file has no themes.",
            "Every record became an article or a copy of one.");
  }

  private static String text(Path file) throws IOException {
    try (Browser browser = Browser.open(file, 1280, 900)) {
      String text = browser.driver().findElement(By.tagName("body")).getText();
      assertThat(browser.violations()).isEmpty();
      browser.assertQuiet();
      return text;
    }
  }
}
