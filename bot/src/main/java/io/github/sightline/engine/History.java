package io.github.sightline.engine;

import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import io.github.sightline.warning.Warning;
import java.util.List;

/** What happened to a case, told in the thread of its card: each entry once, never changed. */
final class History {
  private History() {}

  /** The entry for a level that was reached. */
  static Outgoing of(Warning warning, Desk desk) {
    return new Outgoing(
        "history:" + warning.id(),
        desk.warnings(),
        "Level reached: " + warning.level().key(),
        List.of(new Section("What was seen", List.of(Line.of(warning.text())))),
        "",
        CaseRules.cardKey(warning.candidate()));
  }

  /** The entry for what a person did. */
  static Outgoing of(CaseStep step, Desk desk) {
    return new Outgoing(
        "history:" + step.candidate() + "/" + step.id(),
        desk.warnings(),
        step.action().past(),
        List.of(new Section("Who and when", Handling.lines(step))),
        "",
        CaseRules.cardKey(step.candidate()));
  }
}
