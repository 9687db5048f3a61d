package io.github.sightline.time;

import io.github.sightline.time.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/** The lexemes of a message, safe to ask beyond both ends. */
final class Words {
  private static final int REACH = 25;

  private final Lexeme[] all;
  private final long low;
  private final long high;
  private final int[] begins;
  private final int[] ends;
  private final int[] @Nullable [] byRole = new int[Role.COUNT][];

  Words(Lexeme[] all) {
    this.all = all;
    long lowRoles = 0;
    long highRoles = 0;
    for (Lexeme lexeme : all) {
      lowRoles |= lexeme.word.low();
      highRoles |= lexeme.word.high();
    }
    this.low = lowRoles;
    this.high = highRoles;
    this.begins = new int[all.length + 1];
    this.ends = new int[all.length + 1];
    for (int i = 0; i <= all.length; i++) {
      begins[i] = i == 0 || ends(i - 1) ? i : begins[i - 1];
    }
    for (int i = all.length; i >= 0; i--) {
      ends[i] = i == all.length || ends(i) ? i : ends[i + 1];
    }
  }

  int size() {
    return all.length;
  }

  Lexeme at(int i) {
    return i < 0 || i >= all.length ? Lexeme.EDGE : all[i];
  }

  boolean is(int i, Role role) {
    return at(i).is(role);
  }

  boolean is(int i, RoleSet roles) {
    return roles.holds(at(i).word);
  }

  int value(int i, Role role) {
    return at(i).value(role);
  }

  boolean sign(int i, char sign) {
    Lexeme lexeme = at(i);
    return lexeme.kind == Kind.SIGN && lexeme.sign == sign;
  }

  /** Whether no space stands before it. */
  boolean glued(int i) {
    return !at(i).gap;
  }

  boolean number(int i) {
    return at(i).kind == Kind.NUMBER;
  }

  boolean word(int i, String text) {
    return at(i).kind == Kind.WORD && at(i).text.equals(text);
  }

  /** Whether a sentence ends here: beyond the ends, at a full stop, at a new line. */
  boolean ends(int i) {
    Lexeme lexeme = at(i);
    if (lexeme.kind == Kind.EDGE) {
      return true;
    }
    return lexeme.kind == Kind.SIGN
        && switch (lexeme.sign) {
          case '.' -> at(i + 1).gap || at(i + 1).kind != Kind.NUMBER;
          case '!', '?', ';', '\n' -> true;
          default -> false;
        };
  }

  /** Index of the first lexeme of the sentence. */
  int sentenceBegin(int i) {
    return begins[Math.max(0, Math.min(i, all.length))];
  }

  /** Index behind the last lexeme of the sentence: where it ends. */
  int sentenceEnd(int i) {
    return ends[Math.max(0, Math.min(i, all.length))];
  }

  /** Index of the first lexeme of the clause: behind the last comma or turn of the sentence. */
  int clauseBegin(int i) {
    int begin = Math.max(sentenceBegin(i), i - REACH);
    for (int at = i - 1; at >= begin; at--) {
      if (sign(at, ',') || is(at, Role.FLIP)) {
        return at + 1;
      }
    }
    return begin;
  }

  /** Whether a lexeme of the sentence up to that index has the role. */
  boolean sentenceHas(int i, Role role) {
    if (!any(role)) {
      return false;
    }
    int index = Math.max(0, Math.min(i, all.length));
    int[] counts = counts(role);
    return counts[ends[index]] > counts[begins[index]];
  }

  /** Whether a lexeme from the one index to before the other has the role. */
  boolean has(int from, int to, Role role) {
    if (!any(role)) {
      return false;
    }
    int[] counts = counts(role);
    int last = Math.max(0, Math.min(to, all.length));
    return counts[last] > counts[Math.max(0, Math.min(from, last))];
  }

  /** Whether any lexeme of the message has the role. */
  boolean any(Role role) {
    int bit = role.index();
    return (bit < Long.SIZE ? low >>> bit & 1 : high >>> (bit - Long.SIZE) & 1) != 0;
  }

  private int[] counts(Role role) {
    int[] counts = byRole[role.index()];
    if (counts == null) {
      counts = new int[all.length + 1];
      for (int i = 0; i < all.length; i++) {
        counts[i + 1] = counts[i] + (all[i].is(role) ? 1 : 0);
      }
      byRole[role.index()] = counts;
    }
    return counts;
  }
}
