package io.github.sightline.adapter.opennlp;

import java.util.List;
import java.util.Set;

/** Finds towns, countries, nationalities and languages among the words of a text. */
final class Places {
  private static final Set<String> IN =
      Set.of("in", "at", "near", "around", "outside", "via", "based", "visit");
  private static final Set<String> PLACE_AFTER =
      Set.of("time", "office", "based", "timezone", "airport", "hours", "city", "team", "hq");
  private static final Set<String> SPEAKERS =
      Set.of(
          "speaker",
          "speakers",
          "citizen",
          "citizens",
          "national",
          "passport",
          "native",
          "language",
          "accent");

  private final List<NeutralWord> words;

  Places(List<NeutralWord> words) {
    this.words = words;
  }

  /** Where a place of several words ends that begins here; the same word where there is none. */
  int endOfLong(int i) {
    for (Gazetteer.Entry entry : Gazetteer.beginningWith(words.get(i).plain())) {
      int end = i + 1 + entry.rest().size();
      boolean person =
          entry.kind() == Gazetteer.TOWN && words.get(i).may(Gazetteer.NAME) && !isIn(i);
      if (end <= words.size() && !person && matches(i + 1, entry.rest())) {
        return end;
      }
    }
    return i;
  }

  private boolean isIn(int i) {
    return i > 0
        && (IN.contains(words.get(i - 1).plain())
            || Set.of("from", "to").contains(words.get(i - 1).plain()));
  }

  private boolean matches(int from, List<String> rest) {
    for (int k = 0; k < rest.size(); k++) {
      NeutralWord word = words.get(from + k);
      if (!word.plain().equals(rest.get(k)) || !(word.follows(false) || word.gap().equals(". "))) {
        return false;
      }
    }
    return true;
  }

  /** The neutral word for the place, nationality or language there; empty where it is none. */
  String at(int i) {
    NeutralWord word = words.get(i);
    int sure = Gazetteer.TOWN | Gazetteer.COUNTRY | Gazetteer.LOCAL;
    boolean capital = word.capital() || word.capitals();
    int withCapital = capital ? Gazetteer.TOWN_WITH_CAPITAL : 0;
    boolean told = word.capital() && (!word.first() || SPEAKERS.contains(after(i)));
    int asWord = told ? Gazetteer.COUNTRY_OR_WORD | Gazetteer.LOCAL_OR_WORD : 0;
    int asTown = word.capital() && isHere(i) ? Gazetteer.TOWN_OR_WORD : 0;
    if (word.may(sure | withCapital | asWord | asTown)) {
      return neutral(word.kinds() & (sure | withCapital | asWord | asTown));
    }
    return word.capitals() && word.plain().equals("us") && !isShouted() ? "country" : "";
  }

  private static String neutral(int kind) {
    if ((kind & (Gazetteer.COUNTRY | Gazetteer.COUNTRY_OR_WORD)) != 0) {
      return "country";
    }
    return (kind & (Gazetteer.LOCAL | Gazetteer.LOCAL_OR_WORD)) != 0 ? "local" : "town";
  }

  /** Whether the words around tell of a place, where a person may have the same name. */
  boolean isHere(int i) {
    NeutralWord word = words.get(i);
    String before = i > 0 && word.gap().equals(" ") ? words.get(i - 1).plain() : "";
    String earlier = i > 1 ? words.get(i - 2).plain() : "";
    boolean origin =
        before.equals("from") && Set.of("m", "am", "im", "is", "are", "s").contains(earlier);
    return word.may(Gazetteer.ANY_PLACE)
        && (IN.contains(before) || origin || PLACE_AFTER.contains(after(i)));
  }

  private boolean isShouted() {
    return words.stream().noneMatch(w -> w.plain().length() > 2 && !w.capitals());
  }

  private String after(int i) {
    return i + 1 < words.size() && words.get(i + 1).gap().equals(" ")
        ? words.get(i + 1).plain()
        : "";
  }

  /** The kind of the long place that begins with the word and has so many words. */
  String ofLong(int i, int end) {
    return Gazetteer.beginningWith(words.get(i).plain()).stream()
        .filter(entry -> entry.rest().size() == end - i - 1 && matches(i + 1, entry.rest()))
        .map(entry -> neutral(entry.kind()))
        .findFirst()
        .orElse("");
  }
}
