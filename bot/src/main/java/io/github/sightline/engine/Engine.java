package io.github.sightline.engine;

import io.github.sightline.chat.Callbacks;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatDesk;
import io.github.sightline.chat.ChatPlatform;
import io.github.sightline.chat.ReadMarks;
import io.github.sightline.stance.StanceReader;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** The whole bot behind its chat platforms: takes events in, keeps cases, delivers cards. */
public final class Engine {
  private final Timers timers;
  private final Intake intake;
  private final ChannelReader channels;
  private final DeliveryWorker deliveries;
  private final Reminder reminder;
  private final Channels marks;
  private final Agreements agreements;
  private final StaffDesk desk;

  /**
   * An engine over its ports.
   *
   * @param platforms where cards go, by the platform's name
   */
  public Engine(
      Ledger ledger,
      Timers timers,
      StanceReader reader,
      CaseRules rules,
      Map<String, ChatPlatform> platforms,
      InstantSource clock) {
    this.timers = timers;
    this.intake = new Intake(ledger, clock);
    Casework casework = new Casework(rules, clock);
    this.channels = new ChannelReader(ledger, reader, casework, clock);
    this.deliveries = new DeliveryWorker(ledger, platforms, rules.desks(), clock);
    this.reminder = new Reminder(ledger, rules.desks(), clock);
    this.marks = new Channels(ledger, rules.desks(), clock);
    this.agreements = new Agreements(ledger);
    this.desk = new StaffDesk(ledger, casework, agreements, rules.desks(), clock);
  }

  /** Where events come in. */
  public Intake intake() {
    return intake;
  }

  /** How far each channel is known. */
  public ReadMarks marks() {
    return marks;
  }

  /** Where presses and commands come in. */
  public ChatDesk desk() {
    return desk;
  }

  /** All of that, for a platform that runs. */
  public Callbacks callbacks() {
    return new Callbacks(intake, desk, marks, agreements);
  }

  /** Works in the background from now on, until the timers are closed. */
  public void start() {
    timers.start(this::ring);
  }

  /** Does, on the calling thread, all that is due at the given time. For replays. */
  public void catchUp(Instant now) {
    timers.ringDue(now, this::ring);
  }

  private void ring(Timer timer) {
    switch (timer.kind()) {
      case READ_CHANNEL -> channels.read(ChannelId.parse(timer.subject()));
      case DELIVER_CARD -> deliveries.deliver(timer.subject());
      case REMIND_STAFF -> reminder.look(timer.subject());
    }
  }
}
