/**
 * The records that one stage hands to the next. Every stage may use them; they use no stage.
 *
 * <p>{@code RawArticle} (read) becomes {@code CleanArticle} (furniture gone), becomes {@code
 * AnnotatedArticle} (mentions found), becomes {@code KeptArticle} or {@code Copy} (text gone).
 */
package clippings.article;
