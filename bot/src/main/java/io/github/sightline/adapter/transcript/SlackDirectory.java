package io.github.sightline.adapter.transcript;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists at the top of a Slack export: its people and its channels. */
final class SlackDirectory {
  private static final int OWNER = 1_000_000;

  private final Map<String, SlackPerson> people = new HashMap<>();
  private final Map<String, Integer> teams = new HashMap<>();
  private final Map<String, String> channelIds = new HashMap<>();

  /** A channel as the lists have it. */
  static final class Channel {
    @JsonProperty @Nullable String id;
    @JsonProperty @Nullable String name;
  }

  void takeUser(Piece piece) throws BadContent {
    SlackUser user = piece.as(SlackUser.class);
    SlackPerson person = user.person();
    people.put(person.id(), person);
    if (user.team != null && !user.team.isBlank() && !user.stranger) {
      // The owner and Slackbot are of the exported workspace for certain.
      boolean certain = user.owner || person.id().equals(SlackPerson.SLACKBOT);
      teams.merge(user.team, certain ? OWNER : 1, Integer::sum);
    }
  }

  void takeChannel(Piece piece) throws BadContent {
    Channel channel = piece.as(Channel.class);
    String id = Sane.present("id", channel.id);
    // Direct messages have no name: their folder is called by the id.
    channelIds.put(channel.name == null || channel.name.isBlank() ? id : channel.name, id);
  }

  /** The people, seen from the workspace that most of them belong to. */
  SlackPeople people(CandidateRule rule) {
    String workspace =
        teams.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElse("export");
    return new SlackPeople(people, workspace, rule);
  }

  /** The id of the channel that a folder belongs to. */
  String channelId(String folder) {
    return channelIds.getOrDefault(folder, folder);
  }
}
