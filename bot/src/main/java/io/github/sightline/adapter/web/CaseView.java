package io.github.sightline.adapter.web;

import io.github.sightline.chat.Message;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.engine.CaseReview;
import io.github.sightline.stance.Turn;
import io.github.sightline.warning.PolicySettings;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * One candidate's case as pages show it.
 *
 * @param name as shown to people
 * @param points so far, such as "1.5"
 * @param needed what a caution needs
 * @param filled how full the meter is, in steps of ten from 0 to 10
 * @param silence why no warning stands; empty where one does
 * @param ledger the format ledger strip, oldest first
 * @param talk the timeline, oldest first
 * @param interviews what the talk has arranged
 * @param cards the card and the note as they stand
 */
public record CaseView(
    String name,
    String points,
    String needed,
    int filled,
    List<String> silence,
    List<LedgerMark> ledger,
    List<TalkLine> talk,
    List<InterviewLine> interviews,
    List<Outgoing> cards) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
  private static final int STEPS = 10;

  public CaseView {
    silence = List.copyOf(silence);
    ledger = List.copyOf(ledger);
    talk = List.copyOf(talk);
    interviews = List.copyOf(interviews);
    cards = List.copyOf(cards);
  }

  /** The case for somebody who lives by the clocks of that zone. */
  public static CaseView of(CaseReview review, PolicySettings policy, ZoneId zone) {
    double points = review.assessment().points();
    ReadWords words = new ReadWords(policy, review.signals());
    return new CaseView(
        review.name(),
        ReadWords.number(points),
        ReadWords.number(policy.caution()),
        (int) Math.min(STEPS, Math.round(STEPS * points / policy.caution())),
        review.silence(),
        LedgerMark.of(review.ledger(), zone),
        review.talk().stream().map(turn -> line(turn, words, zone)).toList(),
        review.interviews().stream().map(i -> InterviewLine.of(i, zone)).toList(),
        review.cards());
  }

  private static TalkLine line(Turn turn, ReadWords words, ZoneId zone) {
    Message message = turn.message();
    return new TalkLine(
        message.id().id(),
        TIME.format(message.at().atZone(zone)),
        message.author().name(),
        message.author().role().isTeam(),
        turn.reading().isPrivate() ? "" : message.text(),
        words.of(turn),
        turn.deleted());
  }
}
