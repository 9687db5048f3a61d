package io.github.sightline.adapter.slack;

import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.block.element.BlockElements.usersSelect;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Button;
import java.util.ArrayList;
import java.util.List;

/** The windows and the page of the bot. */
final class Views {
  static final String INPUT = "sightline-input";
  static final String FIELD = "field";
  private static final int REASON = 500;
  private static final int TEXT = 2900;

  private Views() {}

  /** A window that asks for what a button needs; what it is about comes back with it. */
  static View asking(Button.Input input, String about) {
    boolean reason = input == Button.Input.REASON;
    LayoutBlock field =
        input(
            i ->
                i.blockId(FIELD)
                    .label(plainText(reason ? "Why is it not a concern?" : "Who takes it?"))
                    .element(
                        reason
                            ? plainTextInput(
                                p ->
                                    p.actionId(FIELD)
                                        .multiline(true)
                                        .minLength(3)
                                        .maxLength(REASON))
                            : usersSelect(u -> u.actionId(FIELD))));
    return view(
        v ->
            v.type("modal")
                .callbackId(INPUT)
                .title(title())
                .submit(viewSubmit(s -> s.type("plain_text").text("Save")))
                .close(viewClose(c -> c.type("plain_text").text("Cancel")))
                .privateMetadata(about)
                .blocks(List.of(field)));
  }

  /** A window that only says something. */
  static View saying(Answer answer) {
    return view(
        v ->
            v.type("modal")
                .callbackId("sightline-answer")
                .title(title())
                .close(viewClose(c -> c.type("plain_text").text("Close")))
                .blocks(blocks(answer)));
  }

  /** The bot's page for one person. */
  static View home(Answer answer) {
    return view(v -> v.type("home").blocks(blocks(answer)));
  }

  static List<LayoutBlock> blocks(Answer answer) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(section(s -> s.text(plainText(Inert.plain(answer.text(), TEXT), false))));
    blocks.addAll(CardBlocks.of(answer.details()));
    return blocks;
  }

  private static com.slack.api.model.view.ViewTitle title() {
    return viewTitle(t -> t.type("plain_text").text("Sightline"));
  }
}
