package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Command;
import io.github.sightline.chat.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Commands as Discord sends them, in the words in which the desk knows them. */
final class Commands {
  private Commands() {}

  /** Writes the list of commands of one server. */
  static Outcome<JsonNode> register(Rest rest, Account us, Server server) {
    String path = "/applications/%s/guilds/%s/commands".formatted(us.application(), server.id());
    return Patience.outcome(() -> rest.ask(Route.put(path), CommandList.of()));
  }

  /**
   * What somebody typed. The id of the interaction is that of the command: what comes in twice is
   * done once.
   */
  static Command typed(JsonNode packet, Author by, ChannelId where, Instant at) {
    JsonNode data = packet.path("data");
    JsonNode verb = data.path("options").path(0);
    JsonNode given = verb.path("options");
    Optional<UserId> person =
        Optional.of(value(given, CommandList.PERSON))
            .filter(Snowflake::is)
            .map(id -> Ids.person(where.workspace(), id));
    boolean ofInterviews = data.path("name").asText().equals(CommandList.INTERVIEW);
    return new Command(
        by,
        where,
        verb(data.path("name").asText(), verb.path("name").asText()),
        person,
        at,
        packet.path("id").asText(),
        ofInterviews ? words(verb.path("name").asText(), given) : ChecklistOptions.words(given),
        value(given, CommandList.ACCOUNT));
  }

  private static String verb(String command, String subcommand) {
    if (command.equals(CommandList.INTERVIEW)) {
      return CommandList.INTERVIEW;
    }
    return command.equals(CommandList.ALL) && subcommand.equals("about") ? "privacy" : subcommand;
  }

  /** As somebody would type it in one line. */
  private static String words(String verb, JsonNode given) {
    String number = value(given, CommandList.NUMBER);
    return Stream.of(
            verb,
            value(given, CommandList.WHEN),
            value(given, CommandList.HOW),
            value(given, CommandList.RESULT),
            number.isEmpty() ? "" : "#" + number)
        .filter(word -> !word.isBlank())
        .collect(Collectors.joining(" "));
  }

  /** The option of that name; empty: it was not given. */
  static String value(JsonNode given, String name) {
    for (JsonNode option : given) {
      if (option.path("name").asText().equals(name)) {
        return option.path("value").asText();
      }
    }
    return "";
  }
}
