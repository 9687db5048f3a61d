package io.github.sightline.adapter.opennlp;

import java.util.List;
import java.util.Set;

/**
 * Tells from the words around whether a capitalised word is a person's name, where the word alone
 * does not tell: Will, Grace, and names that are in no list.
 */
final class NameContext {
  static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "mx",
          "dr",
          "sir",
          "madam",
          "prof",
          "professor",
          "miss",
          "maam",
          "mister");
  private static final Set<String> GREETINGS =
      Set.of(
          "hi",
          "hello",
          "hey",
          "dear",
          "thanks",
          "thank",
          "you",
          "cheers",
          "morning",
          "afternoon",
          "evening",
          "hiya",
          "welcome",
          "congrats",
          "congratulations",
          "bye",
          "goodbye",
          "sorry");
  private static final Set<String> SIGNATURES =
      Set.of("best", "regards", "sincerely", "thanks", "cheers", "yours", "wishes");
  private static final Set<String> SAYS =
      Set.of(
          "said",
          "says",
          "here",
          "wrote",
          "asked",
          "told",
          "mentioned",
          "thinks",
          "joined",
          "from");
  private static final Set<String> BESIDE = Set.of("with", "from", "to", "by", "and");
  private static final Set<String> SPOKEN_OF = Set.of("with", "ask", "tell", "cc", "call");
  private static final Set<String> MONTHS = Set.of("april", "may", "june", "august", "jan");
  private static final Set<String> GIVEN =
      Set.of(
          "will", "grace", "hope", "joy", "mark", "art", "bill", "chase", "drew", "frank", "dean",
          "sue", "pat", "rob", "ray", "rich", "rose", "dawn", "faith", "april", "june", "gene",
          "max", "bob", "dick", "jack", "pearl", "ruby", "julia", "claude", "maya", "hugo",
          "jasmine", "iris");
  // What may begin a question or a request before a name: "Will Maria join?"
  private static final Set<String> VERBS =
      Set.of("will", "may", "hope", "mark", "bill", "sue", "grant", "rob", "see", "love", "chase");
  private static final Set<String> TOOLS =
      Set.of(
          "python",
          "code",
          "framework",
          "library",
          "app",
          "sdk",
          "api",
          "version",
          "script",
          "kotlin",
          "github",
          "gitlab",
          "kubernetes",
          "postgres",
          "postgresql",
          "mysql",
          "mongodb",
          "redis",
          "terraform",
          "webex",
          "hubspot",
          "typescript",
          "javascript",
          "datadog",
          "airflow",
          "snowflake",
          "databricks",
          "pytorch",
          "tensorflow",
          "graphql",
          "nodejs",
          "zapier",
          "figma");

  // So many of the most frequent words are prepositions and the like.
  private static final int FUNCTION_WORDS = 150;
  private static final Set<String> NOT_SURNAMES =
      Set.of(
          ("monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february"
                  + " march april june july august september october november december jan feb apr jun jul aug sep"
                  + " oct nov dec zoom teams slack meet google skype signal telegram whatsapp discord viber java"
                  + " please thanks can could would should let yes no ok okay just also hope looking any")
              .split(" ", -1));

  private final String text;
  private final List<NeutralWord> words;
  private final boolean tools;

  NameContext(String text, List<NeutralWord> words) {
    this.text = text;
    this.words = words;
    this.tools = words.stream().anyMatch(word -> TOOLS.contains(word.plain()));
  }

  /** Whether the capitalised word, which may be a word as well, is a name where it stands. */
  boolean speaksOf(int i) {
    NeutralWord word = words.get(i);
    if (!word.capital() || word.plain().length() < 2) {
      return false;
    }
    boolean listed = word.may(Gazetteer.ANY_NAME);
    boolean place = word.may(Gazetteer.ANY_PLACE | Gazetteer.LOCAL);
    if (!listed && !isUnknown(word)) {
      return (word.accented() || place || (isNextToName(i) && !GREETINGS.contains(word.plain())))
          && (isGreeted(i) || isIntroduced(i));
    }
    return isGreeted(i) || isIntroduced(i) || isSigned(i) || (listed ? listed(i) : unlisted(i));
  }

  /** A capitalised word that no list and no vocabulary knows. */
  static boolean isUnknown(NeutralWord word) {
    return word.capital()
        && word.plain().length() > 2
        && word.kinds() == 0
        && !Vocabulary.has(word.plain())
        && !TOOLS.contains(word.plain())
        && Gazetteer.person(word.plain()).equals(word.plain());
  }

  /** Whether a capitalised word right behind a name may be the surname. */
  static boolean maySurname(NeutralWord word) {
    return word.capital()
        && word.plain().length() > 1
        && Vocabulary.rank(word.plain()) > FUNCTION_WORDS
        && !NOT_SURNAMES.contains(word.plain())
        && !TOOLS.contains(word.plain());
  }

  private boolean listed(int i) {
    NeutralWord word = words.get(i);
    boolean month = MONTHS.contains(word.plain());
    boolean tool = word.may(Gazetteer.NAME_OR_TOOL) && tools;
    boolean beside = !word.first() && BESIDE.contains(before(i)) && word.gap().equals(" ");
    boolean says = maySpeak(word, after(i)) && SAYS.contains(after(i)) && !after(i).equals("from");
    return isCalled(i) || isNextToName(i) || (!month && !tool && (beside || says));
  }

  /** At the head of a sentence any word has a capital; but who tells something is no tool. */
  private static boolean maySpeak(NeutralWord word, String next) {
    return !word.first() || (word.may(Gazetteer.NAME_OR_TOOL) && !next.equals("here"));
  }

  private boolean unlisted(int i) {
    NeutralWord word = words.get(i);
    boolean spokenOf = SPOKEN_OF.contains(before(i)) && word.gap().equals(" ");
    boolean beside = BESIDE.contains(before(i)) && i > 1 && words.get(i - 2).may(Gazetteer.NAME);
    return !word.first() && (spokenOf || beside || SAYS.contains(after(i)));
  }

  private boolean isGreeted(int i) {
    NeutralWord word = words.get(i);
    String gap = word.gap();
    boolean near = gap.equals(" ") || gap.equals(", ");
    String before = before(i);
    boolean thanked = !before.equals("you") || (i > 1 && words.get(i - 2).plain().equals("thank"));
    return (near && thanked && (GREETINGS.contains(before) || TITLES.contains(before)))
        || (gap.equals(". ") && TITLES.contains(before));
  }

  private boolean isIntroduced(int i) {
    String before = before(i);
    String two = i > 1 ? words.get(i - 2).plain() : "";
    boolean near = words.get(i).gap().equals(" ");
    boolean from = after(i).equals("from") || after(i).equals("here");
    return near
        && ((before.equals("is") && (two.equals("name") || two.equals("this")))
            || (before.equals("s") && two.equals("name"))
            || (before.equals("me") && two.equals("call"))
            || (from && (before.equals("m") || before.equals("am") || before.equals("im"))));
  }

  private boolean isSigned(int i) {
    String gap = words.get(i).gap();
    boolean last = i == words.size() - 1 || words.get(i + 1).gap().indexOf('\n') >= 0;
    return last
        && SIGNATURES.contains(before(i))
        && (gap.equals(", ") || gap.equals(",\n") || gap.equals("\n") || gap.equals(" "));
  }

  private boolean isCalled(int i) {
    NeutralWord word = words.get(i);
    char next = word.end() < text.length() ? text.charAt(word.end()) : '\n';
    boolean given = GIVEN.contains(word.plain());
    boolean afterComma = word.gap().equals(", ") && ",.!?\n".indexOf(next) >= 0;
    return given && (afterComma || (word.first() && next == ','));
  }

  private boolean isNextToName(int i) {
    NeutralWord word = words.get(i);
    if (i + 1 >= words.size() || (word.first() && VERBS.contains(word.plain()))) {
      return false;
    }
    NeutralWord next = words.get(i + 1);
    return next.capital()
        && next.gap().equals(" ")
        && next.may(Gazetteer.NAME | Gazetteer.NAME_WITH_CAPITAL)
        && !next.may(Gazetteer.ANY_PLACE);
  }

  private String before(int i) {
    return i > 0 ? words.get(i - 1).plain() : "";
  }

  private String after(int i) {
    return i + 1 < words.size() && words.get(i + 1).gap().equals(" ")
        ? words.get(i + 1).plain()
        : "";
  }
}
