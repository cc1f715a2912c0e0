package clippings.clean;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.LineLabel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelTrainerTest {
  private static List<TrainingText> texts() throws IOException {
    return TrainingText.read(Path.of("data/labelled"), Pages.STUDY).stream()
        .filter(text -> text.text().style().equals("near") || text.text().style().equals("page"))
        .toList();
  }

  @Test
  void theSameTextsGiveTheSameModel() throws IOException {
    List<TrainingText> texts = texts();

    String model = new ModelTrainer(texts).train(site -> true);

    assertThat(new ModelTrainer(texts).train(site -> true)).isEqualTo(model);
    assertThat(model).startsWith("certainty ").contains("\nrecurring ", "\nbase ", "\ntree ");
  }

  @Test
  void whatIsLearnedHoldsOnOtherTexts() throws IOException {
    String model = new ModelTrainer(texts()).train(site -> !site.isEmpty());
    Tagger tagger = new Tagger(LineModel.read(new BufferedReader(new StringReader(model))));

    LineLabel[] labels =
        tagger
            .tag(
                Pages.rows(
                    "Home", "News", "Log in", Pages.ONE, Pages.TWO, "Share this", "Contact us"),
                RecurringLines.NONE.of(""))
            .labels();

    assertThat(labels[0]).isEqualTo(LineLabel.FURNITURE);
    assertThat(labels[3]).isEqualTo(LineLabel.BODY);
    assertThat(labels[4]).isEqualTo(LineLabel.BODY);
    assertThat(labels[5]).isEqualTo(LineLabel.FURNITURE);
  }
}
