package io.github.sightline.adapter.web;

import io.github.sightline.adapter.web.Chip.Tone;
import io.github.sightline.interview.FormatLedger;
import io.github.sightline.interview.FormatLedger.Entry;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * One step of the format ledger strip.
 *
 * @param sign a sign that the word explains
 * @param word what happened
 * @param when on the clocks of the reader
 * @param tone how it bears on the case
 */
public record LedgerMark(String sign, String word, String when, Tone tone) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  static List<LedgerMark> of(FormatLedger ledger, ZoneId zone) {
    return ledger.entries().stream().map(entry -> of(entry, zone)).toList();
  }

  private static LedgerMark of(Entry entry, ZoneId zone) {
    String when = DAY.format(entry.at().atZone(zone));
    return switch (entry.step()) {
      case VIDEO_ASKED -> new LedgerMark("?", "video asked for", when, Tone.PLAIN);
      case VIDEO_ACCEPTED -> new LedgerMark("✓", "accepted", when, Tone.GOOD);
      case VIDEO_DECLINED -> new LedgerMark("✗", "declined", when, Tone.CORE);
      case TEXT_INSTEAD -> new LedgerMark("✎", "in writing instead", when, Tone.CORE);
      case VOICE_INSTEAD -> new LedgerMark("☎", "by voice instead", when, Tone.CORE);
      case VIDEO_PUT_OFF -> new LedgerMark("…", "put off, technical", when, Tone.CORE);
      case VIDEO_HELD -> new LedgerMark("●", "video held", when, Tone.GOOD);
      case VIDEO_MISSED -> new LedgerMark("○", "not attended", when, Tone.CORE);
      case NOT_READ -> new LedgerMark("¿", "not read", when, Tone.UNCLEAR);
    };
  }
}
