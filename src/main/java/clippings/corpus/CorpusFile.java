package clippings.corpus;

import clippings.article.Dating;
import clippings.coder.RecordCoder;
import java.io.Serializable;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * One file of the corpus, and what its place alone says about the records in it.
 *
 * @param source path relative to the fixed part of the glob, with {@code /}
 * @param location where Beam's file systems find it
 * @param bytes its size as stored
 * @param site nearest parent folder named like a host; empty if there is none
 * @param dating day in its folders, else in its name; {@code UNDATED} if there is none
 */
@DefaultCoder(RecordCoder.class)
record CorpusFile(String source, String location, long bytes, String site, Dating dating)
    implements Serializable {

  /** The last part of the source, such as {@code story.txt}. */
  String name() {
    return source.substring(source.lastIndexOf('/') + 1);
  }
}
