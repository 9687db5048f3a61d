package io.github.sightline.engine;

import io.github.sightline.chat.Callbacks;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatDesk;
import io.github.sightline.chat.ChatPlatform;
import io.github.sightline.chat.ReadMarks;
import io.github.sightline.chat.UserId;
import io.github.sightline.stance.StanceReader;
import io.github.sightline.summary.Facts;
import io.github.sightline.summary.Team;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The whole bot behind its chat platforms: takes events in, keeps cases, delivers cards. */
public final class Engine {
  /** The subject of the timer after which every track is up to date. */
  private static final String EVERYBODY = "everybody";

  private final Ledger ledger;
  private final InstantSource clock;
  private final Timers timers;
  private final Intake intake;
  private final ChannelReader channels;
  private final DeliveryWorker deliveries;
  private final Reminder reminder;
  private final InterviewWatch interviews;
  private final Channels marks;
  private final Agreements agreements;
  private final StaffDesk desk;
  private final ChatDesk front;
  private final Tracker tracker;
  private final WeeklyPost summaries;
  private final Briefing briefing;
  private final Reviewer reviewer;

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
    this.ledger = ledger;
    this.clock = clock;
    this.timers = timers;
    this.intake = new Intake(ledger, clock);
    Residence residence = new Residence(ledger, platforms, clock);
    Casework casework = new Casework(rules, clock);
    this.channels = new ChannelReader(ledger, reader, casework, residence, clock);
    this.deliveries = new DeliveryWorker(ledger, platforms, rules.desks(), clock);
    this.reminder = new Reminder(ledger, rules.desks(), clock);
    this.interviews = new InterviewWatch(ledger, rules.following(), rules.desks(), clock);
    this.marks = new Channels(ledger, rules.desks(), clock);
    this.tracker = new Tracker(ledger, rules.following().arrangements());
    this.briefing = new Briefing(ledger, rules.following().arrangements());
    this.reviewer = new Reviewer(ledger, rules);
    this.summaries =
        new WeeklyPost(ledger, about -> upToDate(briefing, about), rules.desks(), clock);
    this.agreements = new Agreements(ledger, new Withdrawal(casework, rules, clock), rules.desks());
    this.desk = new StaffDesk(ledger, casework, agreements, rules, residence, briefing, clock);
    this.front = new WeekDesk(desk, ledger, rules.following(), platforms);
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
    return front;
  }

  /** Where changes of checklists come in. */
  public ChecklistDesk checklists() {
    return desk.checklists();
  }

  /** People of the hiring team can ask for a link to the pages from now on. */
  public void invite(Invitations by) {
    desk.invite(by);
  }

  /** What the weekly summary is told from. */
  public Briefing briefing() {
    return briefing;
  }

  /** All there is to see of a candidate's case; empty where nobody of that id wrote as one. */
  public Optional<CaseReview> review(UserId candidate) {
    return reviewer.of(candidate);
  }

  /** All of that, for a platform that runs. */
  public Callbacks callbacks() {
    return new Callbacks(intake, front, marks, agreements);
  }

  /** Works in the background from now on, until the timers are closed. */
  public void start() {
    Timer all = new Timer(Timer.Kind.COUNT_ANEW, EVERYBODY);
    ledger.transact(
        books -> {
          books.wake(all, clock.instant());
          return all;
        });
    timers.start(this::ring);
  }

  /** Does, on the calling thread, all that is due at the given time. For replays. */
  public void catchUp(Instant now) {
    timers.ringDue(now, this::ring);
  }

  /** Posts the weekly summary of that team from now on, where its desk has a plan for it. */
  public void summarize(Team team) {
    summaries.plan(team);
  }

  /**
   * Derives, on the calling thread, all that follows from talk and is not derived yet.
   *
   * @param progress is told for how many candidates so far
   */
  public void settle(LongConsumer progress) {
    tracker.followAll(progress);
  }

  private Facts upToDate(Briefing briefing, Facts.About about) {
    tracker.followAll(done -> {});
    return briefing.facts(about);
  }

  private void ring(Timer timer) {
    switch (timer.kind()) {
      case READ_CHANNEL -> channels.read(ChannelId.parse(timer.subject()));
      case DELIVER_CARD -> deliveries.deliver(timer.subject());
      case REMIND_STAFF -> reminder.look(timer.subject());
      case COUNT_ANEW ->
          CaseRules.candidate(timer.subject())
              .ifPresentOrElse(tracker::follow, () -> tracker.followAll(done -> {}));
      case POST_SUMMARY -> summaries.post(timer.subject());
      case FOLLOW_INTERVIEW -> interviews.look(timer.subject());
      case REFRESH_SUMMARY -> summaries.refresh(timer.subject());
    }
  }
}
