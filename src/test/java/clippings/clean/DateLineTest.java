package clippings.clean;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.text.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {

  private static DateLine of(String line) {
    return DateLine.of(line, Folding.caseless(line), new LineScanner().scan(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published July 15, 2024, 9:30 a.m. ET",
        "First published on Mon 15 Jul 2024 09.30 BST",
        "Last updated: 15th of July, 2024 at 10:30am",
        "3 hours ago",
        "2024-07-15 10:30",
        "15/07/24 - 10:30",
        "Publicado el lunes, 15 de julio de 2024 a las 10:30 h",
        "Veröffentlicht am Montag, 15. Juli 2024, 10:30 Uhr",
        "vor 3 Stunden",
        "Publié le lundi 15 juillet 2024 à 10h30, mis à jour le 16 juillet",
        "Pubblicato lunedì 15 luglio 2024 alle ore 10:30",
        "Atualizado em segunda-feira, 15 de julho de 2024 às 10:30",
        "Gepubliceerd op maandag 15 juli 2024 om 10:30 uur",
        "Opublikowano: poniedziałek, 15 lipca 2024, godz. 10:30",
        "Опубликовано в понедельник, 15 июля 2024 г., 10:30 МСК",
        "Опубліковано: понеділок, 15 липня 2024 року о 10:30",
        "Publicerad måndag 15 juli 2024 kl 10.30",
        "Uppdaterad för 3 timmar sedan",
        "Offentliggjort mandag den 15. juli 2024 kl. 10:30",
        "Publisert mandag 15. juli 2024 klokken 10:30",
        "Julkaistu maanantaina 15. heinäkuuta 2024 klo 10.30",
        "15.7.2024 klo 10.30 | Päivitetty 16.7.2024",
        "Vydáno v pondělí 15. července 2024 v 10:30",
        "Publikované pondelok 15. júla 2024 o 10:30",
        "Megjelent: 2024. július 15., hétfő 10:30",
        "Publicat luni, 15 iulie 2024, ora 10:30",
        "Публикувано на понеделник, 15 юли 2024 г. в 10:30 ч.",
        "Δημοσίευση: Δευτέρα, 15 Ιουλίου 2024, 10:30 π.μ.",
        "ΔΕΥΤΕΡΑ 15 ΙΟΥΛΙΟΥ 2024",
        "Objavljeno: ponedjeljak, 15. srpnja 2024. u 10:30",
        "Објављено: понедељак, 15. јул 2024. у 10:30",
        "Paskelbta: 2024 m. liepos 15 d., pirmadienis, 10:30 val.",
        "Publicēts: pirmdiena, 2024. gada 15. jūlijā plkst. 10:30",
        "Avaldatud: esmaspäev, 15. juuli 2024 kell 10:30",
        "Yayınlanma tarihi: 15 Temmuz 2024 Pazartesi, saat 10:30",
        "Thứ Hai, ngày 15 tháng 7 năm 2024, 10:30 GMT+7",
        "Diterbitkan Senin, 15 Juli 2024 pukul 10:30 WIB",
        "تاريخ النشر: الاثنين 15 يوليو 2024 الساعة 10:30 صباحا",
        "פורסם ביום שני, 15 ביולי 2024 בשעה 10:30",
        "प्रकाशित: सोमवार, 15 जुलाई 2024, 10:30 बजे",
        "เผยแพร่ วันจันทร์ 15 กรกฎาคม 2567 เวลา 10:30 น.",
        "2024年7月15日 10時30分 更新",
        "发布时间：2024年7月15日 星期一 10:30",
        "입력 2024년 7월 15일 오전 10:30",
        "기사입력 2024.07.15. 오전 10:30 최종수정 2024.07.15. 오후 1:10",
      })
  void aLineOfNothingButTheDayIsADateLineInAnyLanguage(String line) {
    assertThat(of(line)).isEqualTo(DateLine.DATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Doe / May 3, 2024",
        "By Jane DoeMay 3, 2024 11:00 pm EST",
        "Lindmoor, 15. Juli 2024, Redaktion",
        "Minna Virta, Turku 15.7.2024",
        "Petra Novotná | 15. července 2024",
        "Αλέκα Ράπτη 15 Ιουλίου 2024"
      })
  void aDayAndAFewNamesAreABylineWithADay(String line) {
    assertThat(of(line)).isEqualTo(DateLine.NAMES_AND_DATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May and June are cold",
        "May is 30 and Will is not",
        "The ship left on 15 July 2024 and came back with nothing but ice.",
        "Das Schiff fuhr am 15. Juli 2024 und kam nie an.",
        "Laiva lähti 15. heinäkuuta 2024 eikä palannut.",
        "Loď odplula 15. července 2024 a už se nevrátila.",
        "Το πλοίο έφυγε στις 15 Ιουλίου 2024 και χάθηκε.",
        "船は2024年7月15日に港を出て、そのまま戻らなかった。",
        "日本海の氷は今年も厚い 5",
        "배는 2024년 7월 15일에 항구를 떠났다.",
        "The harbour is out now, in 20 ports (2024)",
        "Lantern Part 2 Set to Start Filming in 2024",
        "Five boats, 20 sailors",
        "Monday",
        "Chapter 12",
        "12",
        "In the summer of 2024"
      })
  void whatSaysMoreThanADayIsNoDateLine(String line) {
    assertThat(of(line)).isEqualTo(DateLine.NONE);
  }
}
