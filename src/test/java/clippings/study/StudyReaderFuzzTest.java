package clippings.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever is done to a good file, it is read, or its faults are named. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // a hang is a failure
class StudyReaderFuzzTest {
  private static final int FILES = 4_000;
  private static final String[] SPLICES = {
    "*",
    "&a ",
    "<<: ",
    ": ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "'",
    "|\n",
    ">\n",
    "\t",
    "\n",
    "\r",
    "? ",
    "! ",
    "!!int ",
    "--- ",
    "...\n",
    "%YAML 9.9\n",
    "#",
    "~",
    "\\",
    "\uFEFF",
    "\u2028",
    "\u202E",
    "😀",
    "*a",
    "&a [*a]",
    "\"\\U0010FFFF\"",
    "\"\\xFF\"",
    "!!binary x",
    "0",
    "name: ",
    "\0"
  };

  @Test
  void everyMutationOfAGoodFileIsReadOrItsFaultsAreNamed() {
    Random random = new Random(20_240_715);
    int good = 0;
    for (int i = 0; i < FILES; i++) {
      good += readOrNameFaults(mutate(StudyReaderTest.FULL, random)) ? 1 : 0;
    }
    assertThat(good).isBetween(FILES / 100, FILES * 9 / 10);
  }

  @Test
  void everyBeginningOfAGoodFileIsReadOrItsFaultsAreNamed() {
    byte[] full = StudyReaderTest.FULL.getBytes(StandardCharsets.UTF_8);
    for (int end = 0; end < full.length; end++) {
      readOrNameFaults(Arrays.copyOf(full, end));
    }
    assertThat(readOrNameFaults(full)).isTrue();
  }

  /** Whether it was a good file. */
  private static boolean readOrNameFaults(byte[] file) {
    try {
      Study study = PipelineFile.read(file);
      assertThat(study.input()).isNotEmpty();
      return true;
    } catch (StudyException e) {
      assertThat(e.faults()).isNotEmpty().isSorted();
      assertThat(e.faults())
          .allSatisfy(
              fault -> {
                assertThat(fault.line()).isPositive();
                assertThat(fault.column()).isPositive();
                assertThat(fault.message()).isNotBlank().doesNotContain("\n").contains(";");
              });
      return false;
    } catch (RuntimeException e) {
      throw new AssertionError(new String(file, StandardCharsets.UTF_8), e);
    }
  }

  private static byte[] mutate(String yaml, Random random) {
    StringBuilder text = new StringBuilder(yaml);
    for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(30));
      switch (random.nextInt(4)) {
        case 0 -> text.insert(at, SPLICES[random.nextInt(SPLICES.length)]);
        case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
        case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
        default -> text.setCharAt(at, (char) random.nextInt(0x250));
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(20) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
