package io.github.sightline.adapter.slack;

import com.slack.api.methods.response.usergroups.users.UsergroupsUsersListResponse;
import com.slack.api.methods.response.users.UsersInfoResponse;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is who: from ids, guest flags, user groups and the configuration, never from names. What was
 * found out is kept for minutes; a change that Slack tells of is seen at once.
 */
final class Roster {
  /** How long what was found out about a person may be used. */
  static final Duration USUAL = Duration.ofMinutes(10);

  /** The same where somebody asks for something. */
  static final Duration FRESH = Duration.ofSeconds(30);

  private record Seen<T>(T value, Instant at) {}

  private final Web web;
  private final Identity us;
  private final SlackSettings.People people;
  private final InstantSource clock;
  private final Map<String, Seen<Person>> persons = new ConcurrentHashMap<>();
  private final Map<String, Object> lookUps = new ConcurrentHashMap<>();
  private final Map<String, Seen<Set<String>>> groups = new ConcurrentHashMap<>();

  Roster(Web web, Identity us, SlackSettings.People people, InstantSource clock) {
    this.web = web;
    this.us = us;
    this.people = people;
    this.clock = clock;
  }

  /** Forgets what is known about a person, whose account changed. */
  void changed(String id) {
    persons.remove(id);
  }

  /** The account; throws {@link SlackTrouble} where it cannot be found out now. */
  Person person(String id, Duration maxAge) {
    // Many messages of one person may come at once: one look-up serves all of them.
    synchronized (lookUps.computeIfAbsent(id, key -> new Object())) {
      Seen<Person> seen = persons.get(id);
      return seen != null && seen.at().plus(maxAge).isAfter(clock.instant())
          ? seen.value()
          : lookUp(id);
    }
  }

  private Person lookUp(String id) {
    Outcome<UsersInfoResponse> answer = web.ask("users.info", m -> m.usersInfo(r -> r.user(id)));
    if (answer instanceof Outcome.No<UsersInfoResponse> no && no.code().endsWith("_not_found")) {
      // Whom Slack does not show us is none of ours.
      return new Person(id, id, false, true, false, Optional.empty());
    }
    Person person = Person.of(answer.orThrow("users.info").getUser(), us);
    persons.put(id, new Seen<>(person, clock.instant()));
    return person;
  }

  /** Where a person lives, as far as it was found out before; asks nobody. */
  Optional<ZoneId> zone(String id) {
    Seen<Person> seen = persons.get(id);
    return seen == null ? Optional.empty() : seen.value().zone();
  }

  /** The account as the author of something. */
  Author author(String id, Duration maxAge) {
    Person person = person(id, maxAge);
    return new Author(us.person(id), person.name(), role(person));
  }

  Role role(Person person) {
    if (person.bot()) {
      return Role.OTHER;
    }
    if (isIn(people.candidates(), person.id())) {
      return Role.CANDIDATE;
    }
    if (isIn(people.managers(), person.id())) {
      return Role.MANAGER;
    }
    if (isIn(people.recruiters(), person.id())) {
      return Role.RECRUITER;
    }
    if (person.isForeign()) {
      return people.guestsApply() ? Role.CANDIDATE : Role.OTHER;
    }
    return people.membersRecruit() ? Role.RECRUITER : Role.OTHER;
  }

  private boolean isIn(Set<String> ids, String person) {
    return ids.contains(person)
        || ids.stream().anyMatch(id -> id.startsWith("S") && group(id).contains(person));
  }

  private Set<String> group(String id) {
    Seen<Set<String>> seen = groups.get(id);
    if (seen != null && seen.at().plus(USUAL).isAfter(clock.instant())) {
      return seen.value();
    }
    UsergroupsUsersListResponse answer =
        web.ask("usergroups.users.list", m -> m.usergroupsUsersList(r -> r.usergroup(id)))
            .orThrow("usergroups.users.list of " + id);
    Set<String> members = Set.copyOf(answer.getUsers());
    groups.put(id, new Seen<>(members, clock.instant()));
    return members;
  }
}
