package io.github.sightline.interview;

import java.util.regex.Pattern;

/** Whether a candidate's message says yes to an interview that the team proposed. */
final class CandidateYes {
  private static final Pattern CONVERTED = Pattern.compile("(?i)\\b(?:here|for me|mine|my)\\b");

  private final Utterance said;

  CandidateYes(Utterance said) {
    this.said = said;
  }

  static boolean at(Interview interview, Named time) {
    return interview.slot().start().equals(time.slot().start());
  }

  /** Whether the message repeats the time of the interview. */
  boolean restates(Interview interview) {
    return said.times().stream().anyMatch(t -> at(interview, t) && !t.rejected());
  }

  /** A yes to the interview as the team proposed it. */
  boolean isGiven(Schedule schedule, Interview interview) {
    if (declinesTime(interview)) {
      return false;
    }
    if (said.says(Hint.VIDEO_ACCEPTED) || restatesBarely(interview)) {
      return true;
    }
    if (said.says(Hint.VIDEO_REFUSED) || said.says(Hint.TECHNICAL_FAULT)) {
      return false;
    }
    return interview.standing().balked()
        ? isComingRound(schedule, interview)
        : isSaid(schedule, interview);
  }

  /** A yes after a no: to another way to meet that was offered, or to the very time. */
  private boolean isComingRound(Schedule schedule, Interview interview) {
    boolean another =
        interview.standing().format() != null && schedule.floor().mode() != Mode.UNSPECIFIED;
    boolean firm = Consent.isFirm(said);
    return schedule.floor().turn().isAnswer()
        && ((another && (firm || Consent.isWeak(said))) || (firm && restates(interview)));
  }

  private boolean isSaid(Schedule schedule, Interview interview) {
    boolean answers = schedule.floor().turn().isAnswer();
    boolean unseen = interview.mode() != Mode.VIDEO;
    if (answers && unseen && said.has(Cue.THANKS) && !said.has(Cue.DECLINE)) {
      return true;
    }
    if (said.any(s -> s.has(Cue.TENTATIVE))) {
      return false;
    }
    boolean brief = unseen || Consent.isShort(said) || restates(interview);
    boolean about = answers || restates(interview) || said.has(Cue.MEETING);
    return (about && Consent.isFirm(said)) || (answers && brief && Consent.isWeak(said));
  }

  private boolean restatesBarely(Interview interview) {
    return said.times().stream()
        .filter(t -> at(interview, t) && !t.rejected())
        .filter(t -> !CONVERTED.matcher(said.around(t).text()).find())
        .anyMatch(t -> !said.around(t).question() && Proposals.isBare(said.around(t), t));
  }

  /** Whether the candidate asks for a time that was not read as an instant. */
  private boolean asksForAnotherTime(Interview interview) {
    boolean elsewhen =
        said.times().stream()
            .filter(t -> !t.isTimed() && !t.rejected() && !t.covers(interview.slot()))
            .filter(t -> Purpose.isForInterview(said, t))
            .map(said::clause)
            .anyMatch(c -> c.question() || c.hasAny(Cue.PROPOSE, Cue.ANY_TIME));
    return elsewhen || said.any(s -> s.question() && s.has(Cue.MOVE_PLAINLY));
  }

  private boolean declinesTime(Interview interview) {
    if (!restates(interview) && asksForAnotherTime(interview)) {
      return true;
    }
    boolean rejects = said.times().stream().anyMatch(t -> t.rejected() && !restates(interview));
    return rejects || (said.has(Cue.DECLINE) && said.has(Cue.MOVE_PLAINLY));
  }
}
