package io.github.sightline.engine;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Role;
import io.github.sightline.chat.UserId;
import io.github.sightline.engine.InMemoryRows.Kept;
import io.github.sightline.stance.Turn;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The talks of {@link InMemoryLedger}. */
final class InMemoryTalks implements Talks {
  private static final Comparator<Turn> ORDER = Comparator.comparing(Turn::message, Message.ORDER);

  private final Map<MessageId, Kept> rows;

  InMemoryTalks(Map<MessageId, Kept> rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Turn> find(MessageId message) {
    return Optional.ofNullable(rows.get(message)).map(Kept::turn);
  }

  @Override
  public List<Turn> before(ChannelId channel, Instant at, String id, int limit) {
    List<Turn> all = in(channel).filter(turn -> place(turn, at, id) < 0).sorted(ORDER).toList();
    return all.subList(Math.max(0, all.size() - limit), all.size());
  }

  @Override
  public List<Turn> after(ChannelId channel, Instant at, String id, int limit) {
    return in(channel).filter(turn -> place(turn, at, id) > 0).sorted(ORDER).limit(limit).toList();
  }

  @Override
  public List<Turn> concerning(UserId candidate, int limit) {
    List<Turn> all =
        rows.values().stream()
            .filter(kept -> candidate.equals(kept.about()))
            .map(Kept::turn)
            .sorted(
                Comparator.comparing((Turn turn) -> turn.message().at())
                    .thenComparing(turn -> turn.message().id().channel())
                    .thenComparing(turn -> turn.message().id().id()))
            .toList();
    return all.subList(Math.max(0, all.size() - limit), all.size());
  }

  @Override
  public List<Turn> bystanders(ChannelId channel, Instant from, int limit) {
    return in(channel)
        .filter(turn -> turn.message().author().role() == Role.OTHER)
        .filter(turn -> !turn.message().at().isBefore(from))
        .sorted(ORDER)
        .limit(limit)
        .toList();
  }

  @Override
  public void keep(Turn turn, @Nullable UserId about) {
    rows.put(turn.message().id(), new Kept(turn, about));
  }

  @Override
  public Set<UserId> candidates(ChannelId channel) {
    return in(channel)
        .map(turn -> turn.message().author())
        .filter(author -> author.role() == Role.CANDIDATE)
        .map(author -> author.id())
        .collect(Collectors.toSet());
  }

  @Override
  public void forget(UserId person) {
    rows.values().removeIf(kept -> kept.turn().message().author().id().equals(person));
    rows.replaceAll((id, kept) -> person.equals(kept.about()) ? new Kept(kept.turn(), null) : kept);
  }

  @Override
  public Optional<UserId> about(MessageId message) {
    return Optional.ofNullable(rows.get(message)).flatMap(kept -> optional(kept.about()));
  }

  private static Optional<UserId> optional(@Nullable UserId about) {
    return Optional.ofNullable(about);
  }

  private Stream<Turn> in(ChannelId channel) {
    return rows.values().stream()
        .map(Kept::turn)
        .filter(turn -> turn.message().id().channel().equals(channel));
  }

  private static int place(Turn turn, Instant at, String id) {
    int byTime = turn.message().at().compareTo(at);
    return byTime != 0 ? byTime : turn.message().id().id().compareTo(id);
  }
}
