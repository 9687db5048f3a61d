package io.github.sightline.app;

import io.github.sightline.adapter.ical.Invitation;
import io.github.sightline.adapter.sql.SqlStore;
import io.github.sightline.adapter.transcript.PlainTranscript;
import io.github.sightline.adapter.transcript.TranscriptPlatform;
import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Audience;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.ChatPlatform;
import io.github.sightline.chat.Command;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.PostResult;
import io.github.sightline.chat.Press;
import io.github.sightline.chat.Readers;
import io.github.sightline.chat.UserId;
import io.github.sightline.engine.CaseRules;
import io.github.sightline.engine.Desk;
import io.github.sightline.engine.Desks;
import io.github.sightline.engine.Engine;
import io.github.sightline.engine.Following;
import io.github.sightline.engine.InterviewSettings;
import io.github.sightline.stance.StanceReader;
import io.github.sightline.warning.AdjustmentNote;
import io.github.sightline.warning.CaseCard;
import io.github.sightline.warning.PolicySettings;
import io.github.sightline.warning.WarningPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A story of interviews, played through the whole bot minute by minute. A message that begins with
 * {@code /interview} is typed to the bot; one in brackets presses the button of that name below the
 * card that was posted or changed last and has it. Notes of the form {@code // rita lives in
 * Europe/Berlin} say where people live, {@code // until 2026-03-05 12:00} how long to go on.
 */
final class InterviewStory {
  private static final Pattern LIVES = Pattern.compile("(?m)^// (\\S+) lives in (\\S+)$");
  private static final Pattern UNTIL = Pattern.compile("(?m)^// until (\\S+) (\\S+)$");
  private static final Pattern BUTTON = Pattern.compile("\\[(.+)]");
  private static final Duration STEP = Duration.ofMinutes(10);

  private final PlainTranscript talk;
  private final Instant until;
  private final Slack slack = new Slack();
  private final VirtualClock clock = new VirtualClock();
  private final Map<String, Outgoing> shown = new LinkedHashMap<>();
  private final Map<Integer, List<String>> said = new TreeMap<>();
  private int n;

  /** The platform of the story, which tells where people live. */
  private static final class Slack implements ChatPlatform {
    final TranscriptPlatform cards = new TranscriptPlatform("slack");
    final Map<String, ZoneId> lives = new HashMap<>();

    @Override
    public String name() {
      return "slack";
    }

    @Override
    public Readers readers(Audience audience) {
      return cards.readers(audience);
    }

    @Override
    public PostResult post(Outgoing card) {
      return cards.post(card);
    }

    @Override
    public PostResult update(MessageId standing, Outgoing card) {
      return cards.update(standing, card);
    }

    @Override
    public Optional<MessageId> find(Outgoing card) {
      return cards.find(card);
    }

    @Override
    public PostResult reply(MessageId to, Outgoing card) {
      return cards.reply(to, card);
    }

    @Override
    public Optional<ZoneId> zone(UserId person) {
      return Optional.ofNullable(lives.get(person.id()));
    }
  }

  InterviewStory(String file, String text) {
    talk = PlainTranscript.parse(file, text);
    Matcher lives = LIVES.matcher(text);
    while (lives.find()) {
      slack.lives.put(lives.group(1), ZoneId.of(lives.group(2)));
    }
    Matcher end = UNTIL.matcher(text);
    until = end.find() ? Instant.parse(end.group(1) + "T" + end.group(2) + ":00Z") : Instant.MIN;
  }

  /** What the bot says after each event, or while nobody says anything behind it. */
  Map<Integer, List<String>> play(StanceReader reader) {
    Settings.Store memory = new Settings.Store("jdbc:sqlite::memory:", "", Secret.NONE);
    try (SqlStore store = Wiring.store(memory, clock)) {
      Engine engine =
          new Engine(
              store.ledger(), store.timers(), reader, rules(), Map.of("slack", slack), clock);
      for (ChatEvent event : talk.events()) {
        pass(engine, event.at());
        n++;
        take(engine, event);
        look(engine);
      }
      pass(engine, until);
    }
    return said;
  }

  private CaseRules rules() {
    ChannelId here = talk.channel();
    Audience.Staff recruiter =
        new Audience.Staff(new ChannelId("slack", here.workspace(), "recruiter"));
    Audience.Staff warnings =
        new Audience.Staff(new ChannelId("slack", here.workspace(), "warnings"));
    Desk desk = new Desk(warnings, recruiter, recruiter, Duration.ZERO, "HR");
    PolicySettings policy = PolicySettings.DEFAULT;
    return new CaseRules(
        new WarningPolicy(policy),
        new CaseCard(policy),
        new AdjustmentNote(),
        Desks.always(desk),
        new Following(
            Wiring.arrangements(KnownZones.NONE), InterviewSettings.DEFAULT, Invitation::render));
  }

  private void pass(Engine engine, Instant to) {
    while (n > 0 && clock.instant().plus(STEP).isBefore(to)) {
      clock.advanceTo(clock.instant().plus(STEP));
      look(engine);
    }
    if (to.isAfter(clock.instant())) {
      clock.advanceTo(to);
      if (n > 0) {
        look(engine);
      }
    }
  }

  private void take(Engine engine, ChatEvent event) {
    if (!(event instanceof ChatEvent.Posted posted)) {
      engine.intake().onEvent(event);
      return;
    }
    Message message = posted.posted();
    Matcher button = BUTTON.matcher(message.text());
    if (message.text().startsWith("/interview")) {
      String words = message.text().substring("/interview".length()).strip();
      answer(
          engine
              .desk()
              .onCommand(
                  new Command(
                      message.author(),
                      talk.channel(),
                      "interview",
                      Optional.empty(),
                      message.at(),
                      "c" + n,
                      words)));
    } else if (button.matches()) {
      press(engine, message, button.group(1));
    } else {
      engine.intake().onEvent(event);
    }
  }

  private void press(Engine engine, Message message, String label) {
    for (Outgoing card : shown.values()) {
      card.sections().stream()
          .flatMap(section -> section.buttons().stream())
          .filter(b -> b.label().equals(label))
          .reduce((one, next) -> next)
          .ifPresent(
              b ->
                  answer(
                      engine
                          .desk()
                          .onPress(
                              new Press(
                                  "p" + n,
                                  card.key(),
                                  b.action(),
                                  message.author(),
                                  message.at(),
                                  ""))));
    }
  }

  private void answer(Answer answer) {
    say("to this person alone: " + answer.text());
    answer.details().forEach(s -> say("  " + s.heading() + ": " + lines(s)));
  }

  private void look(Engine engine) {
    engine.catchUp(clock.instant());
    for (Outgoing card : slack.cards.cards()) {
      if (!card.equals(shown.put(card.key(), card))) {
        say(
            "%s, %s: %s: %s"
                .formatted(
                    clock.instant().toString().substring(0, 16).replace('T', ' '),
                    card.audience().channel().equals(talk.channel())
                        ? "to all"
                        : "to the " + card.audience().channel().id(),
                    card.title(),
                    card.sections().stream()
                            .filter(s -> !s.heading().equals("What to do next"))
                            .map(InterviewStory::lines)
                            .collect(Collectors.joining("; "))
                        + files(card)));
      }
    }
  }

  /** What stands in the files that go with it, as a calendar program would see it. */
  private static String files(Outgoing card) {
    return card.files().stream()
        .filter(file -> file.name().endsWith(".ics"))
        .map(
            file ->
                Stream.of("METHOD", "SEQUENCE", "STATUS", "DTSTART")
                    .map(
                        property ->
                            file.source().replaceAll("(?s).*" + property + ":(\\S+).*", "$1"))
                    .collect(Collectors.joining(" ", "; interview.ics: ", "")))
        .collect(Collectors.joining());
  }

  private static String lines(Outgoing.Section section) {
    return section.lines().stream().map(Outgoing.Line::text).collect(Collectors.joining(", "));
  }

  private void say(String line) {
    said.computeIfAbsent(n, key -> new ArrayList<>()).add(line);
  }

  /** The story as it stands in its file, with what the bot said now. */
  String told(StanceReader reader) {
    return talk.withBotLines(play(reader));
  }
}
