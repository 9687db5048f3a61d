package io.github.sightline.adapter.sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.stance.Ask;
import io.github.sightline.stance.Because;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Language;
import io.github.sightline.stance.Outcome;
import io.github.sightline.stance.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was read from a message, as columns of its row: counted by SQL, read by people. */
final class ReadingColumns {
  static final List<String> NAMES =
      List.of(
          "says",
          "labels",
          "insists",
          "asks",
          "outcome",
          "because",
          "similar_to",
          "unclear",
          "unread");

  private ReadingColumns() {}

  /** The values, in the order of {@link #NAMES}. */
  static List<@Nullable Object> values(Reading reading) {
    ObjectNode labels = Json.object();
    reading.labels().forEach((label, probability) -> labels.put(label.key(), probability));
    ArrayNode asks = Json.array();
    reading.asks().forEach(ask -> asks.add(ask.key()));
    Outcome outcome = reading.outcome();
    List<@Nullable Object> values = new ArrayList<>();
    values.add(!reading.isNothing());
    values.add(labels);
    values.add(reading.insists());
    values.add(asks);
    values.add(outcome == null ? null : outcome.key());
    values.add(reading.because().words());
    values.add(similar(reading));
    values.add(unclear(reading));
    Language unread = reading.unread();
    values.add(unread == null ? null : unread.code());
    return values;
  }

  private static ArrayNode similar(Reading reading) {
    ArrayNode texts = Json.array();
    reading.because().similar().forEach(texts::add);
    return texts;
  }

  private static ArrayNode unclear(Reading reading) {
    ArrayNode labels = Json.array();
    reading.unclear().forEach(label -> labels.add(label.key()));
    return labels;
  }

  private static Because because(ResultSet row) throws SQLException {
    List<String> similar = new ArrayList<>();
    for (JsonNode text : Json.parse(row.getString("similar_to"))) {
      similar.add(text.textValue());
    }
    return new Because(row.getString("because"), similar);
  }

  /** The row's reading. */
  static Reading read(ResultSet row) throws SQLException {
    Map<Label, Double> labels = new EnumMap<>(Label.class);
    Json.parse(row.getString("labels"))
        .properties()
        .forEach(entry -> labels.put(Label.ofKey(entry.getKey()), entry.getValue().doubleValue()));
    Set<Ask> asks = EnumSet.noneOf(Ask.class);
    for (JsonNode ask : Json.parse(row.getString("asks"))) {
      asks.add(Ask.ofKey(ask.textValue()));
    }
    Set<Label> unclear = EnumSet.noneOf(Label.class);
    for (JsonNode label : Json.parse(row.getString("unclear"))) {
      unclear.add(Label.ofKey(label.textValue()));
    }
    String outcome = row.getString("outcome");
    String unread = row.getString("unread");
    return new Reading(
        labels,
        row.getInt("insists") == 1,
        asks,
        outcome == null ? null : Outcome.ofKey(outcome),
        because(row),
        unclear,
        unread == null ? null : new Language(unread));
  }
}
