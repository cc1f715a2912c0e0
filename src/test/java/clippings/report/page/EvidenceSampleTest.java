package clippings.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.report.page.EvidenceSample.Evidence;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceSampleTest {
  private static final long ROOM_FOR_ALL = 1 << 20;
  private static final int MENTIONS = 600;

  /** The last is the only one of its name. */
  private static List<Evidence> mentions() {
    List<Evidence> mentions = new ArrayList<>();
    for (int i = 0; i < MENTIONS; i++) {
      int name = i == MENTIONS - 1 ? 5 : i % 5;
      mentions.add(
          new Evidence(
              name, "a" + i, "2024-02-02", "2024-02-01", "t", "s", "", "", "m", "text " + i));
    }
    return mentions;
  }

  private static JsonNode json(EvidenceSample sample) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      sample.write(json, MENTIONS);
    }
    return new ObjectMapper().readTree(out.toString());
  }

  private static EvidenceSample sample(long mostBytes, List<Evidence> mentions) {
    EvidenceSample sample = new EvidenceSample(mostBytes);
    mentions.forEach(sample::add);
    return sample;
  }

  /** By name, how many mentions are in it. */
  private static List<Integer> byName(JsonNode sample) {
    List<Integer> mentions = new ArrayList<>(Collections.nCopies(6, 0));
    sample
        .get("mentions")
        .forEach(mention -> mentions.set(name(mention), 1 + mentions.get(name(mention))));
    return mentions;
  }

  private static int name(JsonNode mention) {
    return mention.get(0).asInt();
  }

  @Test
  void whereNotAllFitEveryNumberKeepsOneBeforeAnyKeepsTwo() throws IOException {
    JsonNode sample = json(sample(1_000, mentions()));

    assertThat(sample.get("dropped").asInt())
        .isEqualTo(MENTIONS - sample.get("mentions").size())
        .isPositive();
    assertThat(byName(sample)).contains(1, 4).allMatch(n -> n > 0);
  }

  @Test
  void nothingFitsIntoNothing() throws IOException {
    JsonNode sample = json(sample(0, mentions()));

    assertThat(sample.get("mentions")).isEmpty();
    assertThat(sample.get("articles")).isEmpty();
    assertThat(sample.get("dropped").asInt()).isEqualTo(MENTIONS);
  }

  @Test
  void aSampleOfSamplesOfPartsHasAllThatFits() throws IOException {
    List<Evidence> all = mentions();
    EvidenceSample parts = new EvidenceSample(ROOM_FOR_ALL);
    for (int part = 0; part < 3; part++) {
      add(sample(ROOM_FOR_ALL, all.subList(part * 200, part * 200 + 200)), parts);
    }

    assertThat(json(parts)).isEqualTo(json(sample(ROOM_FOR_ALL, all)));
  }

  @Test
  void aSampleOfSamplesOfPartsKeepsOneOfEveryNumberBeforeTwo() throws IOException {
    List<Evidence> all = mentions();
    EvidenceSample parts = new EvidenceSample(1_000);
    for (int part = 0; part < 3; part++) {
      add(sample(1_000, all.subList(part * 200, part * 200 + 200)), parts);
    }

    assertThat(byName(json(parts))).allMatch(n -> n > 0);
    assertThat(json(parts).get("dropped").asInt()).isPositive();
  }

  @Test
  void aSampleTakenTwiceIsTheSame() throws IOException {
    EvidenceSample once = sample(1_000, mentions());
    EvidenceSample twice = new EvidenceSample(1_000);
    add(once, twice);

    assertThat(json(twice)).isEqualTo(json(once));
  }

  @Test
  void textIsOnOneLine() throws IOException {
    EvidenceSample sample = new EvidenceSample(ROOM_FOR_ALL);
    sample.add(new Evidence(0, "a", "", "", "a\ntitle", "s", "", "", "m", "=a\r\nsentence\u0007"));

    assertThat(json(sample).at("/articles/0/2").asText()).isEqualTo("a title");
    assertThat(json(sample).at("/sentences/0").asText()).isEqualTo("=a sentence\\u0007");
  }

  private static void add(EvidenceSample part, EvidenceSample to) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    part.save(bytes);
    to.addAll(new ByteArrayInputStream(bytes.toByteArray()));
  }
}
