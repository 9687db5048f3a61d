package io.github.sightline.adapter.transcript;

import io.github.sightline.chat.ChannelId;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;

/**
 * A Slack export as Slack writes it: lists of users and channels, a folder for each channel, a file
 * for each day.
 *
 * @param place the export as the operator named it
 * @param opener opens its files
 * @param rule who is a candidate in it
 */
record SlackExport(String place, FileTree.Opener opener, CandidateRule rule)
    implements EventSource {
  static final String PLATFORM = "slack";

  @Override
  public void read(Sink sink) throws IOException {
    try (FileTree tree = opener.open(sink::refused)) {
      SlackLayout layout = SlackLayout.of(tree.names());
      if (layout == null) {
        throw new BadContent("has neither users.json nor channels.json: not a Slack export");
      }
      new Reading(tree, layout, sink).read(rule);
    } catch (BadContent e) {
      sink.refused(Refusal.at(place, 1, e.reason()));
    }
  }

  private record Reading(FileTree tree, SlackLayout layout, Sink sink) {
    void read(CandidateRule rule) throws IOException {
      refuseArchives();
      if (Collections.disjoint(layout.lists(), SlackLayout.USERS)) {
        refuse(SlackLayout.USERS.get(0), "is missing: only what messages tell of people is known");
      }
      SlackDirectory directory = new SlackDirectory();
      for (String list : layout.lists()) {
        if (SlackLayout.USERS.contains(list)) {
          records(layout.top() + list, directory::takeUser);
        } else if (SlackLayout.CHANNELS.contains(list)) {
          records(layout.top() + list, directory::takeChannel);
        }
      }
      SlackPeople people = directory.people(rule);
      for (Map.Entry<String, List<String>> channel : layout.channels().entrySet()) {
        String id = directory.channelId(channel.getKey());
        if (id.isBlank()) {
          refuse(channel.getValue().get(0), "stands in a folder without a name");
          continue;
        }
        read(new ChannelId(PLATFORM, people.workspace(), id), people, channel.getValue());
      }
    }

    private void read(ChannelId id, SlackPeople people, List<String> days) throws IOException {
      Timeline timeline = new Timeline(sink);
      SlackChannel channel = new SlackChannel(id, people, timeline);
      for (String day : days) {
        records(day, channel::take);
      }
      timeline.close();
    }

    private void records(String file, JsonRecords.Taker taker) throws IOException {
      JsonRecords records = new JsonRecords(tree.place(file), sink::refused);
      try (InputStream in = tree.open(file)) {
        records.read(in, "", taker);
      } catch (ZipException | EOFException e) {
        refuse(file, "cannot be unpacked: " + e.getMessage());
      }
    }

    private void refuse(String file, String reason) {
      sink.refused(Refusal.at(tree.place(file), 1, reason));
    }

    /** Files that people uploaded may be archives; what looks like a part of the export may not. */
    private void refuseArchives() {
      for (String name : tree.names()) {
        if (EntryNames.isArchive(name) && !name.contains("__uploads/")) {
          refuse(name, "is an archive inside the export: unpack it and give it by itself");
        }
      }
    }
  }
}
