package clippings.report;

import clippings.coder.RecordCoder;
import java.io.Serializable;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * One file of a ledger.
 *
 * @param ledger which
 * @param part counted from 0
 */
@DefaultCoder(RecordCoder.class)
record LedgerPart(Ledger ledger, int part) implements Serializable {}
