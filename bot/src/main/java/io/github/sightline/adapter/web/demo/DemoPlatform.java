package io.github.sightline.adapter.web.demo;

import io.github.sightline.chat.Audience;
import io.github.sightline.chat.Callbacks;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatTrouble;
import io.github.sightline.chat.LivePlatform;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.PostResult;
import io.github.sightline.chat.Readers;
import io.github.sightline.chat.StaffPlaces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A chat platform that is a page: its channels live as long as the scene. For many threads. */
final class DemoPlatform implements LivePlatform {
  static final String NAME = "demo";
  static final ChannelId CARDS = channel("hiring-manager");
  static final ChannelId RECRUITER = channel("recruiter");

  private final Map<MessageId, Outgoing> cards = new LinkedHashMap<>();
  private @Nullable Callbacks callbacks;

  static ChannelId channel(String name) {
    return new ChannelId(NAME, NAME, name);
  }

  @Override
  public synchronized void start(Callbacks to) {
    callbacks = to;
  }

  /** Whom what happens here is told. */
  synchronized Callbacks callbacks() {
    if (callbacks == null) {
      throw new ChatTrouble("the scene has not begun");
    }
    return callbacks;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> workspaces() {
    return Set.of(NAME);
  }

  @Override
  public String settingsName(String workspace) {
    return NAME;
  }

  @Override
  public StaffPlaces places(String workspace) {
    Audience.Staff staff = new Audience.Staff(CARDS);
    Audience.Staff recruiter = new Audience.Staff(RECRUITER);
    return new StaffPlaces(staff, recruiter, recruiter, staff);
  }

  /** Candidates of the demo see their own channel alone. */
  @Override
  public Readers readers(Audience audience) {
    boolean staffChannel = audience.channel().equals(CARDS) || audience.channel().equals(RECRUITER);
    return audience instanceof Audience.Staff && !staffChannel
        ? new Readers.Others("the candidate")
        : new Readers.AsMeant();
  }

  @Override
  public synchronized PostResult post(Outgoing card) {
    MessageId id = id(card);
    cards.put(id, card);
    return new PostResult.Posted(id);
  }

  @Override
  public synchronized PostResult update(MessageId standing, Outgoing card) {
    return cards.replace(standing, card) == null
        ? new PostResult.Gone()
        : new PostResult.Posted(standing);
  }

  @Override
  public synchronized Optional<MessageId> find(Outgoing card) {
    return Optional.of(id(card)).filter(cards::containsKey);
  }

  /** What stands in a channel, in the order of posting; what stands below cards included. */
  synchronized List<Outgoing> cards(ChannelId channel) {
    return cards.values().stream()
        .filter(card -> card.audience().channel().equals(channel))
        .toList();
  }

  private static MessageId id(Outgoing card) {
    return new MessageId(card.audience().channel(), card.key());
  }

  @Override
  public void close() {
    // Nothing is connected.
  }
}
