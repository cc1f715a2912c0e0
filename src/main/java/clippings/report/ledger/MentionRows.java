package clippings.report.ledger;

import clippings.article.AnnotatedArticle;
import clippings.article.CleanArticle;
import clippings.article.Kind;
import clippings.article.Mention;
import clippings.article.Status;
import clippings.report.table.CsvRow;
import clippings.study.ShowCharacter;
import clippings.study.Study;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Rows of {@code mentions.csv}. All but the date and the status is known, and written, before
 * copies are looked for; these are filled in when the verdict is known.
 */
public final class MentionRows implements Serializable {
  private static final Status[] STATUSES = Status.values();

  private final Study study;

  /** Those of the study, which makes its list anew each time. */
  private final List<ShowCharacter> characters;

  public MentionRows(Study study) {
    this.study = study;
    this.characters = study.characters();
  }

  /** The rows of an article with gaps. */
  // Workers run the same classes, and nothing staged outlives a run.
  @SuppressWarnings("EnumOrdinal")
  public byte[] stage(AnnotatedArticle annotated) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(annotated.mentions().size());
    for (Mention mention : annotated.mentions()) {
      out.writeInt(mention.passage());
      out.writeByte(mention.status().ordinal());
      writeBytes(out, beforeStatus(mention).cells());
      writeBytes(out, afterStatus(mention, annotated.article()).line());
    }
    return bytes.toByteArray();
  }

  private CsvRow beforeStatus(Mention mention) {
    return new CsvRow()
        .text(mention.kind().label())
        .text(name(mention.kind(), mention.entity()))
        .text(mention.matchedText())
        .text(mention.rule().label());
  }

  private static CsvRow afterStatus(Mention mention, CleanArticle article) {
    return new CsvRow().text(mention.sentenceText()).text(article.url()).text(article.source());
  }

  private String name(Kind kind, int entity) {
    return switch (kind) {
      case CAST -> study.cast().get(entity).name();
      case CHARACTER -> characters.get(entity).name();
      case THEME -> study.themes().get(entity).name();
    };
  }

  /** Writes the rows of an article; none of a copy. */
  static void write(Entry staged, Verdict verdict, OutputStream out) throws IOException {
    if (!verdict.kept()) {
      return;
    }
    byte[] article = new CsvRow().text(verdict.id()).text(verdict.dating().iso()).cells();
    byte[] rows = staged.value();
    ByteBuffer in = ByteBuffer.wrap(rows);
    for (int left = in.getInt(); left > 0; left--) {
      Status status = status(in.getInt(), STATUSES[in.get()], verdict);
      out.write(article);
      out.write(',');
      copyBytes(rows, in, out);
      out.write(',');
      out.write(new CsvRow().text(status.label()).cells());
      out.write(',');
      copyBytes(rows, in, out);
    }
  }

  private static Status status(int passage, Status status, Verdict verdict) {
    return verdict.recycledPassages().contains(passage) ? Status.RECYCLED : status;
  }

  private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static void copyBytes(byte[] rows, ByteBuffer in, OutputStream out) throws IOException {
    int length = in.getInt();
    out.write(rows, in.position(), length);
    in.position(in.position() + length);
  }
}
