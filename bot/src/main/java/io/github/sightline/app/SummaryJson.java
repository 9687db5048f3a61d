package io.github.sightline.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.diligence.Item;
import io.github.sightline.summary.Adjustments;
import io.github.sightline.summary.Coverage;
import io.github.sightline.summary.Facts;
import io.github.sightline.summary.InterviewFigures;
import io.github.sightline.summary.OpenChecklists;
import io.github.sightline.summary.Owed;
import io.github.sightline.summary.RuleFigures;
import io.github.sightline.summary.Summary;
import io.github.sightline.summary.WeekFigures;
import java.time.Duration;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A summary as one JSON object: the facts, durations in minutes, keys in a fixed order. */
final class SummaryJson {
  private final ObjectMapper mapper = new ObjectMapper();

  private SummaryJson() {}

  static String of(Summary summary) {
    try {
      SummaryJson writer = new SummaryJson();
      return writer
          .mapper
          .writerWithDefaultPrettyPrinter()
          .writeValueAsString(writer.object(summary));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private ObjectNode object(Summary summary) {
    Facts facts = summary.facts();
    ObjectNode json = mapper.createObjectNode();
    json.put("team", facts.about().team().toString());
    json.put("week", facts.about().week().toString());
    json.put("zone", facts.about().zone().toString());
    json.put("asOf", facts.about().asOf().toString());
    json.put("headline", summary.headline());
    json.put("quiet", facts.isQuiet());
    json.put("decisionsOwed", facts.owedInAll());
    ArrayNode owed = json.putArray("owed");
    facts.owed().forEach(one -> owed(one, owed.addObject()));
    json.put("checklistsOpenBeforeOffers", facts.checklists().inAll());
    ArrayNode open = json.putArray("checklists");
    facts.checklists().listed().forEach(one -> checklist(one, open.addObject()));
    ArrayNode weeks = json.putArray("weeks");
    facts.weeks().forEach(week -> week(week, weeks.addObject()));
    interviews(facts.interviews(), json.putObject("interviews"));
    interviews(facts.before(), json.putObject("interviewsWeekBefore"));
    ArrayNode rules = json.putArray("rules");
    facts.rules().forEach(rule -> rule(rule, rules.addObject()));
    adjustments(facts.adjustments(), json.putObject("adjustments"));
    coverage(facts.coverage(), json.putObject("coverage"));
    return json;
  }

  private static void owed(Owed owed, ObjectNode json) {
    json.put("candidate", owed.candidate().toString());
    json.put("name", owed.name());
    json.put("level", owed.level().key());
    json.put("what", owed.what());
    json.put("since", owed.since().toString());
    json.put("state", key(owed.state()));
    json.put("by", owed.by());
  }

  private static void checklist(OpenChecklists.One one, ObjectNode json) {
    json.put("candidate", one.candidate().toString());
    json.put("name", one.name());
    json.put("checked", one.settled());
    json.put("items", one.total());
    ArrayNode open = json.putArray("open");
    one.open().stream().map(Item::key).forEach(open::add);
    ArrayNode concerns = json.putArray("concerns");
    one.concerns().stream().map(Item::key).forEach(concerns::add);
    json.put("since", one.since().toString());
    json.put("offerBy", one.offerBy() == null ? null : one.offerBy().toString());
  }

  private static void week(WeekFigures week, ObjectNode json) {
    json.put("week", week.week().toString());
    ObjectNode warnings = json.putObject("warnings");
    new TreeMap<>(week.warnings()).forEach((level, n) -> warnings.put(level.key(), n));
    ObjectNode signals = json.putObject("signals");
    new TreeMap<>(week.signals()).forEach((kind, n) -> signals.put(kind.key(), n));
  }

  private static void interviews(InterviewFigures figures, ObjectNode json) {
    ArrayNode counts = json.putArray("counts");
    for (InterviewFigures.Count count : figures.counts()) {
      ObjectNode one = counts.addObject();
      one.put("what", key(count.kind()));
      one.put("side", key(count.side()));
      one.put("mode", count.mode().key());
      one.put("count", count.count());
    }
    minutes(json, "medianMinutesToSchedule", figures.toSchedule());
  }

  private static void rule(RuleFigures rule, ObjectNode json) {
    json.put("rule", rule.rule().key());
    json.put("decided", rule.decided());
    json.put("dismissed", rule.dismissed());
    json.put("suggestion", rule.suggestion().orElse(null));
  }

  private static void adjustments(Adjustments adjustments, ObjectNode json) {
    json.put("asked", adjustments.asked());
    minutes(json, "medianMinutesToAnswer", adjustments.toAnswer());
    json.put("open", adjustments.open());
    minutes(json, "longestMinutesOpen", adjustments.longest());
  }

  private static void coverage(Coverage coverage, ObjectNode json) {
    ObjectNode unread = json.putObject("unreadLanguages");
    coverage.unread().forEach(unread::put);
    json.put("unclear", coverage.unclear());
    ArrayNode gaps = json.putArray("gaps");
    for (Coverage.Gap gap : coverage.gaps()) {
      ObjectNode one = gaps.addObject();
      one.put("channel", gap.channel());
      one.put("reason", gap.reason());
      one.put("since", gap.since().toString());
    }
    json.put("cardsHeld", coverage.stuck().held());
    json.put("cardsGivenUp", coverage.stuck().parked());
    json.put("eventsSetAside", coverage.parked());
    json.put("candidatesNotCounted", coverage.underway());
    json.put("paused", coverage.paused());
  }

  private static void minutes(ObjectNode json, String name, @Nullable Duration time) {
    if (time == null) {
      json.putNull(name);
    } else {
      json.put(name, time.toMinutes());
    }
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
