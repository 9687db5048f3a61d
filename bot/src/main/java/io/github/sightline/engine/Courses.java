package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import io.github.sightline.engine.Course.Stage;
import io.github.sightline.time.TimeReader;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the courses that were followed last, so that a talk that goes on is followed from where
 * it was, and one that was edited from there.
 */
final class Courses {
  /** Some tens of megabytes. */
  private static final int MOST_STAGES = 20_000;

  private final TimeReader times;
  private final Map<UserId, Course> latest = new LinkedHashMap<>();
  private int stages;

  Courses(TimeReader times) {
    this.times = times;
  }

  /** What these stages come to. */
  Arranged follow(UserId candidate, List<Stage> all) {
    Course known = take(candidate);
    Course course = known == null ? new Course(times) : known;
    Arranged arranged = course.follow(all).end();
    keep(candidate, course);
    return arranged;
  }

  /** Taken out: nobody else may go on with it meanwhile. */
  private synchronized @Nullable Course take(UserId candidate) {
    Course known = latest.remove(candidate);
    stages -= known == null ? 0 : known.length();
    return known;
  }

  private synchronized void keep(UserId candidate, Course course) {
    Course other = latest.put(candidate, course);
    stages += course.length() - (other == null ? 0 : other.length());
    Iterator<Course> oldest = latest.values().iterator();
    while (stages > MOST_STAGES && oldest.hasNext()) {
      stages -= oldest.next().length();
      oldest.remove();
    }
  }
}
