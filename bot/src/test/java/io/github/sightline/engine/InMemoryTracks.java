package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tracks without a disk. */
record InMemoryTracks(Map<UserId, Track> tracks, Set<UserId> outdated) implements Tracks {
  @Override
  public boolean changed(UserId candidate) {
    return outdated.add(candidate);
  }

  @Override
  public boolean take(UserId candidate) {
    return outdated.remove(candidate);
  }

  @Override
  public List<UserId> outdated(int limit) {
    return outdated.stream().sorted(Comparator.comparing(UserId::toString)).limit(limit).toList();
  }

  @Override
  public void keep(UserId candidate, Track track) {
    tracks.put(candidate, track);
  }
}
