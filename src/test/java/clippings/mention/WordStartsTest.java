package clippings.mention;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.text.Chars;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordStartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Rook       | Ada R. met ada rook, Adam Rook and Ada Vance | 0
          Ada Rook       | AD, ADA ROOK                                 | 4
          V              | V, I and a v                                 | 0
          The Rooks      | the rest; The Rooks; the end; there          | 0, 10
          """)
  void namesStartInTheirOwnCaseOrWithACapital(String name, String text, String places) {
    Form form = new Form(name, -1, List.of(), Form.Type.NAME);
    assertThat(find(List.of(form), text)).isEqualTo(parse(places));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on set    | on set, ON-SET, one | 0, 8
          film*     | films, Filming, fit | 0, 7
          f*        | films, fit, of      | 0, 7
          """)
  void termsStartInAnyCase(String term, String text, String places) {
    Form form = new Form(term, 0, List.of(), Form.Type.TERM);
    assertThat(find(List.of(form), text)).isEqualTo(parse(places));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whereMayAnythingStartAllWordsDo(long seed) {
    Random random = new Random(seed);
    Form any = new Form("*", 0, List.of(), Form.Type.TERM);
    for (int length = 0; length < 200; length++) {
      String text = text(random, "aB3 -'\u6F22\u30ABe", length);
      assertThat(find(List.of(any), text)).isEqualTo(allStarts(text));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          \u6F22        | \u6F22ab, \u6F22    | 0, 5
          ab\u6F22      | ab\u6F22ba, ab\u6F22 | 0, 7
          ab\u6F22\u6F22 | ab\u6F22\u6F22b     | 0
          ab             | ab\u6F22, abb         | 0
          """)
  void aFormInAScriptWithoutSpacesEndsBeforeAnyChar(String name, String text, String places) {
    Form form = new Form(name, -1, List.of(), Form.Type.NAME);
    assertThat(find(List.of(form), text)).isEqualTo(parse(places));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void noStartIsLeftOutAtWhichAFormEndsWithItsWord(long seed) {
    Random random = new Random(seed);
    List<Form> forms = new ArrayList<>();
    while (forms.size() < 3) {
      String text =
          text(random, seed % 2 == 0 ? "abc -*\u6F22" : "abc -\u6F22", 1 + random.nextInt(4))
              .strip();
      if (!text.isEmpty() && Chars.isWord(text.charAt(0))) {
        forms.add(new Form(text, 0, List.of(), Form.Type.TERM));
      }
    }
    Trie trie = new Trie(forms.stream().map(Form::text).toList());
    int ends = 0;
    for (int i = 0; i < 500; i++) {
      String text = text(random, "aabcd -'\u6F22\u30AB", 40);
      char[] chars = text.toCharArray();
      List<Integer> found = find(forms, text);
      for (int start : allStarts(text)) {
        boolean[] ended = {false};
        trie.walk(
            chars,
            chars.length,
            start,
            (key, from, end) -> ended[0] |= WordEdges.isEnd(chars, chars.length, end));
        ends += ended[0] ? 1 : 0;
        assertThat(!ended[0] || found.contains(start)).as("%s at %s", text, start).isTrue();
      }
    }
    assertThat(ends).isPositive();
  }

  private static String text(Random random, String alphabet, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  /** By the definition: a char of a word, that no other joins from before. */
  private static List<Integer> allStarts(CharSequence text) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      boolean joined = Chars.isWord(before) && !Chars.isAlone(before) && !Chars.isAlone(c);
      if (Chars.isWord(c) && !joined) {
        starts.add(i);
      }
    }
    return starts;
  }

  private static List<Integer> find(List<Form> forms, String text) {
    WordStarts starts = new WordStarts(forms, new Trie(forms.stream().map(Form::text).toList()));
    int[] places = new int[text.length() + WordStarts.ROOM];
    int count = starts.find(text.toCharArray(), text.length(), places);
    return IntStream.range(0, count).mapToObj(k -> places[k]).toList();
  }

  private static List<Integer> parse(String places) {
    return Arrays.stream(places.split(", ")).map(Integer::valueOf).toList();
  }
}
