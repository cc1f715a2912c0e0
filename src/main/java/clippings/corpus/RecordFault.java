package clippings.corpus;

import clippings.article.Rejection;

/** Why a record or a file could not be read. */
enum RecordFault {
  EMPTY("empty file"),
  NO_TEXT_LEFT("empty text"),
  NOT_TEXT("not text"),
  TOO_LARGE("record too large"),
  INVALID_JSON("invalid JSON"),
  NOT_AN_OBJECT("not a JSON object"),
  INVALID_CSV("invalid CSV"),
  INVALID_FEED("invalid feed"),
  INVALID_WARC("invalid WARC record"),
  INVALID_HTTP("invalid HTTP response"),
  NO_TEXT_FIELD("no text field"),
  TEXT_FIELD_NOT_TEXT("text field is not text"),
  DAMAGED("damaged file"),
  MISSING("file not found"),
  UNREADABLE("file not readable");

  private final String reason;

  RecordFault(String reason) {
    this.reason = reason;
  }

  /** A rejection for this reason. */
  Rejection in(String source, String detail) {
    return new Rejection(source, reason, detail);
  }
}
