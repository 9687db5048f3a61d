package io.github.sightline.engine;

import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.UserId;
import io.github.sightline.signal.Signal;
import io.github.sightline.signal.SignalKind;
import io.github.sightline.signal.Signals;
import io.github.sightline.stance.Turn;
import io.github.sightline.summary.InterviewStep;
import io.github.sightline.summary.SignalMark;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Derives the tracks of candidates whose talk changed. */
final class Tracker {
  private static final int PAGE = 100;
  private static final int REACH = 1_000;

  private final Ledger ledger;
  private final Arrangements arrangements;

  Tracker(Ledger ledger, Arrangements arrangements) {
    this.ledger = ledger;
    this.arrangements = arrangements;
  }

  /** Brings one candidate's track up to date, where it is not. */
  void follow(UserId candidate) {
    ledger.transact(books -> follow(books, candidate));
  }

  /**
   * Brings every track up to date.
   *
   * @param progress is told how many were done so far
   */
  void followAll(LongConsumer progress) {
    long done = 0;
    List<UserId> page = outdated();
    while (!page.isEmpty()) {
      for (UserId candidate : page) {
        follow(candidate);
        done++;
        progress.accept(done);
      }
      page = outdated();
    }
  }

  private List<UserId> outdated() {
    return ledger.transact(books -> books.tracks().outdated(PAGE));
  }

  /** The note is taken before the talk is read: what comes later leaves a new one. */
  private boolean follow(Books books, UserId candidate) {
    if (!books.tracks().take(candidate)) {
      return false;
    }
    Arranged arranged = arrangements.of(books, candidate);
    List<Turn> talk = books.talks().concerning(candidate, REACH);
    List<SignalMark> marks =
        Signals.of(CaseFile.turns(books, candidate, arranged)).stream()
            .map(signal -> mark(signal, talk))
            .toList();
    List<InterviewStep> steps = new CountedInterviews(candidate, talk).of(arranged.schedule());
    books.tracks().keep(candidate, new Track(steps, marks));
    return true;
  }

  private static SignalMark mark(Signal signal, List<Turn> talk) {
    MessageId message = signal.message().id();
    Instant answered = signal.kind() == SignalKind.ACCOMMODATION ? answer(signal, talk) : null;
    return new SignalMark(signal.kind(), message, signal.at(), answered);
  }

  private static @Nullable Instant answer(Signal request, List<Turn> talk) {
    return talk.stream()
        .map(Turn::message)
        .filter(m -> m.author().role().isTeam() && m.at().isAfter(request.at()))
        .filter(m -> m.id().channel().equals(request.message().id().channel()))
        .map(io.github.sightline.chat.Message::at)
        .findFirst()
        .orElse(null);
  }
}
