package clippings.report.ledger;

import clippings.article.UnlistedName;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of an article that the study lacks, as they wait in a run until it is known whether the
 * article is counted.
 */
public final class StagedNames {
  /** Instead of a length: the sentence of the name before. A list of names is one sentence. */
  private static final int SAME = -1;

  private StagedNames() {}

  /** The bytes of all names of an article. */
  public static byte[] toBytes(List<UnlistedName> names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(names.size());
    String sentence = "";
    for (UnlistedName name : names) {
      write(name.key(), out);
      if (name.sentence().equals(sentence)) {
        out.writeInt(SAME);
      } else {
        sentence = name.sentence();
        write(sentence, out);
      }
      out.writeInt(name.uses().size());
      for (UnlistedName.Use use : name.uses()) {
        out.writeInt(use.passage());
        write(use.spelling(), out);
        out.writeBoolean(use.within());
      }
    }
    return bytes.toByteArray();
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** What {@link #toBytes} was given. */
  static List<UnlistedName> fromBytes(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int names = in.getInt();
    List<UnlistedName> all = new ArrayList<>(names);
    String sentence = "";
    for (int i = 0; i < names; i++) {
      String key = read(in);
      int length = in.getInt();
      sentence = length == SAME ? sentence : read(in, length);
      int uses = in.getInt();
      List<UnlistedName.Use> read = new ArrayList<>(uses);
      for (int k = 0; k < uses; k++) {
        read.add(new UnlistedName.Use(in.getInt(), read(in), in.get() != 0));
      }
      all.add(new UnlistedName(key, sentence, read));
    }
    return all;
  }

  private static String read(ByteBuffer in) {
    return read(in, in.getInt());
  }

  private static String read(ByteBuffer in, int length) {
    byte[] bytes = new byte[length];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
