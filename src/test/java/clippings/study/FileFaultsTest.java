package clippings.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of the file as a whole: it is not there, not text, not YAML. */
class FileFaultsTest {

  private static List<Fault> faultsOf(Path file) {
    return catchThrowableOfType(StudyException.class, () -> StudyReader.read(file)).faults();
  }

  @Test
  void aFileThatIsNotThere(@TempDir Path folder) {
    Path file = folder.resolve("none.yaml");

    assertThat(faultsOf(file))
        .containsExactly(new Fault(file.toString(), 1, 1, "there is no such file; check the path"));
  }

  @Test
  void aFolder(@TempDir Path folder) {
    assertThat(faultsOf(folder))
        .containsExactly(
            new Fault(
                folder.toString(),
                1,
                1,
                "this is a folder or device; give the path of a pipeline file"));
  }

  @Test
  void aFileThatIsMuchTooLarge() {
    assertThat(PipelineFile.faults("# " + "x".repeat(YamlFile.MAX_BYTES)))
        .containsExactly("1:1: the file is larger than 3 MB; give the path of a pipeline file");
  }

  @Test
  void bytesThatAreNotUtf8() {
    assertThat(PipelineFile.faults("title: Été\r\ninput: é".getBytes(StandardCharsets.ISO_8859_1)))
        .containsExactly("1:8: the file is not UTF-8; save it as UTF-8");
    assertThat(PipelineFile.faults(new byte[] {'a', '\n', 'b', (byte) 0xC3}))
        .containsExactly("2:2: the file is not UTF-8; save it as UTF-8");
  }

  @Test
  void anEmptyFile() {
    String message = "1:1: the file is empty; write at least input and cast";

    assertThat(PipelineFile.faults("")).containsExactly(message);
    assertThat(PipelineFile.faults("# only a comment\n")).containsExactly(message);
  }

  @Test
  void aControlCharacterFarDownTheFile() {
    String head = "# 😀\n".repeat(900);

    assertThat(PipelineFile.faults(head + "title: A\u0007B\n"))
        .containsExactly("901:9: not YAML: character U+0007 is not allowed; remove it");
  }

  @Test
  void aTabInTheIndentation() {
    assertThat(PipelineFile.faults("input: a\ncast:\n\t- name: Ada\n"))
        .containsExactly(
            "3:1: not YAML: found character '\\t(TAB)' that cannot start any token;"
                + " indent with spaces");
  }

  @Test
  void aColonInPlainText() {
    assertThat(PipelineFile.faults("input: a\ntitle: Part: Two\n"))
        .containsExactly(
            "2:12: not YAML: mapping values are not allowed here;"
                + " put text that holds a colon in quotes");
  }

  @Test
  void aStarAtTheStartOfPlainText() {
    assertThat(PipelineFile.faults("input: a\nthemes:\n  - {name: X, terms: [*fan]}\n"))
        .containsExactly(
            "3:23: not YAML: found undefined alias fan; put text that starts with * in quotes");
  }

  @Test
  void aSignThatStartsNoText() {
    assertThat(PipelineFile.faults("input: a\ntitle: @home\n"))
        .containsExactly(
            "2:8: not YAML: found character '@' that cannot start any token;"
                + " put text with this sign in quotes");
  }

  @Test
  void aBracketThatIsNeverClosed() {
    assertThat(PipelineFile.faults("input: a\nexcept: [One, Two\ntitle: X\n"))
        .containsExactly(
            "3:6: not YAML: expected ',' or ']', but got : (in what begins on line 2);"
                + " close the bracket");
  }

  @Test
  void aQuoteThatIsNeverClosed() {
    assertThat(PipelineFile.faults("input: a\ntitle: \"X\n"))
        .containsExactly(
            "3:1: not YAML: found unexpected end of stream (in what begins on line 2);"
                + " close the quote");
  }

  @Test
  void twoDocumentsInOneFile() {
    assertThat(PipelineFile.faults("input: a\n---\ninput: b\n"))
        .containsExactly(
            "2:1: not YAML: found another document (in what begins on line 1);"
                + " keep one study a file");
  }

  @Test
  void anEscapeBeyondUnicode() {
    assertThat(PipelineFile.faults("input: a\ntitle: \"\\UFFFFFFFF\"\n"))
        .containsExactly("1:1: not YAML: an escape names no character; correct what follows \\U");
  }

  @Test
  void nestingWithoutEnd() {
    assertThat(PipelineFile.faults("input: " + "[".repeat(100_000)))
        .containsExactly("1:1: not YAML: Nesting Depth exceeded max 50; make the file simpler");
  }

  @Test
  void aBombOfAliases() {
    StringBuilder bomb = new StringBuilder("a0: &a0 {x: y}\n");
    for (int i = 1; i < 90; i++) {
      bomb.append("a%1$d: &a%1$d {<<: [*a%2$d, *a%2$d]}\n".formatted(i, i - 1));
    }

    assertThat(PipelineFile.faults(bomb.toString() + "<<: *a89\n")).isNotEmpty();
    assertThat(PipelineFile.faults(bomb.toString().repeat(3)))
        .hasSize(1)
        .first()
        .asString()
        .contains("aliases");
  }

  @Test
  void anEntryThatMergesItself() {
    assertThat(PipelineFile.faults("input: a\ncast:\n  - &me {<<: *me, name: Ada Quill}\n"))
        .isEmpty();
  }

  @Test
  void aListThatHoldsItself(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("x.yaml"), "input: &me [*me]\ncast: *me\n");

    assertThat(faultsOf(file))
        .extracting(Fault::message)
        .contains(
            "an entry of input must be text, not a list; write one text without brackets or"
                + " dashes");
  }
}
