package io.github.sightline.engine;

import static io.github.sightline.engine.Bot.ANA;
import static io.github.sightline.engine.Bot.ROOM;
import static io.github.sightline.engine.Bot.ana;
import static io.github.sightline.engine.Bot.anaDeletes;
import static io.github.sightline.engine.Bot.team;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.adapter.ical.Invitation;
import io.github.sightline.chat.Attachment;
import io.github.sightline.chat.Role;
import io.github.sightline.warning.Level;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** The calendar file of an interview, as another library reads it. */
class InvitationsTest {
  private final Bot bot = new Bot(InterviewSettings.DEFAULT, Invitation::render);
  private final Interviews interviews = new Interviews(bot);

  private List<Attachment> files() {
    return interviews.shown().stream()
        .filter(card -> card.key().startsWith("interview:"))
        .flatMap(card -> card.files().stream())
        .toList();
  }

  private Attachment file() {
    assertThat(files()).hasSize(1);
    return files().get(0);
  }

  private static String value(String property, Attachment file) {
    try {
      Calendar calendar = new CalendarBuilder().build(new StringReader(file.source()));
      assertThat(calendar.validate().hasErrors()).as("%s", calendar.validate()).isFalse();
      List<VEvent> events = calendar.getComponents(Component.VEVENT);
      assertThat(events).hasSize(1);
      return calendar
          .getProperty(property)
          .or(() -> events.get(0).getProperty(property))
          .orElseThrow()
          .getValue();
    } catch (IOException | ParserException e) {
      throw new AssertionError(e);
    }
  }

  private String read(String... properties) {
    Attachment file = file();
    return Stream.of(properties).map(p -> value(p, file)).collect(Collectors.joining(" "));
  }

  private void agreed() {
    bot.takes(
        team(1, "video interview on Thursday at 3pm? [ask-video]"),
        ana(2, "works for me [video-accept]"));
  }

  @Test
  void whatIsConfirmedIsMovedAndCalledOffInTheCalendarToo() {
    bot.takes(team(1, "video interview on Thursday at 3pm? [ask-video]"));
    assertThat(files()).as("nothing is given out before it is agreed").isEmpty();
    bot.takes(ana(2, "works for me [video-accept]"));
    String uid = read("UID");
    assertThat(file().name()).isEqualTo("interview.ics");
    assertThat(read("METHOD", "STATUS", "DTSTART", "SUMMARY"))
        .isEqualTo("PUBLISH CONFIRMED 20260305T150000Z Interview: ana (video)");
    int sequence = Integer.parseInt(read("SEQUENCE"));
    bot.takes(team(3, "could we move it to Friday at 4pm?"));
    assertThat(read("UID", "METHOD", "STATUS", "DTSTART"))
        .isEqualTo(uid + " PUBLISH TENTATIVE 20260306T160000Z");
    assertThat(Integer.parseInt(read("SEQUENCE"))).isGreaterThan(sequence);
    bot.takes(ana(4, "works for me [video-accept]"));
    int moved = Integer.parseInt(read("SEQUENCE"));
    assertThat(read("UID", "STATUS")).isEqualTo(uid + " CONFIRMED");
    bot.takes(team(5, "sorry, I have to cancel Friday"));
    assertThat(read("UID", "METHOD", "STATUS")).isEqualTo(uid + " CANCEL CANCELLED");
    assertThat(Integer.parseInt(read("SEQUENCE"))).isGreaterThan(moved);
    assertThat(bot.platform.posts).as("one card all along").hasSize(1);
  }

  @Test
  void whatIsProposedByCommandIsGivenOutOnceTheCandidatePressed() {
    bot.takes(ana(1, "hello"));
    interviews.types("propose Thursday 3pm phone");
    assertThat(files()).isEmpty();
    interviews.press(InterviewAction.RIGHT, ANA, Role.CANDIDATE);
    assertThat(read("METHOD", "STATUS", "SUMMARY"))
        .isEqualTo("PUBLISH CONFIRMED Interview: ana (phone)");
    bot.waits(Duration.ofMinutes(1));
    interviews.types("cancel");
    assertThat(read("METHOD")).isEqualTo("CANCEL");
  }

  @Test
  void noTwoFilesOfAnInterviewSayTheSame() {
    agreed();
    Set<String> words = new HashSet<>(Set.of(file().alt()));
    for (String day : List.of("Friday 3pm", "Thursday 3pm", "Friday 3pm", "Thursday 3pm")) {
      interviews.types("move " + day);
      assertThat(words.add(file().alt())).as(file().alt()).isTrue();
    }
  }

  @Test
  void aYesThatIsTakenBackIsNoLongerConfirmedInTheCalendar() {
    agreed();
    bot.takes(anaDeletes(2));
    assertThat(read("METHOD", "STATUS")).isEqualTo("PUBLISH TENTATIVE");
  }

  @Test
  void howItWentAndWhatTheBotMakesOfItStandInNoFile() {
    agreed();
    Attachment before = file();
    bot.waits(Duration.ofDays(4));
    bot.takes(team(79, "nobody joined [no-show]"), ana(80, "[video-refusal]"), team(81, ""));
    bot.takes(ana(82, "[text-only]"));
    assertThat(bot.warnings(ANA)).extracting(w -> w.level()).contains(Level.CAUTION);
    assertThat(file()).isEqualTo(before);
    assertThat(file().source().toLowerCase(Locale.ROOT))
        .doesNotContain("warning", "caution", "signal", "no-show", "refus", "declin", ROOM.id());
  }

  @Test
  void itIsSwitchedOffByItsSettingAndGoesWithTheCards() {
    InterviewSettings usual = InterviewSettings.DEFAULT;
    for (boolean cards : new boolean[] {true, false}) {
      Bot other =
          new Bot(
              new InterviewSettings(cards, !cards, usual.quiet(), usual.grace()),
              Invitation::render);
      other.takes(
          team(1, "video interview on Thursday at 3pm? [ask-video]"),
          ana(2, "works for me [video-accept]"));
      assertThat(other.platform.posts).allMatch(card -> card.files().isEmpty());
    }
  }
}
