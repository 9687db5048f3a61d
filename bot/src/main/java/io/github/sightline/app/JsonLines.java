package io.github.sightline.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.UserId;
import io.github.sightline.interview.Change;
import io.github.sightline.interview.Interview;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.Turn;
import io.github.sightline.warning.Warning;
import java.io.PrintStream;
import java.util.Collection;

/** JSON Lines on standard output: one object a line, keys in a fixed order. */
final class JsonLines {
  private final ObjectMapper mapper = new ObjectMapper();
  private final PrintStream out;

  JsonLines(PrintStream out) {
    this.out = out;
  }

  ObjectNode object() {
    return mapper.createObjectNode();
  }

  void print(ObjectNode line) {
    try {
      out.println(mapper.writeValueAsString(line));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A candidate's signals in one message, or an outcome that the team reports. */
  ObjectNode signal(Turn turn) {
    Message message = turn.message();
    ObjectNode line = about("signal", message.author().id(), message);
    Reading reading = turn.reading();
    line.put("at", message.at().toString());
    line.put("message", message.id().id());
    addReading(line, reading);
    return line;
  }

  ObjectNode warning(Warning warning) {
    ObjectNode line = object().put("type", "warning");
    line.put("platform", warning.candidate().platform());
    line.put("workspace", warning.candidate().workspace());
    line.put("candidate", warning.candidate().id());
    line.put("channel", warning.message().channel().id());
    line.put("level", warning.level().key());
    line.put("at", warning.at().toString());
    line.put("message", warning.message().id());
    return line.put("text", warning.text());
  }

  /** An interview as it stands, with the message that brought it up. */
  ObjectNode interview(UserId candidate, ChannelId channel, Interview interview) {
    ObjectNode line = object().put("type", "interview");
    line.put("platform", candidate.platform());
    line.put("workspace", candidate.workspace());
    line.put("candidate", candidate.id());
    line.put("channel", channel.id());
    addInterview(line, interview);
    Change last = interview.history().get(interview.history().size() - 1);
    line.put("since", last.source().at().toString());
    MessageId message = last.source().message();
    return message == null ? line : line.put("message", message.id());
  }

  /** Time, mode and status of an interview as command label writes them. */
  static void addInterview(ObjectNode line, Interview interview) {
    line.put("at", interview.slot().start().toString());
    line.put("mode", interview.mode().key());
    line.put("status", interview.status().reported().key());
  }

  private ObjectNode about(String type, UserId person, Message message) {
    ObjectNode line = object().put("type", type);
    line.put("platform", person.platform());
    line.put("workspace", person.workspace());
    line.put(message.author().role().isTeam() ? "team" : "candidate", person.id());
    return line.put("channel", message.id().channel().id());
  }

  /** The fields of a reading as command label writes them. */
  static void addReading(ObjectNode line, Reading reading) {
    if (reading.outcome() != null) {
      line.put("outcome", reading.outcome().key());
      return;
    }
    addLabels(line.putArray("signals"), reading.labels().keySet());
    line.put("insists", reading.insists());
    line.put("confidence", confidence(reading));
    line.put("because", reading.because().words());
    if (!reading.because().similar().isEmpty()) {
      ArrayNode similar = line.putArray("similar");
      reading.because().similar().forEach(similar::add);
    }
    if (!reading.unclear().isEmpty()) {
      addLabels(line.putArray("unclear"), reading.unclear());
    }
    if (reading.unread() != null) {
      line.put("language", reading.unread().code());
    }
  }

  /** Whether a candidate's stance, a doubt about it or a language was read. */
  static boolean says(Reading reading) {
    return !reading.labels().isEmpty() || !reading.unclear().isEmpty() || reading.unread() != null;
  }

  private static void addLabels(ArrayNode array, Collection<Label> labels) {
    labels.forEach(label -> array.add(label.key()));
  }

  /** The least certain of the labels, to two digits. */
  private static double confidence(Reading reading) {
    double least = reading.labels().values().stream().mapToDouble(p -> p).min().orElse(0);
    return Math.round(least * 100) / 100.0;
  }
}
