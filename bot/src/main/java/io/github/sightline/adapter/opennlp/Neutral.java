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

  private final String text;
  private final List<NeutralWord> words;
  private final NameContext context;
  private final Places places;
  private final StringBuilder out;
  private int done;
  private String last = "";

  private Neutral(String text) {
    this.text = text;
    this.words = NeutralWord.of(text);
    this.context = new NameContext(text, words);
    this.places = new Places(words);
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
      String place = places.at(i);
      if (isName(i) && (place.isEmpty() || !places.isHere(i))) {
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
      end +=
          words.get(end).may(Gazetteer.ANY_NAME) || !isParticle(end)
              ? 1
              : Math.max(1, particles(end));
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
        || (word.may(Gazetteer.NAME) && !places.isHere(i))
        || NameContext.maySurname(word)
        || (word.capital() && (word.may(Gazetteer.ANY_NAME) || word.accented()))
        || (word.capital() && word.plain().length() > 1 && isParticle(i))
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
    boolean name =
        end < words.size()
            && words.get(end).follows(false)
            && isFamily(words.get(end), words.get(i));
    return name ? end - i + 1 : 0;
  }

  private static boolean isFamily(NeutralWord word, NeutralWord particle) {
    return word.may(Gazetteer.NAME)
        || (particle.capital() && word.may(Gazetteer.ANY_NAME))
        || NameContext.maySurname(word)
        || (word.capital() && word.plain().length() > 1 && Vocabulary.rank(word.plain()) > 50);
  }

  private int longPlace(int i) {
    int end = places.endOfLong(i);
    if (end > i) {
      put(i, end, places.ofLong(i, end));
    }
    return end;
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
