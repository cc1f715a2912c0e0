package clippings.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clippings.article.Line;
import clippings.article.RawArticle;
import clippings.study.DateRange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as scrapers, web clippers and databases of newspapers store them. */
class TextSourcesTest {
  private static Records read(String text) throws IOException {
    return Records.of(
        new TextFormat(Map.of("date", List.of("erschienen")), DateRange.ALL, 10_000), text);
  }

  private static List<String> lines(RawArticle article) {
    return article.lines().stream().map(Line::text).filter(line -> !line.isBlank()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // trafilatura
        """
        ---
        title: Lamps: a story
        author: A. W.
        url: https://a.example/lamps
        hostname: a.example
        sitename: The Post
        date: 2024-07-15
        categories: ['x']
        ---
        One.
        """,
        // Obsidian Web Clipper
        """
        ---
        title: "Lamps: a story"
        source: "https://a.example/lamps"
        author:
          - "[[A]]"
        published: 2024-07-15
        created: 2024-08-01
        description: >
          x
        ---
        One.
        """,
        // Mark Clipper
        """
        ---
        title: Lamps: a story
        created: 2024-08-01
        published:2024-07-15
        source:https://a.example/lamps
        author:
        ---
        One.
        """,
        // Hugo
        """
        +++
        title = "Lamps: a story"
        date = 2024-07-15T10:00:00Z
        url = 'https://a.example/x'
        +++
        One.
        """,
        // as the study names them
        """

        ---
        title: 'Lamps: a story'
        erschienen: 15.07.2024
        url: https://a.example/x
        ...

        One.
        """,
        // Jina Reader
        """
        Title: Lamps: a story

        URL Source: https://a.example/lamps

        Published Time: 2024-07-15T10:00:00Z

        Markdown Content:
        One.
        """,
        // by hand
        """
        Headline: Lamps: a story
        Published: July 15, 2024
        Source URL: https://a.example/lamps

        One.
        """,
      })
  void fieldsOnTopAreNoText(String text) throws IOException {
    RawArticle article = read(text).article();

    assertThat(article.title()).isEqualTo("Lamps: a story");
    assertThat(article.dating().iso()).isEqualTo("2024-07-15");
    assertThat(article.site()).isEqualTo("a.example");
    assertThat(lines(article)).containsExactly("One.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"---\nOne.\n---\nTwo.\n", "---\nkey: value\nOne.", "One.\n---\na: b\n---\n"})
  void otherLinesOfHyphensAreText(String text) throws IOException {
    assertThat(lines(read(text).article())).contains("One.");
  }

  /** As editors of notes write a list that nobody filled in. */
  @Test
  void anItemOfFrontMatterMayBeEmpty() throws IOException {
    RawArticle article = read("---\ntitle: A\ntags:\n- \n  - \n-\n---\nOne.\n").article();
    assertThat(article.title()).isEqualTo("A");
    assertThat(lines(article)).containsExactly("One.");
  }

  @Test
  void linesBelowFrontMatterKeepTheirNumbers() throws IOException {
    assertThat(read("---\ntitle: A\n---\nOne.\n").article().lines())
        .containsExactly(new Line(4, "One."));
  }

  @Test
  void olderExportsOfNexisArePartedIntoDocuments() throws IOException {
    String document =
        """

                                       %d of 2 DOCUMENTS

                                      The Quay Post (Lindmoor)

                                      July 15, 2024 Monday

        Lamps of the pier

        BYLINE: Ann Lee

        SECTION: NEWS; Pg. 3

        LENGTH: 120 words

        DATELINE: LINDMOOR

        One line.

        Another one.

        LOAD-DATE: July 16, 2024

        LANGUAGE: ENGLISH

        PUBLICATION-TYPE: Newspaper

                               Copyright 2024 The Quay Post
                                  All Rights Reserved
        """;

    Records records = read(document.formatted(1) + document.formatted(2));

    assertThat(records.articles)
        .extracting(
            RawArticle::source,
            RawArticle::title,
            article -> article.dating().iso(),
            TextSourcesTest::lines)
        .containsExactly(
            tuple("f#1", "Lamps of the pier", "2024-07-15", List.of("One line.", "Another one.")),
            tuple("f#2", "Lamps of the pier", "2024-07-15", List.of("One line.", "Another one.")));
  }

  @Test
  void exportsOfNexisUniArePartedIntoDocuments() throws IOException {
    String document =
        """
        Lamps of the pier
        The Quay Post
        July 15, 2024 Monday

        Copyright 2024 The Quay Post All Rights Reserved
        Section: NEWS; Pg. 3
        Length: 120 words
        Byline: Ann Lee
        Body

        One line.

        Another one.

        Load-Date: July 16, 2024

        End of Document
        """;

    assertThat(read(document + document).articles)
        .extracting(RawArticle::title, article -> article.dating().iso(), TextSourcesTest::lines)
        .containsExactly(
            tuple("Lamps of the pier", "2024-07-15", List.of("One line.", "Another one.")),
            tuple("Lamps of the pier", "2024-07-15", List.of("One line.", "Another one.")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        SE News
        HD Lamps of the pier
        BY Ann Lee
        WC 120 words
        PD 15 July 2024
        SN The Quay Post
        SC QUAY
        LA English
        CY (c) 2024 The Quay Post
        LP
        One line.
        TD
        Another one.
        CO abc : Quay
        AN Document QUAY000020240715ek7f0001a
        """,
        """
        Arts
        Lamps of the pier
        By Ann Lee
        120 words
        15 July 2024
        The Quay Post
        QUAY
        English
        (c) 2024 The Quay Post

        One line.

        Another one.

        Document QUAY000020240715ek7f0001a
        """
      })
  void exportsOfFactivaArePartedIntoDocuments(String document) throws IOException {
    assertThat(read(document + "\n" + document).articles)
        .extracting(RawArticle::title, article -> article.dating().iso(), TextSourcesTest::lines)
        .containsExactly(
            tuple("Lamps of the pier", "2024-07-15", List.of("One line.", "Another one.")),
            tuple("Lamps of the pier", "2024-07-15", List.of("One line.", "Another one.")));
  }

  @Test
  void exportsOfProQuestArePartedIntoDocuments() throws IOException {
    String document =
        """
        ____________________________________________________________

        Document 1 of 2

        Lamps of the pier

        Author: Lee, Ann

        Publication info: The Quay Post ; Lindmoor. 15 July 2024: 3.

        Abstract: One.

        Full text: One line.

        Another one.

        Subject: Lamps

        Title: Lamps of the pier

        Publication date: Jul 15, 2024

        ProQuest document ID: 123456

        Document URL: https://a.example/docview/123456

        Copyright: Copyright The Quay Post Jul 15, 2024

        Database: All
        """;

    assertThat(read(document + document).articles)
        .extracting(RawArticle::title, article -> article.dating().iso(), TextSourcesTest::lines)
        .containsExactly(
            tuple("Lamps of the pier", "2024-07-15", List.of("One line.", "Another one.")),
            tuple("Lamps of the pier", "2024-07-15", List.of("One line.", "Another one.")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html>\n<!-- saved from url=(0026)https://www.a.example/x/y -->\n<html><body>%s</body></html>",
        "<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://a.example/x \n saved date: Mon Jul 15\n-->"
            + "<body>%s</body></html>",
        "<html>\n<!-- Mirrored from www.a.example/x.html by HTTrack Website Copier/3.x [XR&CO'2014] -->\n<body>%s</body></html>"
      })
  void aSavedPageSaysWhereItWas(String html) throws IOException {
    String text = "<p>One long line about boats that came home from the sea in the evening.</p>";
    Records records = Records.of(new HtmlFormat(DateRange.ALL, 10_000), html.formatted(text));

    assertThat(records.article().site()).isEqualTo("a.example");
  }

  @ParameterizedTest
  @CsvSource({
    "Dokument,von,Montag 15. Juli 2024,LÄNGE,Wörter,SPRACHE,Alle Rechte vorbehalten",
    "Document,de,lundi 15 juillet 2024,LONGUEUR,mots,LANGUE,tous droits réservés",
    "Documento,de,lunes 15 de julio de 2024,LONGITUD,palabras,IDIOMA,all rights reserved"
  })
  void exportsOfNexisInOtherLanguagesArePartedIntoDocuments(
      String document,
      String of,
      String day,
      String length,
      String words,
      String language,
      String rights)
      throws IOException {
    String text =
        """

                                      %1$s %%d %2$s 2

                                        Hafenbote

                                      %3$s
                                      Lokales

        Lamps of the pier

        %4$s: 120 %5$s

        One line.

        Another one.

        %6$s: X

                           Copyright 2024 Hafenbote
                            %7$s
        """
            .formatted(document, of, day, length, words, language, rights);

    Records records = read(text.formatted(1) + text.formatted(2));

    assertThat(records.articles)
        .extracting(RawArticle::title, article -> article.dating().iso(), TextSourcesTest::lines)
        .containsOnly(
            tuple("Lamps of the pier", "2024-07-15", List.of("One line.", "Another one.")));
    assertThat(records.articles).hasSize(2);
  }

  @Test
  void whatFactivaSaysOfTheSearchIsNoDocument() throws IOException {
    Records records =
        read(
            """
            Lamps of the pier
            120 words
            15 July 2024
            The Quay Post
            Copyright 2024 The Quay Post

            One line.

            Document QUAYP00020240715ek7f00001

            Search Summary
            Text
            lamp
            """);

    assertThat(records.articles)
        .extracting(TextSourcesTest::lines)
        .containsExactly(List.of("One line."));
  }

  @Test
  void aMillionCentredLinesAboveADocumentAreReadInOneGo() {
    List<Line> lines = new java.util.ArrayList<>(Lines.of("    15 July 2024\n"));
    for (int i = 0; i < 1_000_000; i++) {
      lines.add(new Line(i + 2, "    line " + i));
    }
    lines.addAll(Lines.of("LENGTH: 9 words\nOne line."));

    assertThat(new NexisText().document(lines))
        .hasValueSatisfying(document -> assertThat(document.date()).contains("15 July 2024"));
  }
}
