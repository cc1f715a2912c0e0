package clippings.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String FRENCH = "L’été dernier, le théâtre était fermé.";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16WithoutAMarkIsToldByTwoAsciiCharsOrByMost(String charset) {
    String mostlyHan = "1. 港町の新しい劇場が開館した。".repeat(50);
    String mostlyAscii = "“The harbour theatre opens tonight,” she said. ".repeat(5);

    assertThat(TextDecoder.decode(mostlyHan.getBytes(Charset.forName(charset))))
        .contains(mostlyHan);
    assertThat(TextDecoder.decode(mostlyAscii.getBytes(Charset.forName(charset))))
        .contains(mostlyAscii);
  }

  @Test
  void utf8ThroughoutGoesBeforeWhatIsDeclared() {
    assertThat(TextDecoder.decode(FRENCH.getBytes(UTF_8), List.of(WESTERN))).isEqualTo(FRENCH);
  }

  @Test
  void whatIsDeclaredGoesBeforeAGuess() {
    Charset latin2 = Charset.forName("iso-8859-2");

    assertThat(TextDecoder.decode("Łódź".getBytes(latin2), List.of(UTF_8, latin2)))
        .isEqualTo("Łódź");
  }

  @Test
  void aFewBrokenBytesLeaveUtf8WhatItIs() {
    byte[] bytes = FRENCH.repeat(3).getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xC3;

    assertThat(TextDecoder.decode(bytes)).get().asString().startsWith(FRENCH + FRENCH);
    assertThat(TextDecoder.decode(FRENCH.getBytes(WESTERN))).contains(FRENCH);
  }

  @Test
  void whatReadsAsNoTextIsNone() {
    assertThat(TextDecoder.decode(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x1A, 0, 0, 0, 0, 0x0D}))
        .isEmpty();
    assertThat(TextDecoder.decode("\uFEFFa\0b".getBytes(UTF_16LE))).isEmpty();
  }

  @Test
  void aFilmThatStartsWithNulsIsNoUtf16() {
    byte[] film = {
      0, 0, 0, 0x18, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 'i', 's', 'o', 'm', '1', 2
    };

    assertThat(ByteOrderMark.of(film)).isEqualTo(ByteOrderMark.NONE);
    assertThat(ByteOrderMark.of("映画{".getBytes(UTF_16BE))).isEqualTo(ByteOrderMark.NONE);
    assertThat(ByteOrderMark.of("{\"映画".getBytes(UTF_16BE)))
        .isEqualTo(ByteOrderMark.UNMARKED_UTF16BE);
  }

  @Test
  void aStreamLosesItsMarkAndBecomesUtf8() throws IOException {
    String json = "{\"title\": \"𝔘nter 映画\"}";
    for (byte[] bytes :
        List.of(
            json.getBytes(UTF_8),
            ("\uFEFF" + json).getBytes(UTF_8),
            json.getBytes(UTF_16LE),
            ("\uFEFF" + json).getBytes(UTF_16BE))) {
      assertThat(ByteOrderMark.withoutMark(new ByteArrayInputStream(bytes)).readAllBytes())
          .asString(UTF_8)
          .isEqualTo(json);
    }
  }

  @Test
  void cyrillicOfPersonalComputersIsTakenForWindows() {
    String text =
        "Лампа на пирсе. Люди стояли на берегу и смотрели на море, а сторож зажёг лампу.".repeat(3);

    assertThat(TextDecoder.decode(text.getBytes(Charset.forName("windows-1251")))).contains(text);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1254, Yıldız dün akşam limana geldi ve ışık söndü.",
    "windows-1250, Hlídač řekl že lampa v zimě nebude a žádný olej není.",
    "iso-8859-2, Hlídač řekl že lampa v zimě nebude a žádný olej není.",
    "windows-1250, Strażnik powiedział że lampa nie będzie już świecić.",
    "iso-8859-2, Strażnik powiedział że lampa nie będzie już świecić.",
    "windows-1250, Az őr azt mondta hogy a tűz is kialudt.",
    "windows-1252, Vörðurinn sagði í gær að lampinn muni ekki loga.",
    "windows-1252, L’été à Noël: m³ et km² où ça?",
  })
  void lettersTellOlderCharsetsOfEuropeApart(String charset, String text) {
    assertThat(TextDecoder.decode(text.getBytes(Charset.forName(charset)))).contains(text);
  }
}
