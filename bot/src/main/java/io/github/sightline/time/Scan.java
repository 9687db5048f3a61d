package io.github.sightline.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message while its items are being found. */
final class Scan {
  private static final RoleSet GLUE = RoleSet.of(Role.AT, Role.OR, Role.AND, Role.ON, Role.DO);
  private static final String GLUE_SIGNS = ",/:-()&@|";

  final Words words;
  final List<Item> items = new ArrayList<>();
  final boolean monthFirst;
  final boolean anchored;
  final boolean dated;

  Scan(Words words, boolean monthFirst, boolean anchored) {
    this.words = words;
    this.monthFirst = monthFirst;
    this.anchored = anchored;
    this.dated = words.any(Role.WEEKDAY) || words.any(Role.DAY_OFFSET) || words.any(Role.MONTH);
  }

  /** Whether a day was found already or its name stands somewhere. */
  boolean hasDay() {
    return dated
        || last() instanceof Item.Days
        || (!items.isEmpty() && items.get(0) instanceof Item.Days);
  }

  @Nullable Item last() {
    return items.isEmpty() ? null : items.get(items.size() - 1);
  }

  /** The last item, if it ends at that index or only glue words and a comma lie between. */
  @Nullable Item lastBeside(int i) {
    Item last = last();
    if (last == null) {
      return null;
    }
    int at = last.to();
    for (int skipped = 0; skipped < 3 && at < i && isGlue(at); skipped++) {
      at++;
    }
    return at == i ? last : null;
  }

  private boolean isGlue(int i) {
    Lexeme lexeme = words.at(i);
    boolean sign = lexeme.kind == Lexeme.Kind.SIGN && GLUE_SIGNS.indexOf(lexeme.sign) >= 0;
    return sign || words.is(i, GLUE);
  }
}
