package io.github.sightline.fakeslack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Slack's published limits: tiers for each method and minute, one post a second and channel. */
final class RateLimits {
  private static final Map<String, Integer> PER_MINUTE =
      Map.of(
          "conversations.history", 50,
          "conversations.replies", 50,
          "conversations.info", 50,
          "chat.update", 50,
          "users.info", 100,
          "conversations.members", 100,
          "users.conversations", 50,
          "usergroups.users.list", 20,
          "apps.connections.open", 10);

  /** Bursts are tolerated: so many posts at once, then one a second. */
  private static final int BURST = 10;

  private final Map<String, Deque<Long>> calls = new HashMap<>();

  /** Seconds to wait; 0: the call is within the limits. */
  synchronized int check(String method, String channel) {
    boolean post = method.equals("chat.postMessage");
    Integer limit = post ? Integer.valueOf(BURST) : PER_MINUTE.get(method);
    if (limit == null) {
      return 0;
    }
    long now = System.nanoTime();
    long window = post ? BURST * 1_000_000_000L : 60_000_000_000L;
    Deque<Long> times =
        calls.computeIfAbsent(post ? method + channel : method, key -> new ArrayDeque<>());
    while (!times.isEmpty() && times.peekFirst() < now - window) {
      times.removeFirst();
    }
    if (times.size() >= limit) {
      return (int) Math.max(1, (times.peekFirst() + window - now) / 1_000_000_000L + 1);
    }
    times.addLast(now);
    return 0;
  }
}
