package io.github.sightline.summary;

import io.github.sightline.chat.Attachment;
import io.github.sightline.chat.Audience;
import io.github.sightline.chat.Button;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import io.github.sightline.chat.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A summary as a card, for staff only.
 *
 * @param key our name of the card
 * @param channel where it stands
 */
public record SummaryCard(String key, Audience.Staff channel) {
  /** What the title of a card begins with that comes later than it was due. */
  public static final String LATE = "Late · ";

  /** So many decisions have buttons; more would hide the rest. */
  private static final int WITH_BUTTONS = 5;

  /**
   * The card.
   *
   * @param caseCard the key of a candidate's card, whose buttons these are
   * @param buttons what can be decided
   * @param late whether it comes later than it was due
   */
  public Outgoing render(
      Summary summary, Function<UserId, String> caseCard, List<Button> buttons, boolean late) {
    String why = late ? "Late: the bot was down when it was due. " : "";
    return new Outgoing(
        key,
        channel,
        (late ? LATE : "") + summary.headline(),
        sections(summary, caseCard, buttons),
        why + summary.title() + ". Sightline informs; people decide.",
        "",
        pictures(summary));
  }

  /** The first chart that shows anything; its numbers stand in the lines. */
  private static List<Attachment> pictures(Summary summary) {
    return summary.blocks().stream()
        .flatMap(block -> Stream.ofNullable(block.chart()))
        .filter(chart -> !chart.isEmpty())
        .limit(1)
        .map(chart -> PictureFile.of("warnings-by-week.png", chart))
        .toList();
  }

  /** What stands below the headline. */
  public static List<Section> sections(
      Summary summary, Function<UserId, String> caseCard, List<Button> buttons) {
    List<Section> sections = new ArrayList<>();
    for (Block block : summary.blocks()) {
      if (block.heading().equals(OwedBlock.HEADING)) {
        sections.addAll(owed(summary.facts(), block, caseCard, buttons));
      } else {
        sections.add(new Section(block.heading(), lines(block)));
      }
    }
    return sections;
  }

  private static List<Section> owed(
      Facts facts, Block block, Function<UserId, String> caseCard, List<Button> buttons) {
    List<Section> sections = new ArrayList<>();
    List<Line> more = new ArrayList<>();
    for (int i = 0; i < facts.owed().size(); i++) {
      List<String> row = block.rows().get(i);
      Line line = Line.of("%s · waiting %s · %s".formatted(row.get(1), row.get(2), row.get(3)));
      if (i < WITH_BUTTONS) {
        String card = caseCard.apply(facts.owed().get(i).candidate());
        sections.add(new Section("Decision owed: " + row.get(0), List.of(line), buttons, card));
      } else {
        more.add(Line.of(row.get(0) + ": " + line.text()));
      }
    }
    block.notes().forEach(note -> more.add(Line.of(note)));
    if (!more.isEmpty()) {
      sections.add(new Section("More decisions owed", more));
    }
    return sections;
  }

  private static List<Line> lines(Block block) {
    List<Line> lines = new ArrayList<>(CardLines.of(block).stream().map(Line::of).toList());
    block.notes().forEach(note -> lines.add(Line.of(note)));
    return lines;
  }
}
