package io.github.sightline.fakediscord;

import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Discord's limits on messages: five in five seconds in each channel, told in headers. */
public final class Buckets {
  private static final int LIMIT = 5;
  private static final long WINDOW = 5_000_000_000L;

  public volatile boolean strict;
  private final Map<String, Deque<Long>> calls = new ConcurrentHashMap<>();

  private static boolean isLimited(String name) {
    return name.equals("POST /channels/*/messages") || name.equals("PATCH /channels/*/messages/*");
  }

  private static String key(String name, String path) {
    return name.substring(0, 5) + path.replaceAll("/messages.*", "");
  }

  /** Counts the call; a refusal where it is one too many. */
  Optional<Fault> check(String name, String path) {
    if (!strict || !isLimited(name)) {
      return Optional.empty();
    }
    Deque<Long> times = calls.computeIfAbsent(key(name, path), k -> new ArrayDeque<>());
    synchronized (times) {
      long now = System.nanoTime();
      while (!times.isEmpty() && now - times.peek() > WINDOW) {
        times.poll();
      }
      if (times.size() >= LIMIT) {
        return Optional.of(Fault.rateLimited((WINDOW - (now - times.peek())) / 1e9));
      }
      times.add(now);
      return Optional.empty();
    }
  }

  void tell(HttpExchange exchange, String name, String path) {
    if (!strict || !isLimited(name)) {
      return;
    }
    Deque<Long> times = calls.computeIfAbsent(key(name, path), k -> new ArrayDeque<>());
    synchronized (times) {
      double reset = times.isEmpty() ? 5 : (WINDOW - (System.nanoTime() - times.peek())) / 1e9;
      var headers = exchange.getResponseHeaders();
      headers.add("X-RateLimit-Limit", Integer.toString(LIMIT));
      headers.add("X-RateLimit-Remaining", Integer.toString(LIMIT - times.size()));
      headers.add("X-RateLimit-Reset-After", "%.3f".formatted(Math.max(0, reset)));
      headers.add("X-RateLimit-Bucket", "80c17d2f203122d936070c88c8d10f33");
    }
  }
}
