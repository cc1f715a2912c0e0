package clippings.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clippings.article.Rejection;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingFormatTest {
  @Test
  void aFileIsRejectedAndItsProfileIsNamed() throws IOException {
    Records records = Records.of(new MissingFormat("parquet", ".parquet"), "PAR1");

    assertThat(records.rejections)
        .extracting(Rejection::source, Rejection::reason, Rejection::detail)
        .containsExactly(
            tuple(
                "f",
                "file not readable",
                "not built in; build with the profile for it: mvn -Pdirect,parquet"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles.parquet", "article.pdf", "Article.DOCX"})
  void aPlainBuildKnowsItByName(String name) {
    assertThat(Formats.of(Studies.PLAIN, Corpus.RECORD_LIMIT).isRead(name)).isTrue();
  }
}
