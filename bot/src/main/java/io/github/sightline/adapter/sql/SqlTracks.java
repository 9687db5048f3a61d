package io.github.sightline.adapter.sql;

import io.github.sightline.chat.UserId;
import io.github.sightline.engine.Track;
import io.github.sightline.engine.Tracks;
import io.github.sightline.summary.InterviewStep;
import io.github.sightline.summary.SignalMark;
import java.util.List;

/** The tables {@code interview_steps}, {@code signal_marks} and {@code outdated_tracks}. */
final class SqlTracks implements Tracks {
  private static final String CHANGED =
      Insert.into("outdated_tracks", "candidate").sql() + " on conflict do nothing";
  private static final String STEP =
      Insert.into(
              "interview_steps",
              "candidate",
              "number",
              "kind",
              "side",
              "mode",
              "happened_at",
              "took")
          .sql();
  private static final String MARK =
      Insert.into(
              "signal_marks",
              "candidate",
              "channel",
              "message",
              "kind",
              "written_at",
              "answered_at")
          .sql();

  private final Session session;

  SqlTracks(Session session) {
    this.session = session;
  }

  /**
   * A note that another transaction has just taken away, and not committed yet, is waited for and
   * made anew; so no change gets lost between two.
   */
  @Override
  public boolean changed(UserId candidate) {
    return session.update(CHANGED, Ids.text(candidate)) == 1;
  }

  @Override
  public boolean take(UserId candidate) {
    return session.update("delete from outdated_tracks where candidate = ?", Ids.text(candidate))
        == 1;
  }

  @Override
  public List<UserId> outdated(int limit) {
    return session.list(
        row -> Ids.user(row.getString("candidate")),
        "select candidate from outdated_tracks order by candidate limit ?",
        limit);
  }

  @Override
  public void keep(UserId candidate, Track track) {
    String id = Ids.text(candidate);
    session.update("delete from interview_steps where candidate = ?", id);
    session.update("delete from signal_marks where candidate = ?", id);
    int number = 0;
    for (InterviewStep step : track.interviews()) {
      Long took = step.took() == null ? null : step.took().toNanos() / 1000;
      session.update(STEP, id, number++, step.kind(), step.side(), step.mode(), step.at(), took);
    }
    for (SignalMark mark : track.signals()) {
      session.update(
          MARK,
          id,
          mark.message().channel(),
          mark.message().id(),
          mark.kind(),
          mark.at(),
          mark.answered());
    }
  }
}
