package io.github.sightline.summary;

import io.github.sightline.summary.Facts.About;
import io.github.sightline.summary.InterviewStep.Kind;
import java.util.ArrayList;
import java.util.List;

/** The first sentences: what is owed, then what is new. */
final class Headline {
  private final Facts facts;

  private Headline(Facts facts) {
    this.facts = facts;
  }

  static String of(Facts facts) {
    return new Headline(facts).text();
  }

  private String text() {
    if (facts.isEmpty()) {
      return facts.isQuiet()
          ? "Quiet week: nothing is waiting, nothing new."
          : "Quiet week: nothing is waiting, nothing new; but the bot did not see everything.";
    }
    return owed() + checklists() + " " + fresh();
  }

  private String owed() {
    int count = facts.owedInAll();
    if (count == 0) {
      return "No decision is waiting.";
    }
    About about = facts.about();
    String since = Words.since(facts.owed().get(0).since(), about.asOf(), about.zone());
    return count == 1
        ? "1 decision is waiting for you, since " + since + "."
        : count + " decisions are waiting for you, the oldest since " + since + ".";
  }

  private String checklists() {
    int open = facts.checklists().inAll();
    return open == 0
        ? ""
        : " "
            + Words.count(open, "checklist")
            + (open == 1 ? " is" : " are")
            + " open before offers.";
  }

  private String fresh() {
    int warnings = facts.thisWeek().warningCount();
    List<String> parts = new ArrayList<>();
    int weeks = facts.weeks().size();
    String compared =
        weeks < 2 || facts.about().isRunning()
            ? ""
            : " ("
                + Words.compared(warnings, facts.weeks().get(weeks - 2).warningCount())
                + " the week before)";
    parts.add(Words.count(warnings, "new warning") + compared);
    parts.add(Words.count(facts.interviews().of(Kind.HELD), "interview") + " held");
    return Words.capital(String.join(", ", parts)) + ".";
  }
}
