package io.github.sightline.time;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/** Reads times with the words of one language: lexemes, items, drafts, mentions. */
final class LexiconTimeReader implements TimeReader {
  static final LexiconTimeReader ENGLISH = new LexiconTimeReader(Lexicon.of("en"));

  private final Lexicon lexicon;

  LexiconTimeReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<TimeMention> read(String text, TimeContext context) {
    Words words = Lexer.read(lexicon, text);
    Setting setting = new Setting(context);
    ZonedDateTime anchor = setting.anchor;
    Scan scan = new Scan(words, Places.putsMonthFirst(context.zone()), anchor != null);
    List<Item> scanned = new Scanner(scan, lexicon, setting.clock(), setting.anchorClock()).items();
    if (scanned.isEmpty()) {
      return List.of();
    }
    Calendar calendar = new Calendar(setting.today());
    List<Item> items =
        new Habits(words)
            .without(new Weeks(words).merge(new Merger(words, calendar).merge(scanned)));
    Halves.share(items, words);
    Gaps gaps = new Gaps(words, items);
    boolean[] past = new Tense(words).past(items);
    List<Draft> drafts = new Binder(items, gaps, words, anchor != null, past).drafts();
    boolean[] rejected = new Polarities(words, items, gaps).rejected();
    drafts.forEach(draft -> draft.rejected = rejected[draft.main]);
    LocalDate day = anchor == null ? null : anchor.toLocalDate();
    DayResolver days = new DayResolver(items, gaps, calendar, words, day, past);
    List<Found> found = new Resolver(setting, days, words).resolve(drafts);
    return new Mentions(text, words, items, setting).of(found);
  }
}
