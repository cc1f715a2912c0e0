package clippings.html;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassNameWordsTest {
  @Test
  void namesAreCutAtHumpsAndSigns() {
    assertThat(ClassNameWords.words("articleBody_2__leadImage-XL"))
        .containsExactly("article", "body", "lead", "image", "xl");
  }

  @ParameterizedTest
  @CsvSource({
    "article__related-links, RELATED",
    "moreStories, RELATED",
    "kommentarbereich, COMMENT",
    "post-tags, TAGS",
    "box sign-up-form, NEWSLETTER",
  })
  void namesTellFurniture(String names, Reason expected) {
    assertThat(ClassNameWords.hint(names).furniture()).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"entry-content", "articleBody", "story_text", "post"})
  void namesTellTheBody(String names) {
    assertThat(ClassNameWords.hint(names)).isEqualTo(Hint.BODY_NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"has-comments", "page-with-sidebar", "no-ads", "headline", "readable", "x"})
  void namesOfStatesAndOtherWordsTellNothing(String names) {
    assertThat(ClassNameWords.hint(names)).isEqualTo(Hint.NONE);
  }
}
