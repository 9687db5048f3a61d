package io.github.sightline.fakeslack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** A channel of the fake workspace, with all that stands in it. */
public final class FakeChannel {
  public final String id;
  public final String name;
  public volatile boolean isPrivate = true;
  public volatile boolean isExternallyShared;
  public volatile boolean isPendingExternal;
  public volatile boolean isArchived;
  public final Set<String> members = new ConcurrentSkipListSet<>();

  /** Messages by their time stamp, thread replies included. */
  public final ConcurrentSkipListMap<String, ObjectNode> messages = new ConcurrentSkipListMap<>();

  FakeChannel(String id, String name) {
    this.id = id;
    this.name = name;
  }

  /** The channel as {@code conversations.info} shows it. */
  ObjectNode json(boolean isMember) {
    boolean direct = id.startsWith("D");
    ObjectNode channel = Json.object();
    channel.put("id", id).put("name", name).put("is_channel", !isPrivate && !direct);
    channel.put("is_group", isPrivate && !direct).put("is_im", direct).put("is_mpim", false);
    channel.put("is_private", isPrivate).put("is_archived", isArchived);
    channel.put("is_ext_shared", isExternallyShared).put("is_org_shared", false);
    channel.put("is_shared", isExternallyShared).put("is_pending_ext_shared", isPendingExternal);
    channel.put("is_member", isMember).put("is_general", false);
    return channel;
  }
}
