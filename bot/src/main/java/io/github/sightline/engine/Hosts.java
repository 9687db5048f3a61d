package io.github.sightline.engine;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.UserId;
import io.github.sightline.interview.Change;
import io.github.sightline.interview.Interview;
import io.github.sightline.interview.Source;
import io.github.sightline.interview.Terms;
import java.util.List;

/** Who of the team an interview belongs to. */
final class Hosts {
  private Hosts() {}

  /** The interview as an entry of the agenda. */
  static AgendaEntry entry(UserId candidate, Interview interview, Arranged arranged) {
    List<Change> history = interview.history();
    ChannelId channel = arranged.channels().get(interview.id());
    return new AgendaEntry(
        candidate,
        interview.id(),
        channel == null ? new ChannelId(candidate.platform(), candidate.workspace(), "-") : channel,
        new Terms(interview.slot(), interview.mode(), interview.status()),
        host(interview, arranged),
        history.get(history.size() - 1).source().at(),
        0);
  }

  /** Who is mentioned, else who of the team arranged it last, else whoever brought it up. */
  private static UserId host(Interview interview, Arranged arranged) {
    UserId host = interview.history().get(0).source().by();
    UserId named = null;
    for (Change change : interview.history()) {
      Source source = change.source();
      if (arranged.team().contains(source.by())) {
        host = source.by();
      }
      for (UserId person : arranged.team()) {
        if (source.words().contains("<@" + person.id() + ">")
            || source.words().contains("<@" + person.id() + "|")) {
          named = person;
        }
      }
    }
    return named == null ? host : named;
  }
}
