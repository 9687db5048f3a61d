package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import io.github.sightline.diligence.Entry;
import io.github.sightline.summary.Team;
import java.time.Instant;
import java.util.List;

/** What people said about candidates' checklists. Only added to, never changed. */
public interface Checklists {
  /** Keeps an entry; false when one with this id is kept already. */
  boolean add(Entry entry);

  /** The entries about an account, by time, then id. */
  List<Entry> of(UserId candidate);

  /** The latest entries about a team's candidates, newest first. */
  List<Entry> latest(Team team, int limit);

  /** Accounts of every team for which, by what was said before then, an offer is planned; by id. */
  List<UserId> nearOffer(Instant asOf);
}
