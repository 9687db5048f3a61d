package io.github.sightline.engine;

import io.github.sightline.chat.ChatPlatform;
import io.github.sightline.chat.UserId;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes down where people live, when their platform tells something new. */
final class Residence {
  private final Ledger ledger;
  private final Map<String, ChatPlatform> platforms;
  private final InstantSource clock;

  /** What is written down already, so that the store is seldom asked. */
  private final Map<UserId, ZoneId> noted = new ConcurrentHashMap<>();

  Residence(Ledger ledger, Map<String, ChatPlatform> platforms, InstantSource clock) {
    this.ledger = ledger;
    this.platforms = platforms;
    this.clock = clock;
  }

  /** Looks where these people live now. */
  void note(Collection<UserId> people) {
    Map<UserId, ZoneId> news = new LinkedHashMap<>();
    for (UserId person : people) {
      ChatPlatform platform = platforms.get(person.platform());
      if (platform != null) {
        platform
            .zone(person)
            .filter(zone -> !zone.equals(noted.get(person)))
            .ifPresent(zone -> news.put(person, zone));
      }
    }
    if (!news.isEmpty()) {
      ledger.transact(
          books -> {
            news.forEach((person, zone) -> books.zones().note(person, zone, clock.instant()));
            return news.size();
          });
      noted.putAll(news);
    }
  }
}
