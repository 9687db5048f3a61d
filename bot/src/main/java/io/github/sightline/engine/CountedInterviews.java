package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import io.github.sightline.interview.Interview;
import io.github.sightline.interview.Offer;
import io.github.sightline.interview.Party;
import io.github.sightline.interview.Schedule;
import io.github.sightline.stance.Turn;
import io.github.sightline.summary.InterviewStep;
import io.github.sightline.summary.InterviewSteps;
import io.github.sightline.summary.InterviewSteps.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A candidate's schedule as it is counted; who proposed what is looked up in the talk. */
final class CountedInterviews {
  private final UserId candidate;
  private final Map<String, Turn> talk = new HashMap<>();

  CountedInterviews(UserId candidate, List<Turn> talk) {
    this.candidate = candidate;
    talk.forEach(turn -> this.talk.put(turn.message().id().toString(), turn));
  }

  List<InterviewStep> of(Schedule schedule) {
    List<InterviewStep> steps = new ArrayList<>();
    for (Interview interview : schedule.interviews()) {
      steps.addAll(InterviewSteps.of(interview, candidate, origin(interview.id())));
    }
    Offer offer = schedule.floor().offer();
    Origin origin = offer == null ? null : origin(offer.id());
    if (offer != null && offer.target() == null && origin != null) {
      steps.add(
          new InterviewStep(
              InterviewStep.Kind.PROPOSED, offer.by(), offer.mode(), origin.at(), null));
    }
    return steps;
  }

  /** Ids are derived from the message that brought the interview up: message, '#', number. */
  private @Nullable Origin origin(String interview) {
    Turn turn = talk.get(interview.substring(0, Math.max(0, interview.lastIndexOf('#'))));
    return turn == null
        ? null
        : Party.of(turn.message().author().role())
            .map(side -> new Origin(side, turn.message().at()))
            .orElse(null);
  }
}
