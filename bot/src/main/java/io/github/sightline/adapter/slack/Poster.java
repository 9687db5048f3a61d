package io.github.sightline.adapter.slack;

import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.chat.ChatUpdateResponse;
import com.slack.api.model.Message;
import io.github.sightline.chat.Attachment;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Lanes;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.PostResult;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Posts and changes cards in one workspace. */
final class Poster {
  /** What a person can cure: it is tried again until somebody did. */
  private static final Set<String> CURABLE =
      Set.of(
          "not_in_channel",
          "channel_not_found",
          "is_archived",
          "invalid_auth",
          "account_inactive",
          "token_revoked",
          "missing_scope",
          "restricted_action");

  private static final Set<String> GONE =
      Set.of("message_not_found", "cant_update_message", "edit_window_closed");
  private static final Duration UNTIL_CURED = Duration.ofMinutes(5);
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final int NOTIFICATION = 300;

  private final Web web;
  private final Identity us;
  private final Lanes lanes;
  private final Files files;
  private final Stamp stamp = new Stamp();

  Poster(Web web, Identity us, Lanes lanes, Files files) {
    this.web = web;
    this.us = us;
    this.lanes = lanes;
    this.files = files;
  }

  PostResult post(Outgoing card, @Nullable MessageId under) {
    String channel = card.audience().channel().id();
    Files.Pictures pictures = files.pictures(card);
    PostResult result =
        inLane(channel, card, () -> say(channel, card, pictures.ids(), under), this::standing);
    if (isTooSoon(result, pictures)) {
      result = result(channel, card, say(channel, card, Map.of(), under), this::standing);
      return completed(result, card, pictures.refused(), true);
    }
    return completed(result, card, pictures, true);
  }

  private Outcome<ChatPostMessageResponse> say(
      String channel, Outgoing card, Map<Attachment, String> ids, @Nullable MessageId under) {
    return web.ask(
        "chat.postMessage " + channel,
        m ->
            m.chatPostMessage(
                r ->
                    r.channel(channel)
                        .threadTs(under == null ? null : under.id())
                        .text(Inert.notification(card.title(), NOTIFICATION))
                        .mrkdwn(false)
                        .unfurlLinks(false)
                        .unfurlMedia(false)
                        .metadata(stamp.of(card.key()))
                        .blocks(CardBlocks.of(card, ids))));
  }

  PostResult update(MessageId standing, Outgoing card) {
    String channel = standing.channel().id();
    Files.Pictures pictures = files.pictures(card);
    Function<ChatUpdateResponse, MessageId> same = answer -> standing;
    PostResult result = inLane(channel, card, () -> change(standing, card, pictures.ids()), same);
    boolean tooSoon = isTooSoon(result, pictures);
    if (tooSoon) {
      result = result(channel, card, change(standing, card, Map.of()), same);
    }
    // A change that may have arrived can be made once more without harm.
    return result instanceof PostResult.Unclear unclear
        ? new PostResult.RetryLater(SOON, unclear.reason())
        : completed(result, card, tooSoon ? pictures.refused() : pictures, false);
  }

  private Outcome<ChatUpdateResponse> change(
      MessageId standing, Outgoing card, Map<Attachment, String> ids) {
    return web.ask(
        "chat.update",
        m ->
            m.chatUpdate(
                r ->
                    r.channel(standing.channel().id())
                        .ts(standing.id())
                        .text(Inert.notification(card.title(), NOTIFICATION))
                        .metadata(stamp.of(card.key()))
                        .blocks(CardBlocks.of(card, ids))));
  }

  /** Slack looks at what was uploaded for some seconds before it lets a message show it. */
  private static boolean isTooSoon(PostResult result, Files.Pictures pictures) {
    return !pictures.ids().isEmpty()
        && result instanceof PostResult.Refused refused
        && refused.reason().startsWith("invalid_blocks");
  }

  /** The words stand; now what goes beside them. */
  private PostResult completed(
      PostResult result, Outgoing card, Files.Pictures pictures, boolean fresh) {
    if (!(result instanceof PostResult.Posted posted)) {
      return result;
    }
    Files.Trouble beside = files.share(posted.id(), card, fresh);
    Files.Trouble trouble = pictures.trouble() == null ? beside : pictures.trouble();
    return trouble == null
        ? posted
        : new PostResult.Incomplete(posted.id(), trouble.after(), trouble.reason());
  }

  private MessageId standing(ChatPostMessageResponse answer) {
    return new MessageId(us.channel(answer.getChannel()), answer.getTs());
  }

  private <T extends SlackApiTextResponse> PostResult inLane(
      String channel,
      Outgoing card,
      java.util.function.Supplier<Outcome<T>> call,
      Function<T, MessageId> standing) {
    Optional<Duration> wait = lanes.enter(channel, card.key());
    if (wait.isPresent()) {
      return new PostResult.RetryLater(wait.get(), "others are before it");
    }
    return result(channel, card, call.get(), standing);
  }

  private <T extends SlackApiTextResponse> PostResult result(
      String channel, Outgoing card, Outcome<T> outcome, Function<T, MessageId> standing) {
    if (outcome instanceof Outcome.Ok<T> ok) {
      return new PostResult.Posted(standing.apply(ok.value()));
    }
    if (outcome instanceof Outcome.Wait<T> patience) {
      lanes.close(channel, card.key(), patience.after());
      return new PostResult.RetryLater(patience.after(), patience.reason());
    }
    return outcome instanceof Outcome.No<T> no
        ? refused(no.code(), no.detail())
        : new PostResult.Unclear(outcome.toString());
  }

  private static PostResult refused(String code, String detail) {
    if (GONE.contains(code)) {
      return new PostResult.Gone();
    }
    return CURABLE.contains(code)
        ? new PostResult.RetryLater(UNTIL_CURED, code + " " + detail)
        : new PostResult.Refused(code + " " + detail);
  }

  /** Finds a card by its stamp; throws {@link SlackTrouble} where it cannot look. */
  Optional<MessageId> find(Outgoing card, @Nullable MessageId under) {
    String place = card.audience().channel().id();
    String channel = SlackSettings.isPerson(place) ? direct(place) : place;
    History history = new History(web, channel);
    ChannelId where = us.channel(channel);
    Function<Message, Boolean> ours = message -> stamp.isOn(message, card.key());
    return (under == null ? history.newest(ours) : history.newestReply(under.id(), ours))
        .map(ts -> new MessageId(where, ts));
  }

  private String direct(String person) {
    return web.ask(
            "conversations.open", m -> m.conversationsOpen(r -> r.users(java.util.List.of(person))))
        .orThrow("conversations.open")
        .getChannel()
        .getId();
  }
}
