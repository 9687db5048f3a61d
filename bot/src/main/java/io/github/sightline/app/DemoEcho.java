package io.github.sightline.app;

import io.github.sightline.adapter.web.demo.SceneView;
import io.github.sightline.chat.Outgoing;
import java.io.PrintStream;
import java.util.Set;
import java.util.TreeSet;

/** Says in the terminal which cards appear in the demo. */
final class DemoEcho {
  private final PrintStream out;
  private final Set<String> said = new TreeSet<>();
  private String story = "";

  DemoEcho(PrintStream out) {
    this.out = out;
  }

  void show(SceneView view) {
    if (!view.story().equals(story) || view.staff().isEmpty()) {
      said.clear();
      story = view.story();
    }
    for (Outgoing card : view.staff()) {
      if (said.add(card.title())) {
        out.println("  " + view.clock() + "  " + CardText.printable(card.title()));
      }
    }
  }
}
