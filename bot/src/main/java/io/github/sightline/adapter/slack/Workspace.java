package io.github.sightline.adapter.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import io.github.sightline.chat.FileMaker;
import io.github.sightline.chat.Lanes;
import java.time.InstantSource;

/** One workspace: who the bot is there, and all that talks to it. */
final class Workspace {
  private final SlackSettings.Workspace settings;
  private final Identity us;
  private final Web web;
  private final Web patient;
  private final Roster roster;
  private final Rooms rooms;
  private final EventGate gate;
  private final Poster poster;
  private final LeakGuard guard;

  private Workspace(
      SlackSettings.Workspace settings,
      Identity us,
      Web web,
      Web patient,
      Files files,
      InstantSource clock) {
    this.settings = settings;
    this.us = us;
    this.web = web;
    this.patient = patient;
    this.roster = new Roster(web, us, settings.people(), clock);
    this.rooms = new Rooms(web, settings.places());
    this.gate = new EventGate(us, roster, rooms);
    this.poster = new Poster(patient, us, new Lanes(clock), files);
    this.guard = new LeakGuard(rooms, roster, settings.places());
  }

  /** Asks Slack who the bot is; throws {@link SlackTrouble} where it does not say. */
  static Workspace open(
      Clients clients, SlackSettings.Workspace settings, FileMaker maker, InstantSource clock) {
    String token = settings.tokens().bot();
    Web web = new Web(clients.quick().methods(token), clock);
    Web patient = new Web(clients.patient().methods(token), clock);
    Outcome<AuthTestResponse> answer = patient.ask("auth.test", m -> m.authTest(r -> r));
    if (answer instanceof Outcome.No<AuthTestResponse> no) {
      throw new SlackRefusal(
          "workspace %s: Slack does not accept the bot token (%s); copy it once more from the app's"
                  .formatted(settings.name(), no.code())
              + " page \"OAuth & Permissions\"");
    }
    Identity us = Identity.of(answer.orThrow("workspace " + settings.name() + ": auth.test"));
    Files files = new Files(patient, clients.patient().getHttpClient().getOkHttpClient(), maker);
    return new Workspace(settings, us, web, patient, files, clock);
  }

  SlackSettings.Workspace settings() {
    return settings;
  }

  Identity us() {
    return us;
  }

  /** For what must not take long. */
  Web web() {
    return web;
  }

  /** For what may. */
  Web patient() {
    return patient;
  }

  Roster roster() {
    return roster;
  }

  Rooms rooms() {
    return rooms;
  }

  EventGate gate() {
    return gate;
  }

  Poster poster() {
    return poster;
  }

  LeakGuard guard() {
    return guard;
  }
}
