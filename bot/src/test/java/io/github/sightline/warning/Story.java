package io.github.sightline.warning;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Role;
import io.github.sightline.signal.Signal;
import io.github.sightline.signal.SignalKind;
import io.github.sightline.stance.Because;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Signals of one candidate, told step by step; message ids count from 1 over signals only. */
final class Story {
  private static final ChannelId CHANNEL = new ChannelId("test", "team", "candidate");

  private final List<Signal> signals = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private @Nullable Instant teamBefore;
  private int n;

  Story says(SignalKind... kinds) {
    return add(Role.CANDIDATE, false, kinds);
  }

  Story insists(SignalKind... kinds) {
    return add(Role.CANDIDATE, true, kinds);
  }

  Story teamReports(SignalKind kind) {
    add(Role.RECRUITER, false, kind);
    teamBefore = now;
    return later(Duration.ofMinutes(1));
  }

  Story teamWrites() {
    later(Duration.ofMinutes(1));
    teamBefore = now;
    return later(Duration.ofMinutes(1));
  }

  Story later(Duration pause) {
    now = now.plus(pause);
    return this;
  }

  private Story add(Role role, boolean insists, SignalKind... kinds) {
    n++;
    Author author = new Author(CHANNEL.user(role.name()), role.name(), role);
    Message message =
        new Message(
            new MessageId(CHANNEL, Integer.toString(n)), now, author, "words of " + n, null, "");
    for (SignalKind kind : kinds) {
      signals.add(new Signal(kind, message, insists, 1, Because.of("words"), teamBefore, false));
    }
    return this;
  }

  List<Signal> signals() {
    return signals.stream().sorted(Signal.ORDER).toList();
  }
}
