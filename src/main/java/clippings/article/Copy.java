package clippings.article;

import clippings.coder.RecordCoder;
import java.io.Serializable;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * A record that tells again what a kept article tells.
 *
 * @param source of the copy
 * @param dating of the copy itself
 * @param kind exact or near
 * @param similarity share of the copy's 5-word shingles that the kept article has too, 0 to 1
 * @param keptId id of the kept article
 * @param keptSource source of the kept article
 */
@DefaultCoder(RecordCoder.class)
public record Copy(
    String source,
    Dating dating,
    CopyKind kind,
    double similarity,
    String keptId,
    String keptSource)
    implements Serializable {}
