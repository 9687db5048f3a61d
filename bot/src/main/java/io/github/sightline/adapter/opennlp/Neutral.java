package io.github.sightline.adapter.opennlp;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Neutral words for names, places, nationalities, languages and genders, so that two messages which
 * differ in nothing else are the same message: no decision may depend on who somebody is.
 */
final class Neutral {
  private static final String NAME = "alex";
  private static final Pattern DOTTED_COUNTRY =
      Pattern.compile("\\bU\\.\\s?(?:S\\.(?:\\s?A\\.?)?|S\\b|K\\.?)(?![A-Za-z.])");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "del", "della", "di", "du", "van", "von", "der", "den",
          "ter", "la", "le", "bin", "bint", "ibn", "al", "el", "y", "st", "abu", "ben", "e");
  private static final Set<String> SUFFIXES =
      Set.of("jr", "sr", "ii", "iii", "iv", "phd", "dds", "dvm", "md");
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

  private final String text;
  private final List<NeutralWord> words;
  private final NameContext context;
  private final StringBuilder out;
  private int done;
  private String last = "";

  private Neutral(String text) {
    this.text = text;
    this.words = NeutralWord.of(text);
    this.context = new NameContext(text, words);
    this.out = new StringBuilder(text.length());
  }

  /** The text with neutral words. */
  static String of(String text) {
    String spelled = text.indexOf("U.") < 0 ? text : DOTTED_COUNTRY.matcher(text).replaceAll("USA");
    return new Neutral(spelled).replaced();
  }

  private String replaced() {
    for (int i = 0; i < words.size(); ) {
      i = next(i);
    }
    return out.append(text, done, text.length()).toString();
  }

  /** Handles the word and tells which one is next. */
  private int next(int i) {
    NeutralWord word = words.get(i);
    int end = title(i);
    if (end == i
        && (Gazetteer.beginningWith(word.plain()).isEmpty() || (end = longPlace(i)) == i)) {
      String place = place(i);
      if (isName(i) && (place.isEmpty() || !isPlaceHere(i))) {
        end = endOfName(i + 1);
        put(i, end, NAME);
      } else if (!place.isEmpty()) {
        end = i + 1;
        put(i, end, place);
      } else {
        end = person(i);
      }
    }
    return end;
  }

  /** A title and the name after it; the same place where there is none. */
  private int title(int i) {
    return titled(i, i);
  }

  /** The same where further titles stand before the last one, as in Prof. Dr. Meier. */
  private int titled(int from, int i) {
    if (!NameContext.TITLES.contains(words.get(i).plain()) || i + 1 == words.size()) {
      return i;
    }
    NeutralWord name = words.get(i + 1);
    boolean near = name.gap().equals(" ") || name.gap().equals(". ") || name.gap().equals(".");
    boolean named = name.capital() || name.may(Gazetteer.NAME);
    if (!near || !named || (words.get(i).plain().equals("miss") && !words.get(i).capital())) {
      return i;
    }
    if (NameContext.TITLES.contains(name.plain()) && i - from < 2) {
      int later = titled(from, i + 1);
      return later == i + 1 ? i : later;
    }
    int end = endOfName(i + 2);
    put(from, end, NAME);
    return end;
  }

  private boolean isName(int i) {
    NeutralWord word = words.get(i);
    if (word.may(Gazetteer.NAME)) {
      return true;
    }
    if (word.may(Gazetteer.NAME_WITH_CAPITAL)) {
      return word.capital();
    }
    return context.speaksOf(i);
  }

  /** A run of names, initials and what joins them is one person. */
  private int endOfName(int from) {
    int end = from;
    while (end < words.size() && joins(end)) {
      end += words.get(end).may(Gazetteer.ANY_NAME) || !isParticle(end) ? 1 : particles(end);
    }
    return end;
  }

  private boolean joins(int i) {
    NeutralWord word = words.get(i);
    NeutralWord before = words.get(i - 1);
    boolean initial = before.plain().length() == 1 || SUFFIXES.contains(before.plain());
    if (!word.follows(initial)) {
      return SUFFIXES.contains(word.plain()) && word.gap().equals(", ");
    }
    boolean single = word.plain().length() == 1 && word.capital() && !word.plain().equals("i");
    return (single && word.end() < text.length() && text.charAt(word.end()) == '.')
        || SUFFIXES.contains(word.plain())
        || (word.may(Gazetteer.NAME) && !isPlaceHere(i))
        || (word.capital() && (word.may(Gazetteer.ANY_NAME) || NameContext.isUnknown(word)))
        || (isParticle(i) && particles(i) > 0);
  }

  private boolean isParticle(int i) {
    return PARTICLES.contains(words.get(i).plain());
  }

  /** How many words particles and the name after them take; none where no name follows. */
  private int particles(int i) {
    int end = i;
    while (end < words.size() && end < i + 3 && isParticle(end)) {
      end++;
    }
    boolean name = end < words.size() && words.get(end).follows(false) && isFamily(words.get(end));
    return name ? end - i + 1 : 0;
  }

  private static boolean isFamily(NeutralWord word) {
    return word.may(Gazetteer.NAME)
        || (word.capital() && (word.may(Gazetteer.ANY_NAME) || NameContext.isUnknown(word)));
  }

  private int longPlace(int i) {
    for (Gazetteer.Entry entry : Gazetteer.beginningWith(words.get(i).plain())) {
      int end = i + 1 + entry.rest().size();
      if (end <= words.size() && matches(i + 1, entry.rest())) {
        put(i, end, neutral(entry.kind()));
        return end;
      }
    }
    return i;
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

  private String place(int i) {
    NeutralWord word = words.get(i);
    int sure = Gazetteer.TOWN | Gazetteer.COUNTRY | Gazetteer.LOCAL;
    boolean capital = word.capital() || word.capitals();
    int withCapital = capital ? Gazetteer.TOWN_WITH_CAPITAL : 0;
    boolean told = word.capital() && (!word.first() || SPEAKERS.contains(after(i)));
    int asWord = told ? Gazetteer.COUNTRY_OR_WORD | Gazetteer.LOCAL_OR_WORD : 0;
    int asTown = word.capital() && isPlaceHere(i) ? Gazetteer.TOWN_OR_WORD : 0;
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

  /** Where a place and a person share the name. */
  private boolean isPlaceHere(int i) {
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

  private int person(int i) {
    String plain = words.get(i).plain();
    String neutral = Gazetteer.person(plain);
    boolean verb = neutral.equals("they") && i + 1 < words.size() && after(i, "s");
    if (verb) {
      put(i, i + 2, "they're");
      return i + 2;
    }
    if (!neutral.equals(plain)) {
      put(i, i + 1, neutral);
    } else {
      last = "";
    }
    return i + 1;
  }

  private boolean after(int i, String contraction) {
    NeutralWord next = words.get(i + 1);
    return (next.gap().equals("'") || next.gap().equals("’")) && next.plain().equals(contraction);
  }

  private String after(int i) {
    return i + 1 < words.size() && words.get(i + 1).gap().equals(" ")
        ? words.get(i + 1).plain()
        : "";
  }

  private void put(int from, int end, String neutral) {
    String gap = text.substring(done, words.get(from).start());
    done = words.get(end - 1).end();
    // "Brazilian Portuguese" and "Portuguese" are one thing.
    if (gap.equals(" ") && neutral.equals(last) && neutral.equals("local")) {
      return;
    }
    out.append(gap);
    int at = out.length() - 3;
    if (at >= 0
        && out.substring(at).equalsIgnoreCase("an ")
        && (at == 0 || out.charAt(at - 1) <= ' ')) {
      out.deleteCharAt(at + 1);
    }
    out.append(neutral);
    last = neutral;
  }
}
