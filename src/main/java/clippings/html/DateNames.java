package clippings.html;

import java.util.List;

/** Names of the {@code meta} elements that hold a day, most trusted first, in lower case. */
final class DateNames {
  private DateNames() {}

  /** When it was published; Open Graph, Parse.ly, Sailthru, Dublin Core and many a CMS. */
  static final List<String> PUBLISHED =
      list(
          """
          article:published_time og:article:published_time article:published
          article:published_date og:published_time og:pubdate og:publish_date datepublished
          parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime
          bt:pubdate mediator_published_time vr:published_time
          shareaholic:article_published_time rnews:datepublished originalpublicationdate
          article_date_original article.published publish_date publish-date publishdate
          published_date published-date publisheddate published_time date_published published
          publication_date publicationdate article:publicationdate pubdate pub_date
          dc.date.issued dcterms.issued dc.date.published dc.date dc:date dcterms.date
          dc.date.created dcterms.created dc.created dcterms:created citation_publication_date
          citation_online_date citation_date displaydate article.created datecreated
          date_created created createdate content_create_date ptime pdate dateposted gentime
          date release_date weibo:article:create_at sort_date video:release_date
          ga-publishdate
          """);

  /** When it was last changed. */
  static final List<String> MODIFIED =
      list(
          """
          article:modified_time og:article:modified_time article:modified datemodified
          og:updated_time dc.date.modified dcterms.modified dc.modified last-modified lastmod
          lastmodified modified_time revision_date bt:moddate
          """);

  private static List<String> list(String names) {
    return List.of(names.strip().split("\\s+"));
  }
}
