package clippings.clean;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.Reason;
import clippings.text.Folding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurniturePatternsTest {

  private static String reason(String line) {
    LineFeatures shape = new LineScanner().scan(line);
    return new LineRules(FurniturePatterns.with(List.of()))
        .find(line, Folding.caseless(line), shape)
        .furniture()
        .map(furniture -> furniture.reason().label())
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "share > Share on Facebook",
        "share > Follow us on Instagram",
        "share > 143 shares",
        "share > Поделиться",
        "share > Compartilhe no WhatsApp",
        "newsletter > Sign up for our free newsletter",
        "newsletter > Get the harbour news in your inbox",
        "newsletter > Abonnez-vous à notre lettre",
        "advertisement > Advertisement",
        "advertisement > If you buy through links on this page, we may earn a small commission.",
        "paywall > Already a subscriber? Log in",
        "paywall > Please log in to read on",
        "cookie notice > We use cookies to count our visitors and to remember their language.",
        "cookie notice > Diese Seite verwendet Cookies",
        "copyright > © 2021 Harbour Post. All rights reserved.",
        "copyright > Todos os direitos reservados",
        "menu > Privacy Policy",
        "menu > Home › News › Local",
        "related > Read more:",
        "related > You may also like",
        "related > Leia também",
        "related > 관련기사",
        "related > Читайте также: новый мост",
        "comment > 12 Comments",
        "comment > Leave a reply",
        "comment > Yorum yaz",
        "tags > Posted in: Harbour | Tagged: boats, lanterns",
        "tags > Tags: boats, lanterns, mayor",
        "read time > 4 min read",
        "read time > Tempo de leitura: 3 minutos",
        "embed > Boats at Night | Harbour Films - YouTube Watch On",
        "embed > View this post on Instagram",
        "credit > (Image credit: Harbour Post)",
        "credit > Photo by Ann Lee",
        "credit > Ann Lee / Getty Images",
        "caption > Right: the old quay in the year it was built",
        "caption > Ann Lee, left to right (L-R) Bo Ek and Cy Orr at the quay",
        "byline > By Ann Lee, Staff Writer",
        "byline > Von Anna Meier",
        "author bio > About the author",
        "author bio > Ann Lee is a reporter covering the coast.",
        "author bio > Bo Ek joined the Post in 2019 and writes about boats. He lives in Port Orr.",
        "author bio > Cy is a freelance journalist. When not at his desk, he is at sea.",
        "contact > Contact Ann Lee at ann@harbourpost.example.com",
        "date line > Published July 15, 2024, 9:30 a.m. ET",
        "date line > 23/08/2018",
        "date line > 3 hours ago",
        "link > https://harbourpost.example/boats",
        "related > Five Quiet Harbours You Should VisitA small guide to the coast beyond the bay.",
      })
  void aLineOfEachKindIsKnown(String reason, String line) {
    assertThat(reason(line)).isEqualTo(reason);
  }

  @Test
  void aPlugOfFiftyWordsIsKnown() {
    assertThat(
            reason(
                "Get the finest boat deals right in your inbox: Sign up now! We send you the best"
                    + " offers and the quietest coves beside the largest tides of the week from the"
                    + " Harbour Post crew. Contact me with news and offers from other brands of the"
                    + " Post Receive email from us on behalf of our trusted partners or sponsors"))
        .isEqualTo("newsletter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Popular in Asia for decades, the lantern came to the bay with the tea trade.",
        "Share prices of the shipyard fell by a third on Monday.",
        "She told the paper that she would not follow us to the harbour.",
        "By the time the boats came in, most of the crowd had gone home.",
        "\"More of the same,\" the mayor said.",
        "What was the hardest part?",
        "The Other Side of the Bay",
        "No.",
        "Read is the name of the captain, and more than one sailor fears him.",
        "In July 2024 the harbour froze, which nobody had thought possible.",
        "Home was where the boat was, he liked to say, and the boat was always elsewhere.",
        "The trailer, which he put on YouTube on Monday, was seen by a million people.",
        "He has been a writer since 1999.",
        "The mayor is a former fisherman who learned to read at forty.",
        "She joined the crew in May, and by June nobody could imagine the boat without her.",
        "\"I am a writer,\" he said, \"and writers do not swim.\"",
      })
  void lettersOfTheArticleAreNoFurniture(String line) {
    assertThat(reason(line)).isEmpty();
  }

  @Test
  void theStudyHasItsOwn() {
    FurniturePatterns patterns = FurniturePatterns.with(List.of("Ring the Harbour Bell*"));

    String bell = "ring the harbour bell for a free map of the coves.";
    assertThat(patterns.find(bell, new LineScanner().scan(bell)).furniture())
        .hasValueSatisfying(
            furniture -> assertThat(furniture.reason()).isEqualTo(Reason.FURNITURE_OF_THE_STUDY));
    String more = "do ring the harbour bell";
    assertThat(patterns.find(more, new LineScanner().scan(more)).furniture()).isEmpty();
  }
}
