package io.github.sightline.engine;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.UserId;
import io.github.sightline.interview.Change;
import io.github.sightline.interview.Interview;
import io.github.sightline.interview.Source;
import io.github.sightline.interview.Terms;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

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
        Objects.requireNonNull(channel, interview.id()),
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
      host = arranged.team().contains(source.by()) ? source.by() : host;
      for (UserId person : arranged.team()) {
        named = isNamed(source, person) ? person : named;
      }
    }
    return named == null ? host : named;
  }

  private static boolean isNamed(Source source, UserId person) {
    return source.words().contains("<@" + person.id() + ">")
        || source.words().contains("<@" + person.id() + "|");
  }

  /** Who of the team has to do with it: who arranged it, and who is mentioned. */
  static List<UserId> of(AgendaEntry entry, Arranged arranged) {
    Set<UserId> people = new LinkedHashSet<>();
    people.add(entry.host());
    arranged
        .schedule()
        .find(entry.interview())
        .ifPresent(
            interview ->
                interview.history().stream()
                    .map(change -> change.source().by())
                    .filter(arranged.team()::contains)
                    .forEach(people::add));
    people.removeIf(person -> !arranged.team().contains(person));
    return people.isEmpty() ? arranged.team() : List.copyOf(people);
  }
}
