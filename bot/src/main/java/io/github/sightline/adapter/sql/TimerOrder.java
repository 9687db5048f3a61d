package io.github.sightline.adapter.sql;

/** The order in which due timers are fetched. */
final class TimerOrder {
  private TimerOrder() {}

  /**
   * Selects due timers by time, and those of one instant by name, so that a replay rings them in
   * the same order each time and on each store.
   */
  static String dueQuery(String table, int limit, String andCondition) {
    return "select * from "
        + table
        + " where picked = ? and execution_time <= ? "
        + andCondition
        + " order by execution_time, task_name, task_instance limit "
        + limit;
  }
}
