package io.github.sightline.adapter.discord;

import io.github.sightline.chat.Button;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a button, window or list of ours carries in its id and brings back. Discord allows {@value
 * #LONGEST} characters; the name of an interview alone has more, so long ids are packed: each of
 * Discord's own ids in eleven signs, and what repeats left out. Nothing is kept for it, so that a
 * button of long ago still works.
 *
 * @param kind what sort of thing it is
 * @param card our name of the card that it is about
 */
record ButtonId(Kind kind, String action, Button.Input input, String card) {
  /** Discord's limit. */
  static final int LONGEST = 100;

  private static final String INTERVIEW = "interview-";
  private static final String PLATFORM = Ids.PLATFORM + "/";

  /** Signs that stand for something in a packed id: what has them by itself is not packed. */
  private static final Pattern TAKEN = Pattern.compile("[.^~]");

  private static final Pattern SNOWFLAKE = Pattern.compile("(?<![0-9])[1-9][0-9]{16,18}(?![0-9])");
  private static final Pattern PACKED = Pattern.compile("\\.([0-9A-Za-z]{11})");
  private static final Pattern HOME = Pattern.compile("\\^\\.[0-9A-Za-z]{11}/");
  private static final int DIGITS = 11;
  private static final String SIGNS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final BigInteger BASE = BigInteger.valueOf(SIGNS.length());

  /** What can have an id. */
  enum Kind {
    BUTTON('s'),
    WINDOW('f'),
    LIST('c');

    private final char sign;

    Kind(char sign) {
      this.sign = sign;
    }
  }

  /** The id as Discord keeps it; empty: it is too long even packed. */
  Optional<String> text() {
    String plain = kind.sign + ":" + action + ":" + input + ":" + card;
    if (plain.length() <= LONGEST) {
      return Optional.of(plain);
    }
    String brief = action.startsWith(INTERVIEW) ? action.substring(INTERVIEW.length() - 1) : action;
    String packed = kind.sign + "~" + brief + ":" + input.name().charAt(0) + ":" + pack(card);
    return TAKEN.matcher(card).find() || packed.length() > LONGEST
        ? Optional.empty()
        : Optional.of(packed);
  }

  /** What an id says; empty: it is none of ours. */
  static Optional<ButtonId> of(String text) {
    Optional<Kind> kind =
        Arrays.stream(Kind.values())
            .filter(each -> !text.isEmpty() && text.charAt(0) == each.sign)
            .findFirst();
    if (kind.isEmpty() || text.length() < 2) {
      return Optional.empty();
    }
    boolean packed = text.charAt(1) == '~';
    String[] parts = text.substring(2).split(":", 3);
    if (parts.length != 3 || !(packed || text.charAt(1) == ':')) {
      return Optional.empty();
    }
    String action =
        packed && parts[0].startsWith("-") ? INTERVIEW + parts[0].substring(1) : parts[0];
    return Optional.of(
        new ButtonId(kind.get(), action, input(parts[1]), packed ? unpack(parts[2]) : parts[2]));
  }

  private static Button.Input input(String name) {
    return Arrays.stream(Button.Input.values())
        .filter(each -> each.name().equals(name) || each.name().substring(0, 1).equals(name))
        .findFirst()
        .orElse(Button.Input.NOTHING);
  }

  private static String pack(String card) {
    String ids = SNOWFLAKE.matcher(card).replaceAll(id -> "." + shortened(id.group()));
    String marked = ids.replace(PLATFORM, "^");
    Matcher home = HOME.matcher(marked);
    if (!home.find()) {
      return marked;
    }
    String rest = marked.substring(home.end()).replace(home.group(), "~");
    return marked.substring(0, home.end()) + rest;
  }

  private static String unpack(String packed) {
    Matcher home = HOME.matcher(packed);
    String whole =
        home.find()
            ? packed.substring(0, home.end())
                + packed.substring(home.end()).replace("~", home.group())
            : packed;
    return PACKED
        .matcher(whole.replace("^", PLATFORM))
        .replaceAll(id -> lengthened(id.group(1)).toString());
  }

  private static String shortened(String snowflake) {
    StringBuilder signs = new StringBuilder();
    BigInteger left = new BigInteger(snowflake);
    for (int i = 0; i < DIGITS; i++) {
      BigInteger[] parts = left.divideAndRemainder(BASE);
      signs.append(SIGNS.charAt(parts[1].intValue()));
      left = parts[0];
    }
    return signs.reverse().toString();
  }

  private static BigInteger lengthened(String signs) {
    BigInteger value = BigInteger.ZERO;
    for (int i = 0; i < signs.length(); i++) {
      value = value.multiply(BASE).add(BigInteger.valueOf(SIGNS.indexOf(signs.charAt(i))));
    }
    return value;
  }
}
