package clippings.bench.corpus;

import clippings.study.CastMember;
import clippings.study.ShowCharacter;
import clippings.study.Study;
import java.util.ArrayList;
import java.util.List;

/** Writes names and terms of a study into sentences, the first of its cast most often. */
final class StudyNames {
  private final List<CastMember> cast;
  private final List<String> groups;
  private final List<String> terms;
  private final Zipf castRanks;
  private final Zipf termRanks;

  StudyNames(Study study) {
    cast = study.cast();
    groups =
        study.groups().stream()
            .flatMap(group -> group.aliases().stream())
            .filter(form -> Character.isUpperCase(form.charAt(0)))
            .toList();
    terms =
        study.themes().stream()
            .flatMap(theme -> theme.terms().stream())
            .map(term -> term.replace("*", ""))
            .toList();
    castRanks = new Zipf(Math.max(1, cast.size()));
    termRanks = new Zipf(Math.max(1, terms.size()));
  }

  /** Whom an article is about: indexes of some members, most important first. */
  int[] drawCast(Dice dice) {
    int[] members = new int[dice.between(2, 4)];
    for (int i = 0; i < members.length; i++) {
      members[i] = castRanks.draw(dice);
    }
    return members;
  }

  /** The name of a member: mostly in full or one word of it, now and then an alias or a group. */
  String member(Dice dice, int[] members) {
    int which = dice.below(20);
    if (which == 0 && !groups.isEmpty()) {
      return groups.get(dice.below(groups.size()));
    }
    CastMember member = cast.get(members[dice.below(members.length)]);
    if (which == 1 && !member.aliases().isEmpty()) {
      return member.aliases().get(dice.below(member.aliases().size()));
    }
    return which < 12 || member.shortForms().isEmpty()
        ? member.name()
        : member.shortForms().get(dice.below(member.shortForms().size()));
  }

  /** A character that one of them plays, mostly by its first name; a member if they play none. */
  String character(Dice dice, int[] members) {
    List<ShowCharacter> played = cast.get(members[dice.below(members.length)]).characters();
    if (played.isEmpty()) {
      return member(dice, members);
    }
    ShowCharacter character = played.get(dice.below(played.size()));
    List<String> forms = new ArrayList<>(character.common());
    forms.add(character.name());
    return forms.get(dice.below(forms.size()));
  }

  /** A term of a theme. */
  String term(Dice dice) {
    return terms.get(termRanks.draw(dice));
  }
}
