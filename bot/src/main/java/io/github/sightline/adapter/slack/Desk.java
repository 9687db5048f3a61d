package io.github.sightline.adapter.slack;

import com.slack.api.model.view.View;
import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChatDesk;
import io.github.sightline.chat.Role;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What presses, commands and pages share: who asks, whom to ask, how to show something. */
final class Desk {
  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

  private final Workspace workspace;
  private final ChatDesk engine;
  private final InstantSource clock;

  Desk(Workspace workspace, ChatDesk engine, InstantSource clock) {
    this.workspace = workspace;
    this.engine = engine;
    this.clock = clock;
  }

  /** Whoever asks, with the role that is true now. */
  Author person(String id) {
    return workspace.roster().author(id, Roster.FRESH);
  }

  boolean isOfTeam(String id) {
    Role role = person(id).role();
    return role.isTeam();
  }

  ChatDesk engine() {
    return engine;
  }

  Identity us() {
    return workspace.us();
  }

  Instant now() {
    return clock.instant();
  }

  /** Opens a window for the person whose press gave the trigger; it lives three seconds. */
  void open(String trigger, View view) {
    Outcome<?> outcome =
        workspace.web().ask("views.open", m -> m.viewsOpen(r -> r.triggerId(trigger).view(view)));
    if (!(outcome instanceof Outcome.Ok<?>)) {
      LOG.warn("a window could not be opened: {}", outcome);
    }
  }

  void say(String trigger, Answer answer) {
    open(trigger, Views.saying(answer));
  }

  void publish(String person, View view) {
    Outcome<?> outcome =
        workspace.web().ask("views.publish", m -> m.viewsPublish(r -> r.userId(person).view(view)));
    if (!(outcome instanceof Outcome.Ok<?>)) {
      LOG.warn("a page could not be shown: {}", outcome);
    }
  }
}
