package io.github.sightline.adapter.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts other lines of the bot into a plain transcript.
 *
 * @param lines the transcript
 * @param spots where events end and the bot speaks
 */
record PlainRewrite(List<PlainLine> lines, List<PlainTranscript.Spot> spots) {
  String with(Map<Integer, List<String>> said) {
    Map<Integer, List<PlainTranscript.Spot>> byEvent = new HashMap<>();
    for (PlainTranscript.Spot spot : spots) {
      byEvent.computeIfAbsent(spot.event(), e -> new ArrayList<>()).add(spot);
    }
    // For each line that is replaced or followed: what stands there instead.
    Map<Integer, List<String>> instead = new HashMap<>();
    byEvent.forEach((event, at) -> place(said.getOrDefault(event, List.of()), at, instead));
    return render(instead);
  }

  /** Old places are filled first; what is left over follows the last of them, or the event. */
  private static void place(
      List<String> said, List<PlainTranscript.Spot> at, Map<Integer, List<String>> instead) {
    int used = 0;
    for (PlainTranscript.Spot spot : at) {
      List<String> here = instead.computeIfAbsent(spot.line(), l -> new ArrayList<>());
      if (spot.bot() && used < said.size()) {
        here.add(said.get(used++));
      }
    }
    int last = at.get(at.size() - 1).line();
    instead.computeIfAbsent(last, l -> new ArrayList<>()).addAll(said.subList(used, said.size()));
  }

  private String render(Map<Integer, List<String>> instead) {
    List<PlainLine> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PlainLine line = lines.get(i);
      if (!line.isBot()) {
        out.add(line);
      }
      for (String bot : instead.getOrDefault(i, List.of())) {
        out.add(PlainLine.bot(bot, line.ending()));
      }
    }
    return text(out);
  }

  /** The lines as one text. Only the last may lack its line break. */
  private String text(List<PlainLine> out) {
    String usual =
        lines.isEmpty() || lines.get(0).ending().isEmpty() ? "\n" : lines.get(0).ending();
    boolean open = !lines.isEmpty() && lines.get(lines.size() - 1).ending().isEmpty();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < out.size(); i++) {
      boolean last = i == out.size() - 1;
      String ending = out.get(i).ending();
      text.append(out.get(i).content());
      text.append(last && open ? "" : ending.isEmpty() ? usual : ending);
    }
    return text.toString();
  }
}
