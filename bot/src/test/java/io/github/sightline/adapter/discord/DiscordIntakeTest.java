package io.github.sightline.adapter.discord;

import static io.github.sightline.fakediscord.Sample.CANDIDATE;
import static io.github.sightline.fakediscord.Sample.LOUNGE;
import static io.github.sightline.fakediscord.Sample.RECRUITER;
import static io.github.sightline.fakediscord.Sample.TALK;
import static io.github.sightline.fakediscord.Sample.TICKET_APP;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.Role;
import io.github.sightline.fakediscord.FakeChannel;
import io.github.sightline.fakediscord.Sample;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people write where, as events; and what is none of the bot's business. */
class DiscordIntakeTest {
  @SuppressWarnings("NullAway.Init") // set before all tests
  private static Rig rig;

  @BeforeAll
  static void up() {
    rig = Rig.up();
  }

  @AfterAll
  static void down() {
    rig.close();
  }

  private static Message only(String channel, ObjectNode message) {
    rig.takenIn(channel, message);
    List<ChatEvent> events = rig.events(channel, message);
    assertThat(events).hasSize(1);
    return ((ChatEvent.Posted) events.get(0)).posted();
  }

  private static ObjectNode say(String user, String text) {
    return rig.discord.say(rig.in, TALK, user, text);
  }

  /** What was sent before this one was looked at once it is in. */
  private static void passed() {
    only(TALK, say(CANDIDATE, "the last"));
    Rig.pause(300);
  }

  @Test
  void aMessageComesWithItsAuthorTimeAndLink() {
    ObjectNode said = say(CANDIDATE, "hello <@" + RECRUITER + ">");
    Message message = only(TALK, said);
    assertThat(message.author().name()).isEqualTo("Ana");
    assertThat(message.author().role()).isEqualTo(Role.CANDIDATE);
    assertThat(message.text()).isEqualTo("hello <@" + RECRUITER + ">");
    assertThat(message.link())
        .isEqualTo(
            "https://discord.com/channels/%s/%s/%s"
                .formatted(Sample.GUILD, TALK, said.path("id").asText()));
    assertThat(only(TALK, say(RECRUITER, "hi")).author().role()).isEqualTo(Role.RECRUITER);
  }

  @Test
  void answersToCardsOfNewerAppsAreReadThoughJavacordCannotReadThem() {
    ObjectNode card = rig.discord.postComponentsV2(rig.in, TALK, TICKET_APP);
    Message reply = only(TALK, rig.discord.reply(rig.in, TALK, card, CANDIDATE, "is this mine?"));
    assertThat(reply.replyTo()).isNotNull();
    assertThat(rig.events(TALK, card)).isEmpty();
  }

  @Test
  void anAuthorWithoutADiscriminatorAndUnknownFieldsDoNoHarm() {
    ObjectNode message = rig.discord.write(rig.in, TALK, CANDIDATE, "I am new");
    ((ObjectNode) message.path("author")).remove("discriminator");
    message.putObject("a_field_of_next_year").put("type", 99);
    rig.discord.tell(rig.in, TALK, message);
    assertThat(only(TALK, message).text()).isEqualTo("I am new");
  }

  @Test
  void pollsAreReadAndForwardedWordsAreQuotations() {
    ObjectNode poll = rig.discord.write(rig.in, TALK, RECRUITER, "");
    poll.putObject("poll").putObject("question").put("text", "Video when?");
    ((ObjectNode) poll.path("poll"))
        .putArray("answers")
        .addObject()
        .putObject("poll_media")
        .put("text", "Monday");
    rig.discord.tell(rig.in, TALK, poll);
    assertThat(only(TALK, poll).text()).isEqualTo("Video when?\n- Monday");
    ObjectNode forward = rig.discord.write(rig.in, TALK, CANDIDATE, "");
    forward
        .putArray("message_snapshots")
        .addObject()
        .putObject("message")
        .put("content", "no calls\never");
    rig.discord.tell(rig.in, TALK, forward);
    assertThat(only(TALK, forward).text()).isEqualTo("> no calls\n> ever");
  }

  @Test
  void editsAndDeletionsComeAndPreviewsOfLinksDoNot() {
    ObjectNode message = say(CANDIDATE, "first");
    only(TALK, message);
    ObjectNode preview = message.deepCopy();
    preview.putArray("embeds").addObject().put("title", "A page");
    preview.put("guild_id", Sample.GUILD);
    rig.discord.gateway.dispatch("MESSAGE_UPDATE", preview);
    rig.discord.edit(rig.in, TALK, message, "second");
    rig.discord.delete(rig.in, TALK, message);
    rig.await(() -> rig.events(TALK, message).size() == 3, "an edit and a deletion");
    assertThat(rig.events(TALK, message))
        .extracting(ChatEvent::kind)
        .anyMatch(kind -> kind.startsWith("edited:"))
        .contains("posted", "deleted");
  }

  @Test
  void anEditThatComesInPartIsAskedForAsAWhole() {
    ObjectNode message = say(CANDIDATE, "as it was");
    only(TALK, message);
    ObjectNode now = message.deepCopy().put("content", "as it is");
    now.put("edited_timestamp", "2026-11-26T10:00:00.000000+00:00");
    rig.in.channel(TALK).messages.put(message.path("id").asLong(), now);
    ObjectNode part = now.deepCopy().put("guild_id", Sample.GUILD);
    part.remove(List.of("author", "content"));
    rig.discord.gateway.dispatch("MESSAGE_UPDATE", part);
    rig.await(() -> rig.events(TALK, message).size() == 2, "the edit");
    assertThat(rig.events(TALK, message).toString()).contains("as it is");
  }

  @Test
  void postsOfForumsTicketsThreadsAndDirectMessagesAreRead() {
    FakeChannel post = rig.discord.post(rig.in, Sample.FORUM, CANDIDATE, "I would like to apply");
    only(post.id, post.messages.firstEntry().getValue());
    rig.await(() -> !rig.posts(post.id).isEmpty(), "the notice in the post");
    FakeChannel ticket = rig.discord.ticket(rig.in, "ticket-0500", Sample.TICKETS);
    only(ticket.id, rig.discord.say(rig.in, ticket.id, CANDIDATE, "hello"));
    FakeChannel direct = rig.discord.direct(CANDIDATE);
    Message word = only(direct.id, rig.discord.say(rig.in, direct.id, CANDIDATE, "psst"));
    assertThat(word.link()).contains("/channels/@me/");
    assertThat(word.author().role()).isEqualTo(Role.CANDIDATE);
  }

  @Test
  void aThreadThatNobodyAnnouncedIsReadAllTheSame() {
    FakeChannel old = rig.in.channel("200000000000000099", FakeChannel.PRIVATE_THREAD, "old", TALK);
    old.archived = true;
    only(old.id, rig.discord.say(rig.in, old.id, CANDIDATE, "still here"));
  }

  @Test
  void aTicketThatTheBotIsLetIntoLaterIsReadFromThenOn() {
    FakeChannel ticket =
        rig.in.channel("299999999999999999", FakeChannel.TEXT, "ticket-9", Sample.TICKETS);
    ticket.botSees = false;
    rig.discord.write(rig.in, ticket.id, CANDIDATE, "anybody?");
    rig.discord.ticket(rig.in, "ticket-0600", Sample.TICKETS);
    passed();
    assertThat(rig.posts(ticket.id)).isEmpty();
    ticket.botSees = true;
    rig.discord.announce(rig.in, ticket);
    rig.await(() -> !rig.posts(ticket.id).isEmpty(), "the notice");
    only(ticket.id, rig.discord.say(rig.in, ticket.id, CANDIDATE, "hello"));
  }

  @Test
  void otherChannelsAppsSystemMessagesAndTheStaffsOwnAreIgnored() {
    ObjectNode lounge = rig.discord.say(rig.in, LOUNGE, CANDIDATE, "how is everybody?");
    ObjectNode app = say(TICKET_APP, "Ticket opened");
    ObjectNode webhook = rig.discord.write(rig.in, TALK, CANDIDATE, "as a webhook");
    rig.discord.tell(rig.in, TALK, webhook.put("webhook_id", "1"));
    ObjectNode pin = rig.discord.write(rig.in, TALK, RECRUITER, "");
    rig.discord.tell(rig.in, TALK, pin.put("type", 6));
    ObjectNode staff = rig.discord.say(rig.in, Sample.WARN, RECRUITER, "who takes it?");
    passed();
    for (ObjectNode message : List.of(lounge, app, webhook, pin, staff)) {
      assertThat(rig.events(message.path("channel_id").asText(), message)).isEmpty();
    }
  }

  @Test
  void aCrossedOutPersonUnderWordsOfTheTeamIsAShortNoUntilItIsTakenBack() {
    ObjectNode asked = say(RECRUITER, "can we have a video call?");
    rig.takenIn(TALK, asked);
    rig.discord.react(rig.in, TALK, asked, CANDIDATE, "🙅🏽‍♀️", true);
    String id = asked.path("id").asText() + "-" + CANDIDATE + "-1f645";
    rig.await(() -> !rig.events(TALK, id).isEmpty(), "the answer");
    Message answer = ((ChatEvent.Posted) rig.events(TALK, id).get(0)).posted();
    assertThat(answer.text()).isEqualTo("no");
    assertThat(answer.replyTo()).isNotNull();
    assertThat(answer.author().role()).isEqualTo(Role.CANDIDATE);
    rig.discord.react(rig.in, TALK, asked, CANDIDATE, "🙅🏽‍♀️", false);
    rig.await(() -> rig.events(TALK, id).size() == 2, "it taken back");
  }

  @Test
  void otherReactionsAndThoseOfTheTeamAreNoAnswers() {
    ObjectNode asked = say(RECRUITER, "can we have a video call?");
    ObjectNode said = say(CANDIDATE, "hello");
    rig.discord.react(rig.in, TALK, asked, CANDIDATE, "🎉", true);
    rig.discord.react(rig.in, TALK, asked, RECRUITER, "🙅", true);
    rig.discord.react(rig.in, TALK, said, CANDIDATE, "🙅", true);
    passed();
    String none = asked.path("id").asText() + "-" + RECRUITER + "-1f645";
    String own = said.path("id").asText() + "-" + CANDIDATE + "-1f645";
    assertThat(rig.events(TALK, none)).isEmpty();
    assertThat(rig.events(TALK, own)).isEmpty();
  }
}
