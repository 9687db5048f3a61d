package io.github.sightline.adapter.slack;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Consents;
import io.github.sightline.chat.UserId;
import java.time.Instant;

/** Consents for tests of a platform that asks for none. */
final class NoConsents implements Consents {
  @Override
  public boolean covers(UserId person, Instant at) {
    return false;
  }

  @Override
  public boolean forbids(UserId person, Instant at) {
    return false;
  }

  @Override
  public void give(UserId person, ChannelId where, Instant at) {}

  @Override
  public void withdraw(UserId person, Instant at) {}
}
