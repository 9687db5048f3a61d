package io.github.sightline.engine;

import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Audience;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatDesk;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Command;
import io.github.sightline.chat.Correction;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Press;
import io.github.sightline.chat.ReadMarks;
import io.github.sightline.chat.Role;
import io.github.sightline.chat.UserId;
import io.github.sightline.stance.Turn;
import io.github.sightline.warning.AdjustmentNote;
import io.github.sightline.warning.CaseCard;
import io.github.sightline.warning.PolicySettings;
import io.github.sightline.warning.Warning;
import io.github.sightline.warning.WarningPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The engine on the in-memory ledger, with a reader of tags and a platform that can fail. */
final class Bot {
  static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
  static final ChannelId ROOM = new ChannelId("test", "team", "room");
  static final UserId ANA = ROOM.user("ana");
  static final UserId BEN = ROOM.user("ben");

  static final Audience.Staff ADMIN = new Audience.Staff(new ChannelId("test", "team", "admin"));
  final InMemoryLedger ledger = new InMemoryLedger();
  final FlakyPlatform platform = new FlakyPlatform();
  private Instant now = START;
  private final Engine engine;

  Bot() {
    this(InterviewSettings.DEFAULT);
  }

  Bot(InterviewSettings interviews) {
    this(interviews, null);
  }

  Bot(InterviewSettings interviews, @Nullable CalendarFile calendar) {
    Audience.Staff staff = new Audience.Staff(new ChannelId("test", "team", "staff"));
    engine =
        new Engine(
            ledger,
            new InMemoryTimers(ledger, () -> now),
            new TagReader(),
            new CaseRules(
                new WarningPolicy(PolicySettings.DEFAULT),
                new CaseCard(PolicySettings.DEFAULT),
                new AdjustmentNote(),
                Desks.always(new Desk(staff, staff, ADMIN, Duration.ofDays(1), "HR")),
                new Following(Following.USUAL.arrangements(), interviews, calendar)),
            Map.of("test", platform),
            () -> now);
  }

  /** The message number n, written n hours after the start. */
  static Message message(int n, UserId author, Role role, String text) {
    return new Message(
        new MessageId(ROOM, "%06d".formatted(n)),
        START.plus(Duration.ofHours(n)),
        new Author(author, author.id(), role),
        text,
        null,
        "");
  }

  static ChatEvent ana(int n, String text) {
    return new ChatEvent.Posted(message(n, ANA, Role.CANDIDATE, text));
  }

  static ChatEvent ben(int n, String text) {
    return new ChatEvent.Posted(message(n, BEN, Role.CANDIDATE, text));
  }

  static ChatEvent team(int n, String text) {
    return new ChatEvent.Posted(message(n, ROOM.user("rita"), Role.RECRUITER, text));
  }

  static ChatEvent anaEdits(int n, String text) {
    return new ChatEvent.Edited(
        message(n, ANA, Role.CANDIDATE, text), START.plus(Duration.ofHours(n).plusMinutes(1)));
  }

  static ChatEvent anaDeletes(int n) {
    return new ChatEvent.Deleted(
        new MessageId(ROOM, "%06d".formatted(n)), START.plus(Duration.ofHours(n).plusMinutes(2)));
  }

  /** Takes the events in and works until nothing is due. */
  Bot takes(ChatEvent... events) {
    engine.intake().onEvents(List.of(events));
    return waits(Duration.ofHours(1));
  }

  Answer presses(String id, CaseAction action, Role role, String input) {
    Author by = new Author(ROOM.user("mo"), "Mo", role);
    Press press = new Press(id, CaseRules.cardKey(ANA), action.key(), by, now, input);
    Answer answer = engine.desk().onPress(press);
    engine.catchUp(now);
    return answer;
  }

  Answer corrects(String id, int n, boolean refusal, Role role) {
    MessageId message = new MessageId(ROOM, "%06d".formatted(n));
    Author by = new Author(ROOM.user("mo"), "Mo", role);
    Answer answer = engine.desk().onCorrection(new Correction(id, message, refusal, by, now));
    engine.catchUp(now);
    return answer;
  }

  Answer asks(String verb, Role role) {
    Author by = new Author(ROOM.user("mo"), "Mo", role);
    return engine.desk().onCommand(new Command(by, ROOM, verb, Optional.of(ANA), now));
  }

  ChatDesk desk() {
    return engine.desk();
  }

  Instant now() {
    return now;
  }

  Answer asks(String verb, Role role, String account) {
    Author by = new Author(ROOM.user("mo"), "Mo", role);
    return engine.desk().onCommand(new Command(by, ROOM, verb, Optional.of(ANA), account, now));
  }

  ReadMarks marks() {
    return engine.marks();
  }

  /** Lets time pass. */
  Bot waits(Duration time) {
    now = now.plus(time);
    engine.catchUp(now);
    return this;
  }

  List<Turn> turns() {
    return ledger.transact(books -> books.talks().after(ROOM, Instant.EPOCH, "", 100));
  }

  List<Turn> about(UserId candidate) {
    return ledger.transact(books -> books.cases().turns(candidate));
  }

  List<Warning> warnings(UserId candidate) {
    return ledger.transact(books -> books.cases().warnings(candidate));
  }

  Delivery card(UserId candidate) {
    return ledger.transact(
        books -> books.outbox().find(CaseRules.cardKey(candidate)).orElseThrow());
  }

  List<String> titles() {
    return platform.standing.values().stream().map(Outgoing::title).sorted().toList();
  }
}
