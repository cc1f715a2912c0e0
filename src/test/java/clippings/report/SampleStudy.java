package clippings.report;

import clippings.study.CastMember;
import clippings.study.DateRange;
import clippings.study.Period;
import clippings.study.ShowCharacter;
import clippings.study.Study;
import clippings.study.Theme;
import java.util.List;
import java.util.Map;

/** A made-up show: three cast members, three characters, two themes. */
public final class SampleStudy {
  private SampleStudy() {}

  public static Study by(Period period) {
    return new Study(
        "harbour",
        "Harbour Lights",
        List.of("data/**"),
        period,
        DateRange.ALL,
        List.of(
            member("Ann Lee", "actor", "Captain Roe", "Roe"),
            member("Bo Diaz", "actor"),
            member("=Cy, \"C\" Ng", "", "Pilot")),
        List.of(),
        List.of(theme("Release date"), theme("Set design")),
        List.of(),
        List.of(),
        Map.of());
  }

  private static CastMember member(String name, String role, String... characters) {
    return new CastMember(
        name,
        role,
        List.of(),
        List.of(),
        List.of(characters).stream().map(c -> new ShowCharacter(c, List.of(), List.of())).toList());
  }

  private static Theme theme(String name) {
    return new Theme(name, List.of(name), List.of());
  }
}
