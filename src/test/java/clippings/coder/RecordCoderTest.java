package clippings.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clippings.article.DateSource;
import clippings.article.Dating;
import clippings.article.Hit;
import clippings.article.KeptArticle;
import clippings.article.Kind;
import clippings.article.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;

class RecordCoderTest {

  record Unsupported(Map<String, String> map) {}

  @SuppressWarnings("ArrayRecordComponent") // Not compared.
  record Numbers(String name, long[] numbers) {}

  @Test
  void aRecordOfRecordsComesBackEqualAlsoFromASerializedCoder() throws Exception {
    KeptArticle article =
        new KeptArticle(
            "a1",
            "site.example/x.txt",
            "",
            "https://site.example/x",
            "Títle",
            new Dating(LocalDate.of(2024, 2, 29), DateSource.BYLINE),
            300,
            2,
            List.of(1, 7),
            List.of(new Hit(0, Kind.CAST, 3, Status.COUNTED)));
    Coder<KeptArticle> coder = SerializableUtils.clone(RecordCoder.of(KeptArticle.class));

    byte[] bytes = CoderUtils.encodeToByteArray(coder, article);

    assertThat(CoderUtils.decodeFromByteArray(coder, bytes)).isEqualTo(article);
    coder.verifyDeterministic();
  }

  @Test
  void beamFindsItForAnAnnotatedRecord() throws Exception {
    assertThat(CoderRegistry.createDefault().getCoder(KeptArticle.class))
        .isEqualTo(RecordCoder.of(KeptArticle.class));
  }

  @Test
  void undatedSurvives() throws Exception {
    Coder<Dating> coder = RecordCoder.of(Dating.class);

    byte[] bytes = CoderUtils.encodeToByteArray(coder, Dating.UNDATED);

    assertThat(CoderUtils.decodeFromByteArray(coder, bytes)).isEqualTo(Dating.UNDATED);
  }

  @Test
  void numbersComeBackInTheirOrder() throws Exception {
    Coder<Numbers> coder = SerializableUtils.clone(RecordCoder.of(Numbers.class));

    byte[] bytes = CoderUtils.encodeToByteArray(coder, new Numbers("a", new long[] {7, -1, 0, 7}));

    assertThat(CoderUtils.decodeFromByteArray(coder, bytes).numbers()).containsExactly(7, -1, 0, 7);
    coder.verifyDeterministic();
  }

  @Test
  void aComponentThatIsNotSupportedIsNamed() {
    assertThatThrownBy(() -> RecordCoder.of(Unsupported.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Map");
  }
}
