package clippings.mention;

import clippings.study.CastMember;
import clippings.study.DateRange;
import clippings.study.Group;
import clippings.study.Period;
import clippings.study.ShowCharacter;
import clippings.study.Study;
import clippings.study.Theme;
import java.util.List;
import java.util.Map;

/** The invented study of these tests. */
final class Studies {
  static final Study LIGHTHOUSE =
      new Study(
          "lighthouse",
          "Lighthouse",
          List.of(),
          Period.MONTH,
          DateRange.ALL,
          List.of(
              new CastMember(
                  "Ada Lindqvist",
                  "actor",
                  List.of("ALQ"),
                  List.of("Ada", "Lindqvist"),
                  List.of(
                      new ShowCharacter(
                          "Eleven", List.of("Jane Marlow"), List.of("Eleven", "El")))),
              member("Maya Rook", List.of("Maya", "Rook"), "Max Winter", "Max"),
              member("Oskar Young", List.of("Oskar", "Young"), "Will Tanner", "Will"),
              member("Nils Young", List.of("Nils", "Young"), "Mike Castle", "Mike"),
              member("Walter Brown", List.of("Walter", "Brown"), "May Aster", "May"),
              member("Rosa Sink", List.of("Rosa", "Sink"), "Wednesday Crow", "Wednesday"),
              member("Karin Harbour", List.of("Karin", "Harbour"), "Andres Fonte", "Berlin"),
              member("Jonas van der Berg", List.of("Jonas", "van der Berg"), "Robin Ash", "Robin"),
              new CastMember(
                  "June Okafor",
                  "actor",
                  List.of(),
                  List.of(),
                  List.of(
                      new ShowCharacter("Grimtide", List.of(), List.of()),
                      new ShowCharacter("Steve Vale", List.of("Steve"), List.of()),
                      new ShowCharacter("Dustin Quay", List.of("Dustin"), List.of())))),
          List.of(
              new Group(
                  "The Young Brothers",
                  List.of("Young Brothers", "the Youngs", "Youngs"),
                  List.of("Oskar Young", "Nils Young"))),
          List.of(
              new Theme("Filming", List.of("filming", "on set"), List.of()),
              new Theme(
                  "Release date",
                  List.of("release date", "premiere*", "dropping in 20*"),
                  List.of("premiere week ticket*")),
              new Theme("Behind the scenes", List.of("behind the scenes", "BTS"), List.of()),
              new Theme("Seasons", List.of("final season", "final season finale"), List.of()),
              new Theme("Finale", List.of("finale*"), List.of())),
          List.of("Robin Hood", "Max subscription", "Brown University"),
          List.of(),
          Map.of());

  private Studies() {}

  /** A study of a cast and themes, and nothing else. */
  static Study of(List<CastMember> cast, Theme... themes) {
    return new Study(
        "s",
        "s",
        List.of(),
        Period.DAY,
        DateRange.ALL,
        cast,
        List.of(),
        List.of(themes),
        List.of(),
        List.of(),
        Map.of());
  }

  private static CastMember member(
      String name, List<String> shortForms, String character, String common) {
    return new CastMember(
        name,
        "actor",
        List.of(),
        shortForms,
        List.of(new ShowCharacter(character, List.of(), List.of(common))));
  }
}
