package clippings.html;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that name the parts of a page in {@code class} and {@code id}, in the languages in
 * which people write them. General words only: none belongs to a single site.
 */
final class Vocabulary {
  private Vocabulary() {}

  /** Words that say furniture wherever they stand in a name. */
  static final Map<String, Furniture> WORDS =
      words(
          Map.ofEntries(
              Map.entry(
                  Furniture.MENU,
                  """
                  nav menu submenu menubar navbar toolbar topbar crumbs pagination pager paginator
                  masthead sitemap toc skip utility hamburger megamenu
                  """),
              Map.entry(Furniture.FOOTER, "footer foot colophon bottombar pie rodape"),
              Map.entry(
                  Furniture.SIDEBAR,
                  """
                  sidebar aside rail widget widgets rightcol rightcolumn leftcol rightrail leftrail
                  sidepanel barralateral
                  """),
              Map.entry(
                  Furniture.COMMENT,
                  """
                  comment comments respond reply replies disqus livefyre discussion reactie reacties
                  yorum yorumlar komentarze komentare
                  """),
              Map.entry(
                  Furniture.SHARE,
                  """
                  share shares sharing social sns addthis addtoany sharethis sharedaddy follow
                  followus teilen partager compartir compartilhar condividi jetpack like likes
                  whatsapp noprint print tools
                  """),
              Map.entry(
                  Furniture.NEWSLETTER,
                  """
                  newsletter newsletters signup optin mailchimp mailinglist subscribe subscription
                  subscriptions subscriber
                  """),
              Map.entry(
                  Furniture.RELATED,
                  """
                  related relateds recirc readmore outbrain taboola zergnet revcontent mgid teaser
                  teasers tease trending popular mostread mostpopular similar yarpp upnext lire
                  verwandt correlati correlate gerelateerd powiazane benzer crp latest recent seealso
                  mehr recommended recommendations headlines onward
                  """),
              Map.entry(
                  Furniture.CAPTION,
                  """
                  caption captions figcaption credit credits photocredit imagecredit
                  bildunterschrift didascalia onderschrift
                  """),
              Map.entry(Furniture.COPYRIGHT, "copyright"),
              Map.entry(Furniture.AUTHOR_BIO, "bio authorbio aboutauthor authorbox biography"),
              Map.entry(
                  Furniture.BYLINE,
                  """
                  byline author authors autor autora autore auteur auteurs redacteur signature
                  contributor contributors meta postmeta entrymeta writer firma dateline
                  """),
              Map.entry(
                  Furniture.DATE_LINE,
                  """
                  date time datetime timestamp pubdate published posted publish updated fecha datum
                  """),
              Map.entry(
                  Furniture.ADVERTISEMENT,
                  """
                  ad ads adv adslot adbox adsense adunit dfp gpt promo promos promoted banner banners
                  werbung anzeige publicidad publicidade pubblicita leaderboard cta interstitial
                  """),
              Map.entry(
                  Furniture.TAGS,
                  """
                  tags tag taglist tagcloud keywords topics topic categories category catlinks
                  etiquetas schlagworte hashtags kicker eyebrow rubric
                  """),
              Map.entry(
                  Furniture.COOKIE_NOTICE, "cookie cookies consent gdpr ccpa cookiebar onetrust"),
              Map.entry(
                  Furniture.FORM,
                  """
                  login signin register registration modal popup overlay lightbox paywall regwall
                  dialog poll survey quiz captcha button buttons btn rating ratings search searchbox
                  """),
              Map.entry(
                  Furniture.EMBED,
                  """
                  embed embedded embeds player video videos gallery slideshow carousel slider
                  instagram tweet swiper slick audio podcast
                  """)));

  /** Two words in a row that say furniture together. */
  static final Map<String, Map<String, Furniture>> PAIRS =
      pairs(
          Map.of(
              Furniture.RELATED,
              """
              read+more read+also read+next also+read also+like see+also more+stories more+news
              more+articles more+posts more+from more+on more+in more+links next+article next+post
              next+story prev+article prev+post previous+post next+up up+next you+may most+read
              most+popular most+viewed lees+ook leggi+anche lire+aussi lea+tambien leia+mais
              leia+tambem ver+tambien post+list news+list article+list story+list other+news
              other+articles top+stories must+read
              """,
              Furniture.MENU,
              """
              post+navigation post+nav nav+links nav+next nav+previous entry+nav page+numbers
              jump+link skip+link
              """,
              Furniture.AUTHOR_BIO,
              """
              author+bio author+box author+info author+card about+author author+description
              author+profile author+about author+desc author+block
              """,
              Furniture.NEWSLETTER,
              "sign+up mailing+list mc+embed email+signup opt+in",
              Furniture.TAGS,
              """
              tag+links cat+links tags+links post+tags entry+tags posted+in entry+footer post+footer
              article+footer
              """,
              Furniture.EMBED,
              "twitter+tweet instagram+media fb+post fb+video tiktok+embed reddit+card"));

  /** Beginnings of long words. */
  private static final Map<String, Furniture> STEMS =
      Map.ofEntries(
          Map.entry("comment", Furniture.COMMENT),
          Map.entry("komment", Furniture.COMMENT),
          Map.entry("coment", Furniture.COMMENT),
          Map.entry("related", Furniture.RELATED),
          Map.entry("recommend", Furniture.RELATED),
          Map.entry("relacionad", Furniture.RELATED),
          Map.entry("newsletter", Furniture.NEWSLETTER),
          Map.entry("breadcrumb", Furniture.MENU),
          Map.entry("navigat", Furniture.MENU),
          Map.entry("advert", Furniture.ADVERTISEMENT),
          Map.entry("sponsor", Furniture.ADVERTISEMENT),
          Map.entry("social", Furniture.SHARE),
          Map.entry("sharebar", Furniture.SHARE),
          Map.entry("sharebutton", Furniture.SHARE),
          Map.entry("footer", Furniture.FOOTER),
          Map.entry("sidebar", Furniture.SIDEBAR));

  /** A name with such a word says what its element lacks or has, not what it is. */
  static final Set<String> STATES =
      set(
          """
          has with without no not js enable enabled show include includes allow wrapper page layout
          container grid col
          """);

  /** Whole names of what only machines and screen readers see. */
  static final Set<String> HIDDEN =
      set(
          """
          hidden is-hidden hide sr-only screen-reader-text screen-reader-only visually-hidden
          visuallyhidden u-hidden element-invisible offscreen assistive-text print-only
          """);

  /** What a body belongs to; followed by one of {@link #BODY_PARTS}. */
  static final Set<String> BODY_OWNERS =
      set(
          """
          article entry post story news text main single content blog rich artikel articulo artigo
          articolo noticia nota materia field copy
          """);

  static final Set<String> BODY_PARTS =
      set(
          """
          body content text copy contents texto inhalt contenido conteudo corpo corps cuerpo testo
          tekst detail paragraph paragraphs main bodycopy
          """);

  /** Whole names of bodies, without hyphens. */
  static final Set<String> BODY_NAMES =
      set(
          """
          articlebody storybody storytext postbody entrycontent postcontent articletext
          articlecontent fulltext maintext bodytext bodycopy artikeltext newsbody newstext texto
          inhalt contenido conteudo testo entry hentry post article story artikel prose
          """);

  /** Names of the few lines between headline and text. */
  static final Set<String> STANDFIRST =
      set(
          """
          standfirst dek deck subtitle subhead subheading subheadline subline summary lead lede
          intro introduction excerpt abstract chapo chapeau bajada copete entradilla sumario
          sottotitolo sommario vorspann ingress resume description strapline synopsis leadin
          subtitulo linhafina
          """);

  /** The furniture that the beginning of a long word names; null if none. */
  static @Nullable Furniture stem(String word) {
    if (word.length() < 6 || "cknrbafs".indexOf(word.charAt(0)) < 0) {
      return null;
    }
    for (Map.Entry<String, Furniture> stem : STEMS.entrySet()) {
      if (word.startsWith(stem.getKey())) {
        return stem.getValue();
      }
    }
    return null;
  }

  private static Set<String> set(String words) {
    return Set.of(words.strip().split("\\s+"));
  }

  private static Map<String, Furniture> words(Map<Furniture, String> lists) {
    Map<String, Furniture> all = new HashMap<>();
    new EnumMap<>(lists)
        .forEach((furniture, words) -> set(words).forEach(word -> all.put(word, furniture)));
    return Map.copyOf(all);
  }

  private static Map<String, Map<String, Furniture>> pairs(Map<Furniture, String> lists) {
    Map<String, Map<String, Furniture>> all = new HashMap<>();
    new EnumMap<>(lists)
        .forEach(
            (furniture, pairs) -> {
              for (String pair : set(pairs)) {
                int plus = pair.indexOf('+');
                all.computeIfAbsent(pair.substring(0, plus), first -> new HashMap<>())
                    .put(pair.substring(plus + 1), furniture);
              }
            });
    return Map.copyOf(all);
  }
}
