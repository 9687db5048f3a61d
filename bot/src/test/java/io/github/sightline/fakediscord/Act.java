package io.github.sightline.fakediscord;

import com.fasterxml.jackson.databind.JsonNode;

/** Something that a person did with the bot, and what it answered. */
public final class Act {
  private final long at = System.nanoTime();
  private volatile JsonNode answer = Json.object();
  private volatile long answeredAt;

  void answer(JsonNode body) {
    answer = body;
    answeredAt = System.nanoTime();
  }

  public boolean isAnswered() {
    return answeredAt != 0;
  }

  public long millis() {
    return (answeredAt - at) / 1_000_000;
  }

  public JsonNode answer() {
    return answer;
  }

  /** Whether nobody but the person who acted sees the answer. */
  public boolean isPrivate() {
    return answer.path("type").asInt() != 4
        || (answer.path("data").path("flags").asInt() & 64) != 0;
  }
}
