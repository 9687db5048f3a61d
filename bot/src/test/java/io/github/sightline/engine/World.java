package io.github.sightline.engine;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Role;
import io.github.sightline.chat.UserId;
import io.github.sightline.interview.Mode;
import io.github.sightline.interview.Party;
import io.github.sightline.signal.SignalKind;
import io.github.sightline.stance.Because;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Language;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.Turn;
import io.github.sightline.summary.InterviewStep;
import io.github.sightline.summary.SignalMark;
import io.github.sightline.warning.Level;
import io.github.sightline.warning.Warning;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Made-up teams whose candidates did all kinds of things within ten weeks; the same each time. */
final class World {
  static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
  private static final int HOURS = 10 * 7 * 24;
  private static final List<ChannelId> ROOMS =
      List.of(
          new ChannelId("slack", "T1", "C1"),
          new ChannelId("slack", "T10", "C1"),
          new ChannelId("discord", "T1", "C1"));

  private final Random random;
  private final Books books;

  World(Books books, long seed) {
    this.books = books;
    this.random = new Random(seed);
  }

  /** Writes so many candidates down. */
  void write(int candidates) {
    for (int i = 0; i < candidates; i++) {
      candidate(one(ROOMS), i);
    }
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private <T> T one(T[] of) {
    return one(List.of(of));
  }

  /** Whole hours, so that some things happen at the same time. */
  private Instant sometime() {
    return START.plus(Duration.ofHours(random.nextInt(HOURS)));
  }

  private void candidate(ChannelId room, int number) {
    UserId candidate = room.user("U%03d".formatted(number));
    books.cases().hold(candidate, "name " + number);
    for (int i = random.nextInt(3); i > 0; i--) {
      String id = candidate + "/w" + i;
      MessageId message = new MessageId(room, number + "w" + i);
      Level level = one(Level.values());
      books.cases().raise(new Warning(id, candidate, level, message, sometime(), "seen"));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      Author by = new Author(room.user("mo"), "Mo", Role.MANAGER);
      CaseAction action = one(CaseAction.values());
      books.steps().add(new CaseStep(candidate + "/s" + i, candidate, action, by, sometime(), "x"));
    }
    books.tracks().keep(candidate, new Track(interviews(), signals(room, number)));
    if (random.nextInt(4) == 0) {
      books.tracks().changed(candidate);
    }
    turns(room, candidate, number);
  }

  private List<InterviewStep> interviews() {
    List<InterviewStep> steps = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      InterviewStep.Kind kind = one(InterviewStep.Kind.values());
      Duration took =
          kind == InterviewStep.Kind.AGREED ? Duration.ofMinutes(random.nextInt(9000)) : null;
      Party side = one(Party.values());
      steps.add(new InterviewStep(kind, side, one(Mode.values()), sometime(), took));
    }
    return steps;
  }

  private List<SignalMark> signals(ChannelId room, int number) {
    List<SignalMark> marks = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      SignalKind kind = one(SignalKind.values());
      Instant at = sometime();
      Instant answered = null;
      if (kind == SignalKind.ACCOMMODATION && random.nextBoolean()) {
        answered = at.plus(Duration.ofHours(random.nextInt(200)));
      }
      marks.add(new SignalMark(kind, new MessageId(room, number + "m" + i), at, answered));
    }
    return marks;
  }

  private void turns(ChannelId room, UserId candidate, int number) {
    for (int i = random.nextInt(3); i > 0; i--) {
      Role role = one(List.of(Role.CANDIDATE, Role.RECRUITER));
      Message message =
          new Message(
              new MessageId(room, number + "t" + i),
              sometime(),
              new Author(candidate, "name", role),
              "text",
              null,
              "");
      books.talks().keep(new Turn(message, reading(), null, false), candidate);
    }
  }

  private Reading reading() {
    @Nullable Language unread =
        random.nextInt(3) == 0 ? new Language(one(List.of("es", "de", "pt"))) : null;
    Set<Label> unclear =
        unread == null && random.nextInt(3) == 0 ? Set.of(Label.VIDEO_REFUSAL) : Set.of();
    return new Reading(Map.of(), false, Set.of(), null, Because.NOTHING, unclear, unread);
  }
}
