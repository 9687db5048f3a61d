package io.github.sightline.adapter.sql;

import static io.github.sightline.engine.Sample.MAYA;
import static io.github.sightline.engine.Sample.ROOM;
import static io.github.sightline.engine.Sample.TEXT_ONLY;
import static io.github.sightline.engine.Sample.at;
import static io.github.sightline.engine.Sample.message;
import static io.github.sightline.engine.Sample.posted;
import static io.github.sightline.engine.Sample.turn;
import static io.github.sightline.engine.Sample.warning;

import io.github.sightline.engine.Books;
import io.github.sightline.engine.Timer;
import io.github.sightline.warning.Level;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Writes transactions and says the number of each once it is committed, until it is killed. */
final class KilledWriter {
  private KilledWriter() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (TestStore store = TestStore.open(args[0])) {
      for (int i = Integer.parseInt(args[1]); ; i++) {
        int number = i;
        store.tell(books -> write(books, number));
        out.println(number);
      }
    }
  }

  private static void write(Books books, int number) {
    books.cases().hold(MAYA, "Maya " + number);
    books.inbox().receive(posted(ROOM, number));
    books.talks().keep(turn(message(ROOM, number), TEXT_ONLY), MAYA);
    books.cases().raise(warning("w" + number, MAYA, Level.CAUTION, number));
    books.wake(new Timer(Timer.Kind.DELIVER_CARD, "card-" + number), at(number));
  }
}
