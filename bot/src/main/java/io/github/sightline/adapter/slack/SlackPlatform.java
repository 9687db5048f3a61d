package io.github.sightline.adapter.slack;

import io.github.sightline.chat.Audience;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.Callbacks;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.FileMaker;
import io.github.sightline.chat.LivePlatform;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.PostResult;
import io.github.sightline.chat.Readers;
import io.github.sightline.chat.StaffPlaces;
import io.github.sightline.chat.UserId;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Slack: any number of workspaces, each with an app of its own. Safe for many threads. */
public final class SlackPlatform implements LivePlatform {
  private static final Logger LOG = LoggerFactory.getLogger(SlackPlatform.class);
  private static final Duration SOON = Duration.ofSeconds(30);

  private final SlackSettings settings;
  private final InstantSource clock;
  private final Clients clients;
  private final Map<String, Workspace> workspaces = new LinkedHashMap<>();
  private final List<AutoCloseable> running = new CopyOnWriteArrayList<>();

  private SlackPlatform(SlackSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
    this.clients = Clients.to(settings.apiUrl());
  }

  /**
   * Asks every workspace who the bot is there. Throws {@link SlackTrouble} where Slack is out of
   * reach, {@link SlackRefusal} where it does not accept a token.
   *
   * @param files makes what goes with cards
   */
  public static SlackPlatform open(SlackSettings settings, FileMaker files, InstantSource clock) {
    SlackPlatform platform = new SlackPlatform(settings, clock);
    for (SlackSettings.Workspace each : settings.workspaces()) {
      Workspace workspace = Workspace.open(platform.clients, each, files, clock);
      if (platform.workspaces.put(workspace.us().team(), workspace) != null) {
        throw new SlackRefusal(
            "workspace %s: its bot token belongs to a workspace that another one of the settings"
                    .formatted(each.name())
                + " has already");
      }
    }
    return platform;
  }

  @Override
  public void start(Callbacks callbacks) {
    for (Workspace workspace : workspaces.values()) {
      CatchUp catchUp = new CatchUp(workspace, callbacks, clock);
      running.add(catchUp);
      Front front = new Front(workspace, callbacks, clock, catchUp::soon);
      running.add(front);
      if (!settings.http().isOn()) {
        running.add(
            new SocketConnection(clients.patient(), workspace.settings(), front, catchUp::soon)
                .start());
      } else {
        running.add(
            HttpEndpoint.open(
                settings.http(), clients.patient(), workspace.settings(), front, clock));
      }
      catchUp.start();
    }
  }

  @Override
  public StaffPlaces places(String team) {
    Workspace workspace = workspace(team);
    SlackSettings.Places places = workspace.settings().places();
    return new StaffPlaces(
        staff(workspace, places.warnings()),
        staff(workspace, places.recruiter()),
        staff(workspace, places.administrator()),
        staff(workspace, places.summary()));
  }

  private static Audience.Staff staff(Workspace workspace, String place) {
    return new Audience.Staff(workspace.us().channel(place));
  }

  @Override
  public Set<String> workspaces() {
    return Set.copyOf(workspaces.keySet());
  }

  @Override
  public String settingsName(String team) {
    return workspace(team).settings().name();
  }

  @Override
  public Optional<Author> person(UserId id) {
    return Optional.of(workspace(id.workspace()).roster().author(id.id(), Roster.FRESH));
  }

  /** How people sign in with Slack, for each workspace whose settings allow it. */
  public List<SlackSignIn> signIns() {
    return workspaces.values().stream()
        .filter(each -> each.settings().signIn().isOn())
        .map(this::signIn)
        .toList();
  }

  private SlackSignIn signIn(Workspace workspace) {
    Web web = new Web(clients.patient().methods(), clock);
    return new SlackSignIn(workspace.settings(), workspace.us(), web, settings.apiUrl(), clock);
  }

  /** Over HTTP nobody can tell: then Slack comes to us. */
  @Override
  public boolean isConnected() {
    return running.stream()
        .filter(SocketConnection.class::isInstance)
        .allMatch(part -> ((SocketConnection) part).isUp());
  }

  private Workspace workspace(String team) {
    Workspace found = workspaces.get(team);
    if (found == null) {
      throw new SlackTrouble("workspace " + team + " is not in the settings any more");
    }
    return found;
  }

  private @Nullable Workspace of(ChannelId channel) {
    return workspaces.get(channel.workspace());
  }

  @Override
  public String name() {
    return Identity.PLATFORM;
  }

  @Override
  public Readers readers(Audience audience) {
    Workspace workspace = of(audience.channel());
    return workspace == null
        ? new Readers.Unknown("workspace is not in the settings any more", SOON)
        : workspace.guard().readers(audience);
  }

  @Override
  public Optional<ZoneId> zone(UserId person) {
    Workspace workspace = workspaces.get(person.workspace());
    return workspace == null ? Optional.empty() : workspace.roster().zone(person.id());
  }

  @Override
  public PostResult post(Outgoing card) {
    return poster(card).post(card, null);
  }

  @Override
  public PostResult update(MessageId standing, Outgoing card) {
    return poster(card).update(standing, card);
  }

  @Override
  public Optional<MessageId> find(Outgoing card) {
    return poster(card).find(card, null);
  }

  @Override
  public PostResult reply(MessageId to, Outgoing card) {
    return poster(card).post(card, to);
  }

  @Override
  public Optional<MessageId> findReply(MessageId to, Outgoing card) {
    return poster(card).find(card, to);
  }

  private Poster poster(Outgoing card) {
    return workspace(card.audience().channel().workspace()).poster();
  }

  @Override
  public void close() {
    for (int i = running.size() - 1; i >= 0; i--) {
      close(running.get(i));
    }
    close(clients.quick());
    close(clients.patient());
    workspaces.values().forEach(SlackPlatform::tally);
  }

  private static void tally(Workspace workspace) {
    LOG.info(
        "workspace {}: ignored {}; asked for patience {} times",
        workspace.settings().name(),
        workspace.gate().ignored(),
        workspace.web().rateLimited() + workspace.patient().rateLimited());
  }

  private static void close(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      LOG.warn("not closed cleanly: {}", e.toString());
    }
  }
}
