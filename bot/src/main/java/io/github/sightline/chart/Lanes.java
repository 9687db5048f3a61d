package io.github.sightline.chart;

import io.github.sightline.chart.WeekPicture.Visit;
import java.util.ArrayList;
import java.util.List;

/**
 * What takes place at once stands beside each other.
 *
 * @param placed what is shown
 * @param left how many find no room
 */
record Lanes(List<Placed> placed, int left) {
  /** More would leave no room for words. */
  private static final int MOST = 3;

  /** From where to where it goes, in pixels. */
  record Stretch(Visit visit, double top, double bottom) {}

  /** In which lane of how many, from 0. */
  record Placed(Stretch stretch, int lane, int of) {}

  /** Places them; they come in the order of their beginnings. */
  static Lanes of(List<Stretch> stretches) {
    List<Placed> placed = new ArrayList<>();
    List<Placed> together = new ArrayList<>();
    List<Double> ends = new ArrayList<>();
    int left = 0;
    for (Stretch each : stretches) {
      double top = each.top();
      if (ends.stream().allMatch(end -> end <= top)) {
        settle(together, ends.size(), placed);
        ends.clear();
      }
      int lane = free(ends, top);
      if (lane == MOST) {
        left++;
        continue;
      }
      if (lane == ends.size()) {
        ends.add(each.bottom());
      } else {
        ends.set(lane, each.bottom());
      }
      together.add(new Placed(each, lane, 0));
    }
    settle(together, ends.size(), placed);
    return new Lanes(placed, left);
  }

  private static int free(List<Double> ends, double top) {
    for (int lane = 0; lane < ends.size(); lane++) {
      if (ends.get(lane) <= top) {
        return lane;
      }
    }
    return ends.size();
  }

  /** All that hangs together gets lanes of one width. */
  private static void settle(List<Placed> together, int lanes, List<Placed> placed) {
    together.forEach(each -> placed.add(new Placed(each.stretch(), each.lane(), lanes)));
    together.clear();
  }
}
