package io.github.sightline.engine;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.UserId;
import io.github.sightline.interview.Dispute;
import io.github.sightline.interview.Schedule;
import io.github.sightline.stance.Outcome;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.Turn;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a candidate's talk, and what people told the bot, have arranged.
 *
 * @param schedule the interviews as they stand now
 * @param outcomes of each message of the team the outcome of a video interview that it reports, in
 *     the light of what was due; empty: it reports none
 * @param channels where each interview is talked about, by its id
 * @param team who writes for the team, in the order in which they first did
 * @param told what people told by commands and buttons that bears on how the candidate meets, as
 *     turns
 * @param disputes where the talk says something else than people told, in its order
 */
public record Arranged(
    Schedule schedule,
    Map<MessageId, Optional<Outcome>> outcomes,
    Map<String, ChannelId> channels,
    List<UserId> team,
    List<Turn> told,
    List<Dispute> disputes) {
  public Arranged {
    outcomes = Map.copyOf(outcomes);
    channels = Map.copyOf(channels);
    team = List.copyOf(team);
    told = List.copyOf(told);
    disputes = List.copyOf(disputes);
  }

  /** The turn with the outcome that it reports in the light of what was arranged, if any. */
  public Turn inTheLight(Turn turn) {
    Optional<Outcome> outcome = outcomes.get(turn.message().id());
    Reading old = turn.reading();
    if (outcome == null || old.unread() != null || old.outcome() == outcome.orElse(null)) {
      return turn;
    }
    Reading reading =
        new Reading(
            old.labels(),
            old.insists(),
            old.asks(),
            outcome.orElse(null),
            old.because(),
            old.unclear(),
            null);
    return new Turn(turn.message(), reading, turn.teamBefore(), turn.deleted());
  }
}
