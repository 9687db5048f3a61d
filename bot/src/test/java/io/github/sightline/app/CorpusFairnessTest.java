package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.chat.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who a candidate is says nothing about the labels: what is not there cannot be learned. */
class CorpusFairnessTest {
  private static final Set<String> REFUSALS = Set.of("video-refusal", "text-only", "voice-only");

  /** Far from what chance gives, even where a thousand words are looked at. */
  private static final double MOST_DEVIATIONS = 4.5;

  private static final int OFTEN = 12;
  private static final Pattern CAPITALISED =
      Pattern.compile("(?<![.!?\\n] )(?<!^)\\b\\p{Lu}\\p{Ll}+");

  private static List<LabelledConversation> talks = List.of();

  @BeforeAll
  static void read() throws IOException {
    talks =
        Shipped.corpus().stream()
            .filter(talk -> talk.messages().stream().anyMatch(m -> m.who().isTeam()))
            .toList();
  }

  private static boolean refuses(LabelledConversation talk) {
    return says(talk, REFUSALS::contains);
  }

  private static boolean says(LabelledConversation talk, Predicate<String> label) {
    return talk.messages().stream().anyMatch(m -> m.gold().signals().stream().anyMatch(label));
  }

  @Test
  void wherePeopleLiveSaysNothingAboutRefusing() {
    assertThat(deviations(byRegion(), CorpusFairnessTest::refuses))
        .allSatisfy((region, d) -> assertThat(d).as(region).isBetween(-5.0, 5.0));
  }

  @Test
  void wherePeopleLiveSaysNothingAboutAdjustments() {
    assertThat(deviations(byRegion(), talk -> says(talk, "accommodation"::equals)))
        .allSatisfy((region, d) -> assertThat(d).as(region).isBetween(-5.0, 5.0));
  }

  /** Continents of the candidates' time zones. */
  private static Map<String, List<LabelledConversation>> byRegion() {
    return talks.stream()
        .filter(talk -> talk.candidateZone() != null)
        .collect(
            Collectors.groupingBy(
                talk -> String.valueOf(talk.candidateZone()).split("/", 2)[0],
                TreeMap::new,
                Collectors.toList()));
  }

  @Test
  void noNameOrPlaceOrPeopleGoesWithRefusing() {
    Map<String, List<LabelledConversation>> byWord = new HashMap<>();
    for (LabelledConversation talk : talks) {
      names(talk).forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(talk));
    }
    Map<String, Double> far = deviations(byWord, CorpusFairnessTest::refuses);
    far.values().removeIf(d -> Math.abs(d) < MOST_DEVIATIONS);
    assertThat(far.keySet()).isEmpty();
  }

  /** Capitalised words inside sentences of the candidate that are never written small. */
  private static Set<String> names(LabelledConversation talk) {
    Set<String> names = new HashSet<>();
    talk.messages().stream()
        .filter(m -> m.who() == Role.CANDIDATE)
        .forEach(m -> CAPITALISED.matcher(m.text()).results().forEach(r -> names.add(r.group())));
    names.removeIf(NOT_ABOUT_PEOPLE::contains);
    return names;
  }

  /** How many standard deviations each group's share lies from the share of all. */
  private static Map<String, Double> deviations(
      Map<String, List<LabelledConversation>> groups, Predicate<LabelledConversation> yes) {
    double share = talks.stream().filter(yes).count() / (double) talks.size();
    Map<String, Double> all = new TreeMap<>();
    groups.forEach(
        (name, group) -> {
          if (group.size() >= OFTEN) {
            double expected = share * group.size();
            double found = group.stream().filter(yes).count();
            all.put(name, (found - expected) / Math.sqrt(expected * (1 - share)));
          }
        });
    return all;
  }

  /** Tools and days: what they say about how to meet is meant to be learned. */
  private static final Set<String> NOT_ABOUT_PEOPLE =
      Set.of(
          "Zoom",
          "Teams",
          "Meet",
          "Whereby",
          "Jitsi",
          "Webex",
          "Skype",
          "Slack",
          "Discord",
          "Signal",
          "Telegram",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday");
}
