package io.github.sightline.adapter.transcript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a Slack export stand.
 *
 * @param top the folder they stand in, with a slash, or empty
 * @param lists the files beside the channels, by name within {@code top}
 * @param channels the day files of each channel folder, oldest first
 */
record SlackLayout(String top, List<String> lists, Map<String, List<String>> channels) {
  static final List<String> USERS = List.of("users.json", "org_users.json");
  static final List<String> CHANNELS =
      List.of("channels.json", "groups.json", "mpims.json", "dms.json");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}\\.json");

  /** The layout of an export, or null where the names are not those of one. */
  static @Nullable SlackLayout of(Collection<String> names) {
    String top = null;
    for (String name : names) {
      String folder = name.substring(0, name.lastIndexOf('/') + 1);
      if (isList(name.substring(folder.length()))
          && folder.indexOf('/') == folder.length() - 1
          && (top == null || folder.length() < top.length())) {
        top = folder;
      }
    }
    return top == null ? null : below(top, names);
  }

  /** Whether a file of that name at the top makes a folder a Slack export. */
  static boolean isList(String name) {
    return USERS.contains(name) || CHANNELS.contains(name);
  }

  private static SlackLayout below(String top, Collection<String> names) {
    List<String> lists = new ArrayList<>();
    Map<String, List<String>> channels = new TreeMap<>();
    for (String full : names) {
      if (full.startsWith(top)) {
        String name = full.substring(top.length());
        int slash = name.indexOf('/');
        if (slash < 0) {
          lists.add(name);
        } else if (DAY.matcher(name.substring(slash + 1)).matches()) {
          channels.computeIfAbsent(name.substring(0, slash), c -> new ArrayList<>()).add(full);
        }
      }
    }
    return new SlackLayout(top, lists, channels);
  }
}
