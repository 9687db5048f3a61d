package io.github.sightline.warning;

import io.github.sightline.chat.Audience;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import io.github.sightline.interview.FormatLedger;
import io.github.sightline.interview.FormatLedger.Step;
import io.github.sightline.signal.Signal;
import io.github.sightline.signal.SignalKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one card of a candidate, for staff only: there is no way to make anything else of a warning.
 * It says what was seen, with quotations; why it may matter; what may be innocent; what to do next.
 */
public final class CaseCard {
  private final PolicySettings settings;

  public CaseCard(PolicySettings settings) {
    this.settings = settings;
  }

  /**
   * The card for a case that reached a level at least once.
   *
   * @param key our name of the card, the same for the candidate for ever
   * @param audience where it stands
   * @param name the candidate as shown to people
   * @param toRead what was read but does not count
   */
  public Outgoing render(
      String key,
      Audience.Staff audience,
      String name,
      Assessment assessment,
      FormatLedger ledger,
      ToRead toRead) {
    List<Signal> evidence = evidence(assessment);
    return new Outgoing(
        key,
        audience,
        level(assessment) + " · " + name + " · " + Headline.of(assessment.occasions()),
        Stream.of(
                new Section("What was seen", seen(evidence, ledger, toRead)),
                new Section("For a person to read", toRead.lines()),
                new Section("Why it may matter", why(evidence)),
                new Section("What may be innocent", innocent(evidence)),
                new Section("What to do next", next(assessment)))
            .filter(section -> !section.lines().isEmpty())
            .toList(),
        footer(assessment));
  }

  private static List<Signal> evidence(Assessment assessment) {
    return Stream.concat(
            assessment.occasions().stream().flatMap(o -> o.signals().stream()),
            assessment.supporting().stream())
        .sorted(Signal.ORDER)
        .toList();
  }

  /** The level in force: what the points say now, which may be less than was reached before. */
  private String level(Assessment assessment) {
    if (assessment.heldBy() != null) {
      return "On hold";
    }
    double points = assessment.points();
    boolean supported = !assessment.supporting().isEmpty();
    if (points >= settings.high() || (points >= settings.highWithSupport() && supported)) {
      return "High";
    }
    return points >= settings.caution() ? "Caution" : "Settled";
  }

  private static List<Line> seen(List<Signal> evidence, FormatLedger ledger, ToRead toRead) {
    List<Line> lines = new ArrayList<>();
    for (List<Signal> message : byMessage(evidence)) {
      Signal first = message.get(0);
      String steps =
          message.stream().map(s -> Wording.of(s.kind()).step()).collect(Collectors.joining(", "));
      String condition = first.insists() ? " (stated as a condition)" : "";
      String deleted = first.deleted() ? " (message deleted since)" : "";
      lines.add(Line.of(Quotation.time(first.at()) + ": " + steps + condition + deleted));
      if (!toRead.isPrivate(first.message().id())) {
        lines.add(Quotation.of(first.message()));
        first.because().similar().stream()
            .limit(1)
            .forEach(text -> lines.add(Line.of("Read as similar to: “" + text + "”")));
      }
    }
    lines.add(
        Line.of(
            "Video so far: asked for %s, accepted %s, declined %s, held %s"
                .formatted(
                    Wording.times(ledger.count(Step.VIDEO_ASKED)),
                    Wording.times(ledger.count(Step.VIDEO_ACCEPTED)),
                    Wording.times(ledger.count(Step.VIDEO_DECLINED)),
                    Wording.times(ledger.count(Step.VIDEO_HELD)))));
    return lines;
  }

  private static Collection<List<Signal>> byMessage(List<Signal> evidence) {
    Map<MessageId, List<Signal>> messages = new LinkedHashMap<>();
    evidence.forEach(
        s -> messages.computeIfAbsent(s.message().id(), id -> new ArrayList<>()).add(s));
    return messages.values();
  }

  private static List<Line> why(List<Signal> evidence) {
    return kinds(evidence)
        .flatMap(kind -> Wording.of(kind).advisories().stream())
        .distinct()
        .sorted(Comparator.comparing(Advisory::link))
        .map(a -> new Line(a.title(), false, a.link()))
        .toList();
  }

  private static List<Line> innocent(List<Signal> evidence) {
    Set<String> reasons = new LinkedHashSet<>();
    kinds(evidence).forEach(kind -> reasons.addAll(Wording.of(kind).innocent()));
    return reasons.stream().map(Line::of).toList();
  }

  private static Stream<SignalKind> kinds(List<Signal> evidence) {
    return evidence.stream().map(Signal::kind).distinct();
  }

  private static List<Line> next(Assessment assessment) {
    if (assessment.heldBy() != null) {
      return List.of(
          Line.of("An adjustment was asked for: agree on another format before anything else"),
          Line.of("No warning is posted for this candidate until a named person decides"));
    }
    return List.of(
        Line.of("Offer another format and ask whether an adjustment is needed; no reason is owed"),
        Line.of("Ask for one identity step that suits both sides, on video or in person"),
        Line.of("Check former employers by contacts that you found yourselves"),
        Line.of("Decide with a second person, and write the reason down"));
  }

  private String footer(Assessment assessment) {
    return "%s points (caution from %s, high from %s), fading after %d days. Sightline informs; people decide."
        .formatted(
            number(assessment.points()),
            number(settings.caution()),
            number(settings.high()),
            settings.memory().toDays());
  }

  private static String number(double points) {
    return points == Math.rint(points)
        ? Long.toString((long) points)
        : String.format(Locale.ROOT, "%.1f", points);
  }
}
