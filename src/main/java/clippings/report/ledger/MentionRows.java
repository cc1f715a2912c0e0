package clippings.report.ledger;

import clippings.article.AnnotatedArticle;
import clippings.article.Kind;
import clippings.article.Mention;
import clippings.article.Rule;
import clippings.article.Status;
import clippings.report.page.EvidenceSample;
import clippings.report.table.TableFile;
import clippings.report.table.TableRow;
import clippings.study.ShowCharacter;
import clippings.study.Study;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Rows of {@code mentions.csv}. All but the date and the status is known, and put aside, before
 * copies are looked for; these are filled in when the verdict is known.
 */
public final class MentionRows {
  private static final Kind[] KINDS = Kind.values();
  private static final Rule[] RULES = Rule.values();
  private static final Status[] STATUSES = Status.values();

  private final Study study;

  /** Those of the study, which makes its list anew each time. */
  private final List<ShowCharacter> characters;

  MentionRows(Study study) {
    this.study = study;
    this.characters = study.characters();
  }

  /** What the rows of an article need; a sentence is put aside once for all that is in it. */
  // Workers run the same classes, and nothing staged outlives a run.
  @SuppressWarnings("EnumOrdinal")
  public static byte[] stage(AnnotatedArticle annotated) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    write(out, annotated.article().url());
    String sentence = "";
    for (Mention mention : annotated.mentions()) {
      boolean sameSentence = mention.sentenceText().equals(sentence);
      sentence = mention.sentenceText();
      out.writeInt(mention.passage());
      out.writeByte(mention.status().ordinal());
      out.writeByte(mention.kind().ordinal());
      out.writeInt(mention.entity());
      out.writeByte(mention.rule().ordinal());
      write(out, mention.matchedText());
      out.writeBoolean(sameSentence);
      if (!sameSentence) {
        write(out, sentence);
      }
    }
    return bytes.toByteArray();
  }

  /** Writes the rows of an article; none of a copy. What is counted is offered to the page. */
  void write(Entry staged, Verdict verdict, TableFile table, EvidenceSample page)
      throws IOException {
    if (!verdict.kept()) {
      return;
    }
    String source = new String(staged.key(), StandardCharsets.UTF_8);
    String date = verdict.dating().iso();
    String period = date.isEmpty() ? "" : study.period().start(verdict.dating().day()).toString();
    ByteBuffer in = ByteBuffer.wrap(staged.value());
    String url = read(in);
    String sentence = "";
    while (in.hasRemaining()) {
      int passage = in.getInt();
      Status found = STATUSES[in.get()];
      Status status = verdict.recycledPassages().contains(passage) ? Status.RECYCLED : found;
      Kind kind = KINDS[in.get()];
      int entity = in.getInt();
      Rule rule = RULES[in.get()];
      String matchedText = read(in);
      sentence = in.get() == 1 ? sentence : read(in);
      table.add(
          new TableRow()
              .text(verdict.id())
              .day(verdict.dating())
              .text(kind.label())
              .text(name(kind, entity))
              .text(matchedText)
              .text(rule.label())
              .text(status.label())
              .text(sentence)
              .text(url)
              .text(source));
      if (status == Status.COUNTED && kind != Kind.CHARACTER) {
        int name = kind == Kind.THEME ? study.cast().size() + entity : entity;
        page.add(
            new EvidenceSample.Evidence(
                name,
                verdict.id(),
                date,
                period,
                verdict.title(),
                source,
                url,
                verdict.site(),
                matchedText,
                sentence));
      }
    }
  }

  private String name(Kind kind, int entity) {
    return switch (kind) {
      case CAST -> study.cast().get(entity).name();
      case CHARACTER -> characters.get(entity).name();
      case THEME -> study.themes().get(entity).name();
    };
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String read(ByteBuffer in) {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
