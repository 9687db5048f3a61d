package io.github.sightline.engine;

import io.github.sightline.stance.Ask;
import io.github.sightline.stance.Because;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Language;
import io.github.sightline.stance.Outcome;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.StanceReader;
import io.github.sightline.stance.Talk;
import io.github.sightline.stance.Turn;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands in brackets: {@code [video-refusal]}, {@code [ask-video]}, {@code [completed]}.
 * {@code [same]} reads what the message before it read, so that a change of one message changes the
 * next; {@code [poison]} throws. {@code [unclear-video-refusal]} is a doubt, {@code [in-es]} a
 * language that is not read.
 */
public final class TagReader implements StanceReader {
  private static final Pattern TAG = Pattern.compile("\\[([a-z-]+)]");

  @Override
  public Reading read(Talk talk) {
    Map<Label, Double> labels = new EnumMap<>(Label.class);
    Set<Ask> asks = EnumSet.noneOf(Ask.class);
    Set<Label> unclear = EnumSet.noneOf(Label.class);
    Outcome outcome = null;
    Matcher tags = TAG.matcher(talk.message().text());
    while (tags.find()) {
      String tag = tags.group(1);
      if (tag.equals("poison")) {
        throw new IllegalStateException("poison");
      } else if (tag.equals("same")) {
        List<Turn> before = talk.before();
        return before.isEmpty() ? Reading.NOTHING : before.get(before.size() - 1).reading();
      } else if (tag.startsWith("in-") && tag.length() == 5) {
        return Reading.notRead(new Language(tag.substring(3)));
      } else if (tag.startsWith("unclear-")) {
        unclear.add(Label.ofKey(tag.substring(8)));
      } else if (tag.startsWith("ask-")) {
        asks.add(Ask.ofKey(tag.substring(4)));
      } else if (tag.equals("completed") || tag.equals("no-show")) {
        outcome = Outcome.ofKey(tag);
      } else {
        labels.put(Label.ofKey(tag), 1.0);
      }
    }
    return new Reading(labels, false, asks, outcome, Because.NOTHING).withUnclear(unclear);
  }
}
