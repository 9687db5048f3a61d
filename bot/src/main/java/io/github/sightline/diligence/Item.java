package io.github.sightline.diligence;

import io.github.sightline.warning.Advisory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that is looked into before an offer, for every candidate of a role alike. About steps
 * and papers; where somebody is from, or looks like, is none of them.
 */
public enum Item {
  IDENTITY(
      "Look at the identity document once, live on video or in person, by a step that everybody"
          + " for this role is offered alike, with another way for whoever needs one."),
  FORMER_EMPLOYERS(
      "Call each former employer back on a number or address that you found yourself, never on one"
          + " from the application."),
  REFERENCES(
      "Find out by yourself where the referee works, speak with them there, and ask schools"
          + " directly about certificates."),
  VENDORS(
      "Ask the agency or vendor for the papers of its own checks, and repeat for its people what"
          + " you do for your own."),
  SANCTIONS_EXPOSURE(
      "Look the payee, the vendor and former employers up in the lists of OFAC, the EU, the UK and"
          + " the UN; the same name is no match before a second fact agrees."),
  OUTSIDE_INTELLIGENCE(
      "Compare contact data, accounts and payment details with published indicators and with other"
          + " applications to you, and note the date of what you used.");

  private final String how;

  Item(String how) {
    this.how = how;
  }

  /** The name in commands and files, such as {@code former-employers}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name within a sentence, such as {@code former employers}. */
  public String words() {
    return key().replace('-', ' ');
  }

  /** The name by itself, such as {@code Former employers}. */
  public String title() {
    return words().substring(0, 1).toUpperCase(Locale.ROOT) + words().substring(1);
  }

  /** How to do it well, in one sentence. */
  public String how() {
    return how;
  }

  /** The public warning that asks for it. */
  public Advisory source() {
    return switch (this) {
      case IDENTITY -> Advisory.FBI_TIPS_2025;
      case FORMER_EMPLOYERS -> Advisory.US_2022;
      case REFERENCES -> Advisory.US_2022;
      case VENDORS -> Advisory.US_ROK_2023;
      case SANCTIONS_EXPOSURE -> Advisory.UK_2024;
      case OUTSIDE_INTELLIGENCE -> Advisory.FBI_2025;
    };
  }

  /** The item of that key, or the one with a word in it that begins so; letters of any case. */
  public static Optional<Item> find(String typed) {
    String key = typed.toLowerCase(Locale.ROOT);
    List<Item> begun =
        Arrays.stream(values())
            .filter(item -> !key.isEmpty() && ("-" + item.key()).contains("-" + key))
            .toList();
    return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
  }
}
