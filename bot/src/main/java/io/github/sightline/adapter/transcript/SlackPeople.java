package io.github.sightline.adapter.transcript;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.Role;
import io.github.sightline.chat.UserId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people of one Slack export, and what they are to a hiring conversation. */
final class SlackPeople {
  private static final int MOST_REMEMBERED = 10_000;

  private final Map<String, SlackPerson> known;
  private final String workspace;
  private final CandidateRule rule;
  private final Map<SlackPerson, Author> authors = new HashMap<>();

  /**
   * The people of an export.
   *
   * @param known the entries of {@code users.json} by id
   * @param workspace the team whose export it is
   */
  SlackPeople(Map<String, SlackPerson> known, String workspace, CandidateRule rule) {
    this.known = known;
    this.workspace = workspace;
    this.rule = rule;
  }

  String workspace() {
    return workspace;
  }

  /** The author of a message. */
  Author author(SlackEntry entry) throws BadContent {
    SlackPerson person = person(entry);
    Author known = authors.get(person);
    return known == null ? remembered(person) : known;
  }

  private Author remembered(SlackPerson person) throws BadContent {
    if (authors.size() == MOST_REMEMBERED) {
      authors.clear();
    }
    UserId id = new UserId(SlackExport.PLATFORM, workspace, person.id());
    Author author = new Author(id, Sane.text("name", person.shownName()), role(person));
    authors.put(person, author);
    return author;
  }

  private Role role(SlackPerson person) {
    if (person.bot()) {
      return Role.OTHER;
    }
    boolean elsewhere = !person.team().isEmpty() && !person.team().equals(workspace);
    Role told = person.guest() || elsewhere ? Role.CANDIDATE : Role.RECRUITER;
    return rule.of(told, person.id(), person.names());
  }

  private SlackPerson person(SlackEntry entry) throws BadContent {
    if (entry.user == null || entry.user.isBlank()) {
      return unlistedBot(entry);
    }
    String id = Sane.present("user", entry.user);
    SlackPerson listed = known.get(id);
    if (listed != null) {
      // Deactivated people lose their guest mark in users.json, not on their messages.
      return entry.profile != null && entry.profile.isGuest() ? listed.asGuest() : listed;
    }
    if (entry.botId != null || id.equals(SlackPerson.SLACKBOT)) {
      return SlackPerson.bot(id, names(entry.username));
    }
    if (entry.profile == null) {
      throw new BadContent("user " + id + " is neither in users.json nor described in the message");
    }
    return stranger(id, entry.profile);
  }

  /** Somebody of another workspace, in a channel shared by Slack Connect. */
  private SlackPerson stranger(String id, SlackProfile profile) {
    // Without a list of users, a name that is not on it means nothing.
    boolean ours = (known.isEmpty() || workspace.equals(profile.team)) && !profile.isGuest();
    return new SlackPerson(id, profile.names(), "", false, !ours);
  }

  private static SlackPerson unlistedBot(SlackEntry entry) throws BadContent {
    if (entry.botId != null && !entry.botId.isBlank()) {
      return SlackPerson.bot(Sane.present("bot_id", entry.botId), names(entry.username));
    }
    if (entry.is("bot_message")) {
      return SlackPerson.bot(Sane.present("username", entry.username), names(entry.username));
    }
    throw new BadContent("\"user\" is missing");
  }

  private static List<String> names(@Nullable String username) {
    return username == null || username.isBlank() ? List.of() : List.of(username);
  }
}
