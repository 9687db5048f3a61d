package io.github.sightline.adapter.transcript;

import io.github.sightline.chat.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Made-up conversations, the same for the same seed. */
final class Talks {
  private static final Role[] ROLES = Role.values();
  private static final List<String> WORDS =
      List.of(
          "video",
          "call",
          "tomorrow",
          "&",
          "<",
          ">",
          "&lt;b&gt;",
          "&amp;",
          "<@U1>",
          "é",
          "日本",
          "👩‍💻",
          "\n",
          "\"quoted\"",
          "back\\slash",
          "<https://meet.ex/a?b=1&c=2|the link>",
          "a/b",
          "`code`",
          "\t",
          "{}[],:",
          "\u202Ertl",
          "no");

  private Talks() {}

  static List<LabelledConversation> made(int conversations, int messages, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, conversations).mapToObj(i -> made(i, messages, random)).toList();
  }

  private static LabelledConversation made(int index, int count, Random random) {
    List<LabelledMessage> messages = new ArrayList<>();
    Instant at = Instant.parse("2026-01-05T08:00:00Z");
    for (int n = 1; n <= count; n++) {
      at = at.plusMillis(1 + random.nextInt(8_000_000));
      messages.add(
          new LabelledMessage(n, at, ROLES[random.nextInt(ROLES.length)], text(random), Gold.NONE));
    }
    return new LabelledConversation(
        "made-" + index, "slack", "made up", ZoneOffset.UTC, ZoneOffset.UTC, messages);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(20); i >= 0; i--) {
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
    }
    return text.toString().strip();
  }
}
