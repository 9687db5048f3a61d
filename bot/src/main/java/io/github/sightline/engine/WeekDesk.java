package io.github.sightline.engine;

import io.github.sightline.chart.WeekPicture;
import io.github.sightline.chat.Answer;
import io.github.sightline.chat.ChatDesk;
import io.github.sightline.chat.ChatPlatform;
import io.github.sightline.chat.Command;
import io.github.sightline.chat.Correction;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import io.github.sightline.chat.Press;
import io.github.sightline.chat.UserId;
import io.github.sightline.summary.PictureFile;
import io.github.sightline.summary.Team;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Sends whoever of the team asks for the list of interviews the week as a picture too, in a message
 * to that person alone: one a day, changed in place.
 */
final class WeekDesk implements ChatDesk {
  /** Where the bot's own page asks from, which shows no pictures. */
  private static final String PAGE = "home";

  private final ChatDesk desk;
  private final Ledger ledger;
  private final Following following;
  private final Map<String, ChatPlatform> platforms;

  WeekDesk(ChatDesk desk, Ledger ledger, Following following, Map<String, ChatPlatform> platforms) {
    this.desk = desk;
    this.ledger = ledger;
    this.following = following;
    this.platforms = Map.copyOf(platforms);
  }

  @Override
  public Answer onPress(Press press) {
    return desk.onPress(press);
  }

  @Override
  public Answer onCorrection(Correction correction) {
    return desk.onCorrection(correction);
  }

  @Override
  public Answer onCommand(Command command) {
    Answer answer = desk.onCommand(command);
    return answer.accepted() && isAsked(command) && send(command) ? pointing(answer) : answer;
  }

  private static boolean isAsked(Command command) {
    return command.verb().equals("interview")
        && command.by().role().isTeam()
        && command.person().isEmpty()
        && !command.channel().id().equals(PAGE)
        && InterviewRequest.of(command.words()).verb().equals("list");
  }

  /** Whether there is anything to see. */
  private boolean send(Command command) {
    ChatPlatform platform = platforms.get(command.channel().platform());
    return platform != null && ledger.transact(books -> put(books, command, platform));
  }

  private boolean put(Books books, Command command, ChatPlatform platform) {
    UserId who = command.by().id();
    ZoneId otherwise = following.arrangements().zones().of(command.channel()).team();
    ZoneId zone = Clocks.latest(books.zones(), who, otherwise);
    WeekPicture week = WeekAgenda.of(books, Team.of(command.channel()), command.at(), zone);
    if (!week.isOver()) {
      String key = "week:" + who + "@" + command.at().atZone(zone).toLocalDate();
      Outgoing card =
          new Outgoing(
              key,
              platform.direct(who),
              week.title(),
              List.of(new Section("In words", List.of(Line.of(week.words())))),
              "You asked for it. /interview list shows it anew.");
      Post.put(books, card.with(List.of(PictureFile.of("week.png", week))), command.at());
    }
    return !week.isOver();
  }

  private static Answer pointing(Answer answer) {
    List<Section> details = new ArrayList<>(answer.details());
    details.add(
        new Section(
            "As a picture",
            List.of(Line.of("The next seven days come in a message to you alone"))));
    return new Answer(true, answer.text(), details);
  }
}
