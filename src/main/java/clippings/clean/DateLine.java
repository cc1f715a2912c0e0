package clippings.clean;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Recognises a line that says nothing but when: {@code Published July 15, 2024, 9:30 a.m. ET}. */
final class DateLine {

  private static final List<String> MONTHS =
      List.of(
          "january february march april may june july august september october november december",
          "jan feb mar apr jun jul aug sep sept oct nov dec",
          "janeiro fevereiro março marco abril maio junho julho agosto setembro outubro novembro",
          "dezembro enero febrero marzo mayo junio julio septiembre octubre noviembre diciembre",
          "janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre",
          "décembre decembre januar februar märz juni juli oktober dezember gennaio febbraio",
          "aprile maggio giugno luglio settembre ottobre dicembre januari februari maart mei augustus",
          "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada",
          "grudnia января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
          "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
          "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
          "maret agustus desember");

  private static final List<String> UNITS =
      List.of(
          "second seconds sec secs minute minutes min mins hour hours hr hrs h day days week weeks",
          "month months year years m d w y hora horas dia dias minuto minutos día días heure heures",
          "jour jours stunde stunden tag tagen tage час часа часов день дня дней минут минуты назад",
          "saat dakika gün önce jam hari yang lalu");

  private static final List<String> FILLERS =
      List.of(
          "published publish posted updated update modified created last first original originally on",
          "at the of by in and to date time day am pm a.m p.m a p am pm est edt et pst pdt pt cst cdt",
          "ct gmt utc bst cet cest ist aest jst hkt sgt z t uhr ago yesterday today monday tuesday",
          "wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
          "segunda terça quarta quinta sexta feira sábado domingo lunes martes miércoles jueves",
          "viernes lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch",
          "donnerstag freitag samstag sonntag lunedì martedì mercoledì giovedì venerdì sabato domenica",
          "publicado publicada atualizado atualizada actualizado actualizada em el de del às as le du",
          "à publié mis jour modifié veröffentlicht aktualisiert am um der vom pubblicato aggiornato",
          "il alle gepubliceerd bijgewerkt op om th st nd rd г года в понедельник вторник среда четверг",
          "пятница суббота воскресенье опубликовано обновлено yayınlanma güncelleme tarihi giriş",
          "haber pazartesi salı çarşamba perşembe cuma cumartesi pazar publish diterbitkan senin selasa",
          "rabu kamis jumat sabtu minggu wib iso since now just about opublikowano data",
          "aktualizacja godz posted edited entry was this article story releases release issued");

  /** The words of dates, and whether one tells a day by itself, as months and units do. */
  private static final Map<String, Boolean> TELLS_A_DAY = new HashMap<>();

  static {
    words(FILLERS).forEach(word -> TELLS_A_DAY.put(word, false));
    words(MONTHS).forEach(word -> TELLS_A_DAY.put(word, true));
    words(UNITS).forEach(word -> TELLS_A_DAY.put(word, true));
    List.of("yesterday", "today").forEach(word -> TELLS_A_DAY.put(word, true));
  }

  private static Stream<String> words(List<String> lists) {
    return lists.stream().flatMap(list -> Arrays.stream(list.split(" ", -1)));
  }

  private static final int MOST_WORDS = 24;
  private static final int MOST_NAMES = 7;

  private DateLine() {}

  /** What a line that gives a day says besides. */
  enum Kind {
    /** It gives no day. */
    NONE,
    /** Nothing: every word belongs to a date or a time. */
    DATE,
    /** A few names: {@code Jane Doe / May 3, 2024}. */
    NAMES_AND_DATE
  }

  /**
   * What kind of date line a line is.
   *
   * @param text the line
   * @param folded the line, folded
   * @param shape its shape
   */
  static Kind of(String text, String folded, LineFeatures shape) {
    if (shape.numbers() == 0 || shape.words() > MOST_WORDS) {
      return Kind.NONE;
    }
    int others = otherWords(folded);
    if (others == 0) {
      return Kind.DATE;
    }
    boolean sentence = shape.endsSentence() || shape.quoteStart();
    boolean names = others > 0 && shape.lowerCase() <= 3 && shape.numbers() >= 2;
    return names && !sentence && hasYear(text) ? Kind.NAMES_AND_DATE : Kind.NONE;
  }

  private static boolean hasYear(String text) {
    for (int i = 0; i + 4 <= text.length(); i++) {
      boolean year =
          (text.startsWith("20", i) || text.startsWith("19", i))
              && Character.isDigit(text.charAt(i + 2))
              && Character.isDigit(text.charAt(i + 3))
              && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
      if (year) {
        return true;
      }
    }
    return false;
  }

  /** How many words belong to no date; -1 if the line gives no day or has too many. */
  private static int otherWords(String folded) {
    int others = 0;
    boolean day = false;
    boolean number = false;
    int at = 0;
    int length = folded.length();
    while (at < length) {
      char c = folded.charAt(at);
      if (c >= '0' && c <= '9') {
        int start = at;
        while (at < length && isDateSign(folded.charAt(at))) {
          at++;
        }
        String token = folded.substring(start, at);
        number = true;
        day |= isDay(token);
        continue;
      }
      if (Character.isLetter(c)) {
        int start = at;
        while (at < length && Character.isLetter(folded.charAt(at))) {
          at++;
        }
        String word = folded.substring(start, at);
        boolean wide = c >= 0x80 && "年月日時分년월일시분오전후발행입력수정등록".indexOf(c) >= 0;
        Boolean tells = TELLS_A_DAY.get(word);
        if (tells == null && !wide) {
          if (++others > MOST_NAMES) {
            return -1;
          }
          continue;
        }
        day |= wide || Boolean.TRUE.equals(tells);
        continue;
      }
      at++;
    }
    return day && number ? others : -1;
  }

  private static boolean isDateSign(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == '/' || c == '-' || c == ':';
  }

  /**
   * Whether a token such as {@code 2024-07-15}, {@code 15.07.2024} or {@code 9:30} tells a time.
   */
  private static boolean isDay(String token) {
    int separators = 0;
    int colons = 0;
    int digits = 0;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c == ':') {
        colons++;
      } else if (c == '.' || c == '/' || c == '-') {
        separators++;
      } else {
        digits++;
      }
    }
    return (separators >= 2 && digits >= 4 && digits <= 8) || (colons > 0 && digits >= 3);
  }
}
