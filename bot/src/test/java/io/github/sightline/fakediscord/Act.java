package io.github.sightline.fakediscord;

import com.fasterxml.jackson.databind.JsonNode;

/** Something that a person did with the bot, and what it answered. */
public final class Act {
  private volatile JsonNode answer = Json.object();
  private volatile boolean answered;

  void answer(JsonNode body) {
    answer = body;
    answered = true;
  }

  public boolean isAnswered() {
    return answered;
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
