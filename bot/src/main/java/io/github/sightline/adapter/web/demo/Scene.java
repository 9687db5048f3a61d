package io.github.sightline.adapter.web.demo;

import io.github.sightline.adapter.web.CaseView;
import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.Callbacks;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Press;
import io.github.sightline.engine.Engine;
import io.github.sightline.summary.Facts.About;
import io.github.sightline.summary.Summary;
import io.github.sightline.summary.Team;
import io.github.sightline.summary.Week;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A story with a bot of its own that follows it. Not for many threads: {@link Demo} sees to it. */
final class Scene implements AutoCloseable {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);
  private static final Duration BEFORE = Duration.ofMinutes(1);

  private final Story story;
  private final Cast cast;
  private final SceneClock clock;
  private final DemoPlatform platform = new DemoPlatform();
  private final Backstage backstage;
  private final Map<String, Said> talk = new LinkedHashMap<>();
  private int played;
  private int typed;
  private int presses;
  private List<String> answer = List.of();

  Scene(Story story, Staging staging, InstantSource real) {
    this.story = story;
    this.cast = Cast.of(story);
    Instant start =
        story.events().isEmpty() ? real.instant() : story.events().get(0).at().minus(BEFORE);
    this.clock = new SceneClock(real, start);
    this.backstage = staging.open(platform, clock, story.zone());
    Engine engine = backstage.engine();
    platform.start(engine.callbacks());
    callbacks().marks().begin(cast.channel(), "0");
    settle();
  }

  private Callbacks callbacks() {
    return platform.callbacks();
  }

  /** Whether the story goes on. */
  boolean hasMore() {
    return played < story.events().size();
  }

  /** How long until the next event of the story, on its own clock. */
  Duration untilNext() {
    return Duration.between(clock.instant(), story.events().get(played).at());
  }

  /** Lets the next event of the story happen. */
  void playNext() {
    clock.tick();
    take(cast.here(story.events().get(played)));
    played++;
  }

  /** Somebody types. */
  void say(boolean asCandidate, String text) {
    typed++;
    clock.tick();
    String id = "visitor-%04d".formatted(typed);
    Author author = asCandidate ? cast.candidate() : cast.recruiter();
    Message message =
        new Message(
            new MessageId(cast.channel(), id), clock.instant(), author, text, null, "#m-" + id);
    take(new ChatEvent.Posted(message));
  }

  private void take(ChatEvent event) {
    clock.leapTo(event.at());
    callbacks().events().onEvent(event);
    show(event);
    settle();
  }

  private void show(ChatEvent event) {
    String id = event.message().id();
    if (event instanceof ChatEvent.Posted posted) {
      talk.put(id, new Said(posted.posted(), time(event.at()), false, false));
    } else if (event instanceof ChatEvent.Edited edited) {
      talk.put(id, new Said(edited.edited(), time(edited.edited().at()), true, false));
    } else {
      talk.computeIfPresent(id, (key, s) -> new Said(s.message(), s.time(), s.edited(), true));
    }
  }

  private String time(Instant at) {
    return TIME.format(at.atZone(story.zone()));
  }

  /** The hiring manager presses a button. */
  void press(String card, String action, String input) {
    presses++;
    clock.tick();
    Answer given =
        callbacks()
            .desk()
            .onPress(
                new Press("demo-" + presses, card, action, cast.manager(), clock.instant(), input));
    answer =
        Stream.concat(
                Stream.of(given.text()),
                given.details().stream().flatMap(d -> d.lines().stream().map(l -> l.text())))
            .toList();
    settle();
  }

  /** Time passes without a word. */
  void pass(Duration time) {
    clock.tick();
    clock.leap(time);
    settle();
  }

  /** Everything that is due happens before anybody looks. */
  private void settle() {
    backstage.engine().catchUp(clock.instant());
    backstage.engine().settle(done -> {});
  }

  SceneView view(boolean playing) {
    Summary summary = summary();
    List<Outgoing> all = new ArrayList<>(platform.cards(DemoPlatform.CARDS));
    all.addAll(platform.cards(DemoPlatform.RECRUITER));
    return new SceneView(
        story.id(),
        story.title(),
        cast.channel().id(),
        cast.candidate().name(),
        cast.recruiter().name(),
        CLOCK.format(clock.instant().atZone(story.zone())) + " · " + story.zone(),
        playing,
        hasMore(),
        List.copyOf(talk.values()),
        platform.cards(cast.channel()),
        all.stream().filter(card -> card.under().isEmpty()).toList(),
        all.stream().filter(card -> !card.under().isEmpty()).toList(),
        answer,
        summary.headline(),
        summary.title(),
        backstage
            .engine()
            .review(cast.candidate().id())
            .map(review -> CaseView.of(review, backstage.policy(), story.zone()))
            .orElse(null));
  }

  private Summary summary() {
    Week week = Week.of(clock.instant(), story.zone());
    Team team = new Team(DemoPlatform.NAME, DemoPlatform.NAME);
    About about = new About(team, week, story.zone(), clock.instant());
    return Summary.of(backstage.engine().briefing().facts(about));
  }

  @Override
  public void close() {
    platform.close();
    backstage.closing().run();
  }
}
