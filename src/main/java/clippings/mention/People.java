package clippings.mention;

import clippings.article.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides which names in an article are mentions, and of whom (SPEC section 5, rules 4 to 6). */
final class People {
  private final Set<Integer> namedCast = new HashSet<>();
  private boolean show;

  People(Dictionary dictionary, List<Passage> passages) {
    for (Passage passage : passages) {
      for (Span span : passage.spans().names()) {
        for (Sense sense : span.form().senses()) {
          show |= sense.standsAlone();
          if (sense.standsAlone()
              && sense.kind() == Kind.CAST
              && span.form().type() == Form.Type.NAME) {
            namedCast.add(sense.entity());
          }
        }
      }
    }
  }

  List<NameMention> mentions(Passage passage) {
    List<NameMention> mentions = new ArrayList<>();
    for (Span span : passage.spans().names()) {
      if (span.form().type() == Form.Type.FIRST_NAME) {
        continue;
      }
      List<Sense> senses = new ArrayList<>(span.form().senses());
      if (span.form().standsAlone()) {
        senses.removeIf(sense -> !sense.standsAlone());
      } else {
        senses.removeIf(s -> s.kind() == Kind.CAST ? !namedCast.contains(s.entity()) : !show);
      }
      boolean ambiguous = senses.size() > 1 && span.form().type() != Form.Type.GROUP;
      for (Sense sense : senses) {
        mentions.add(new NameMention(span.start(), span.end(), sense, ambiguous));
      }
    }
    return mentions;
  }
}
