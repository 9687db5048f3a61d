package io.github.sightline.adapter.slack;

import com.slack.api.model.Conversation;
import io.github.sightline.chat.Audience;
import io.github.sightline.chat.Readers;
import io.github.sightline.chat.Role;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks who can read a channel right before something is posted there. Fails closed: whatever it
 * cannot find out counts as unknown, and nothing is posted.
 */
final class LeakGuard {
  private static final Logger LOG = LoggerFactory.getLogger(LeakGuard.class);
  private static final Duration AGAIN = Duration.ofSeconds(20);

  private final Rooms rooms;
  private final Roster roster;
  private final SlackSettings.Places places;

  LeakGuard(Rooms rooms, Roster roster, SlackSettings.Places places) {
    this.rooms = rooms;
    this.roster = roster;
    this.places = places;
  }

  Readers readers(Audience audience) {
    String channel = audience.channel().id();
    try {
      if (audience instanceof Audience.WithCandidate) {
        return places.isStaff(channel)
            ? new Readers.Others("staff alone, and not the candidate")
            : new Readers.AsMeant();
      }
      return SlackSettings.isPerson(channel) ? person(channel) : channel(channel);
    } catch (SlackTrouble e) {
      LOG.warn("who reads {} cannot be found out: {}", channel, e.getMessage());
      return new Readers.Unknown(String.valueOf(e.getMessage()), AGAIN);
    }
  }

  private Readers person(String id) {
    return isStaff(roster.person(id, Roster.USUAL))
        ? new Readers.AsMeant()
        : new Readers.Others("a person who is not of the staff");
  }

  private Readers channel(String id) {
    Conversation room = rooms.info(id);
    if (room.isExtShared() || room.isPendingExtShared()) {
      return new Readers.Others("another organisation");
    }
    if (!room.isPrivate() && !room.isIm()) {
      return new Readers.Others("everybody in the workspace, for it is public");
    }
    List<Person> members =
        rooms.members(id).stream().map(member -> roster.person(member, Roster.USUAL)).toList();
    long others = members.stream().filter(member -> !isStaff(member)).count();
    return others == 0
        ? new Readers.AsMeant()
        : new Readers.Others(
            others == 1 ? "1 guest or candidate" : others + " guests or candidates");
  }

  /** Guests never count as staff, not even those listed as recruiters. */
  private boolean isStaff(Person person) {
    return !person.isForeign() && roster.role(person) != Role.CANDIDATE;
  }
}
