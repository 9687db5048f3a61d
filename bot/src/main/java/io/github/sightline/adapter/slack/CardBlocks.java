package io.github.sightline.adapter.slack;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.header;
import static com.slack.api.model.block.Blocks.image;
import static com.slack.api.model.block.Blocks.richText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.SlackFileObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import io.github.sightline.chat.Attachment;
import io.github.sightline.chat.Button;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A card as blocks. Words of people stand in plain or rich text only, which Slack does not parse.
 * Within Slack's limits, the undocumented one on all text together included.
 */
final class CardBlocks {
  /** Begins the ids of our buttons; the action follows. */
  static final String ACTION = "sightline:";

  private static final int HEADER = 150;
  private static final int LINE = 1000;
  private static final int BUTTON = 75;

  /** Slack refuses about 13,000 characters together. */
  private static final int ALL = 9_000;

  private final List<LayoutBlock> blocks = new ArrayList<>();
  private int left = ALL;

  private CardBlocks() {}

  /** The card without its pictures. */
  static List<LayoutBlock> of(Outgoing card) {
    return of(card, Map.of());
  }

  /**
   * The card.
   *
   * @param pictures Slack's ids of those of its files that are shown in it
   */
  static List<LayoutBlock> of(Outgoing card, Map<Attachment, String> pictures) {
    CardBlocks made = new CardBlocks();
    String title = Inert.line(card.title(), HEADER);
    made.blocks.add(header(h -> h.text(plainText(title, false))));
    card.sections().forEach(section -> made.section(section, card.key()));
    card.files().stream()
        .filter(pictures::containsKey)
        .map(file -> picture(file, pictures.get(file)))
        .forEach(made.blocks::add);
    if (!card.footer().isBlank()) {
      String footer = Inert.line(card.footer(), LINE);
      made.blocks.add(context(c -> c.elements(List.of(plainText(footer, false)))));
    }
    return made.blocks;
  }

  private static LayoutBlock picture(Attachment file, @Nullable String id) {
    return image(
        i ->
            i.altText(Inert.line(file.alt(), LINE))
                .slackFile(SlackFileObject.builder().id(id).build()));
  }

  /** Sections alone, as in answers and pages. */
  static List<LayoutBlock> of(List<Section> sections) {
    CardBlocks made = new CardBlocks();
    sections.forEach(section -> made.section(section, ""));
    return made.blocks;
  }

  private void section(Section section, String key) {
    List<BlockElement> elements = new ArrayList<>();
    elements.add(heading(section.heading()));
    for (Line line : section.lines()) {
      if (left <= 0) {
        elements.add(list(Line.of("More stands in the conversation itself")));
        break;
      }
      elements.add(line.quoted() ? quote(line) : list(line));
    }
    blocks.add(richText(r -> r.elements(elements)));
    String card = section.about().isEmpty() ? key : section.about();
    if (!section.buttons().isEmpty() && !card.isEmpty()) {
      List<BlockElement> buttons =
          section.buttons().stream().map(button -> button(button, card)).toList();
      blocks.add(actions(a -> a.elements(buttons)));
    }
  }

  private static BlockElement heading(String text) {
    RichTextSectionElement.TextStyle bold =
        RichTextSectionElement.TextStyle.builder().bold(true).build();
    return RichTextSectionElement.builder()
        .elements(
            List.of(
                RichTextSectionElement.Text.builder()
                    .text(Inert.line(text, HEADER))
                    .style(bold)
                    .build()))
        .build();
  }

  private BlockElement list(Line line) {
    return RichTextListElement.builder()
        .style("bullet")
        .elements(List.of(RichTextSectionElement.builder().elements(words(line)).build()))
        .build();
  }

  private BlockElement quote(Line line) {
    return RichTextQuoteElement.builder().elements(words(line)).build();
  }

  private List<RichTextElement> words(Line line) {
    String text = Inert.plain(line.text(), LINE);
    left -= text.length();
    List<RichTextElement> words = new ArrayList<>();
    words.add(
        isMoment(line)
            ? moment(Objects.requireNonNull(line.time()), text)
            : RichTextSectionElement.Text.builder().text(text).build());
    if (!line.link().isEmpty()) {
      words.add(RichTextSectionElement.Text.builder().text("  ").build());
      words.add(RichTextSectionElement.Link.builder().url(line.link()).text("open").build());
    }
    return words;
  }

  /** Slack counts seconds in 32 bits. */
  private static boolean isMoment(Line line) {
    return line.time() != null && line.time().getEpochSecond() <= Integer.MAX_VALUE;
  }

  /** Slack shows it to each reader in the zone of that reader. */
  private static RichTextElement moment(Instant time, String otherwise) {
    return RichTextSectionElement.Date.builder()
        .timestamp(Math.toIntExact(time.getEpochSecond()))
        .format("{date_long_pretty}, {time}")
        .fallback(otherwise)
        .build();
  }

  private static BlockElement button(Button button, String key) {
    return ButtonElement.builder()
        .text(plainText(Inert.line(button.label(), BUTTON), false))
        .actionId(ACTION + button.action() + ":" + button.input())
        .value(key)
        .build();
  }
}
