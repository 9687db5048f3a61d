package io.github.sightline.engine;

import static io.github.sightline.engine.Sample.MAYA;
import static io.github.sightline.engine.Sample.NOEL;
import static io.github.sightline.engine.Sample.RECRUITER;
import static io.github.sightline.engine.Sample.ROOM;
import static io.github.sightline.engine.Sample.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.UserId;
import io.github.sightline.interview.Mode;
import io.github.sightline.interview.Order;
import io.github.sightline.interview.Slot;
import io.github.sightline.interview.Status;
import io.github.sightline.interview.Terms;
import io.github.sightline.summary.Team;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.junit.jupiter.api.Test;

/** What every {@link Orders}, {@link Agenda} and {@link PersonZones} does. */
interface OrdersContract {
  OpenStore store();

  private static GivenOrder order(String id, UserId candidate, int seconds) {
    Slot slot = seconds % 2 == 0 ? Slot.at(at(900)) : new Slot(at(900), at(950));
    return new GivenOrder(
        id,
        candidate,
        ROOM,
        InterviewAction.COMMAND,
        new Order(ROOM + "/m1#1", slot, seconds % 2 == 0, null, Status.CANCELLED),
        RECRUITER,
        at(seconds),
        "cancel \"it\"\n👋");
  }

  private static AgendaEntry entry(UserId candidate, String id, int start, Status status) {
    return new AgendaEntry(
        candidate,
        id,
        ROOM,
        new Terms(new Slot(at(start), null), Mode.VIDEO, status),
        RECRUITER.id(),
        at(1),
        2);
  }

  private NavigableMap<Instant, ZoneId> zones() {
    return store().ask(books -> books.zones().of(MAYA));
  }

  @Test
  default void ordersComeBackAsTheyWereGivenByTimeAndOnlyOfTheirCandidate() {
    store().tell(books -> books.orders().add(order("o2", MAYA, 2)));
    store().tell(books -> books.orders().add(order("o1", MAYA, 1)));
    store().tell(books -> books.orders().add(order("o3", NOEL, 1)));
    List<GivenOrder> of = store().ask(books -> books.orders().of(MAYA));
    assertThat(of).containsExactly(order("o1", MAYA, 1), order("o2", MAYA, 2));
  }

  @Test
  default void theSameOrderTwiceIsOneOrder() {
    assertThat(store().<Boolean>ask(b -> b.orders().add(order("o1", MAYA, 1)))).isTrue();
    assertThat(store().<Boolean>ask(b -> b.orders().add(order("o1", MAYA, 5)))).isFalse();
    assertThat(store().<List<GivenOrder>>ask(b -> b.orders().of(MAYA)))
        .containsExactly(order("o1", MAYA, 1));
  }

  @Test
  default void theAgendaHoldsTheLatestStateAndIsFoundByTime() {
    store()
        .tell(
            books -> {
              books.agenda().put(entry(MAYA, "i1", 100, Status.PROPOSED));
              books.agenda().put(entry(MAYA, "i1", 300, Status.CONFIRMED));
              books.agenda().put(entry(MAYA, "i2", 200, Status.CONFIRMED));
              books.agenda().put(entry(NOEL, "i1", 250, Status.CONFIRMED));
            });
    List<AgendaEntry> mayas = store().ask(books -> books.agenda().of(MAYA));
    assertThat(mayas)
        .containsExactly(
            entry(MAYA, "i2", 200, Status.CONFIRMED), entry(MAYA, "i1", 300, Status.CONFIRMED));
    List<AgendaEntry> span = store().ask(books -> books.agenda().between(at(200), at(300)));
    assertThat(span).extracting(AgendaEntry::start).containsExactly(at(200), at(250));
    store().tell(books -> books.agenda().remove(MAYA, "i1"));
    store().tell(books -> books.agenda().remove(MAYA, "i1"));
    List<AgendaEntry> left = store().ask(books -> books.agenda().between(at(0), at(900)));
    assertThat(left).extracting(AgendaEntry::start).containsExactly(at(200), at(250));
  }

  @Test
  default void theAgendaOfATeamComesInPartsAlsoWhereManyBeginAtOnce() {
    UserId elsewhere = new UserId(MAYA.platform(), MAYA.workspace() + "0", "U-A");
    store()
        .tell(
            books -> {
              books.agenda().put(entry(MAYA, "i2", 200, Status.CONFIRMED));
              books.agenda().put(entry(MAYA, "i1", 200, Status.CONFIRMED));
              books.agenda().put(entry(NOEL, "i1", 200, Status.PROPOSED));
              books.agenda().put(entry(NOEL, "i2", 100, Status.CONFIRMED));
              books.agenda().put(entry(MAYA, "i3", 300, Status.CONFIRMED));
              books.agenda().put(entry(elsewhere, "i1", 200, Status.CONFIRMED));
            });
    Team team = new Team(MAYA.platform(), MAYA.workspace());
    List<String> seen = new ArrayList<>();
    Agenda.Place place = Agenda.Place.from(at(200));
    for (int part = 0; part < 4; part++) {
      Agenda.Place from = place;
      List<AgendaEntry> found = store().ask(books -> books.agenda().of(team, from, 1));
      for (AgendaEntry entry : found) {
        seen.add(entry.candidate().id() + " " + entry.interview());
        place = Agenda.Place.after(entry);
      }
    }
    assertThat(seen).containsExactly("U-MAYA i1", "U-MAYA i2", "U-NOEL i1", "U-MAYA i3");
    Agenda.Place end = place;
    assertThat(store().<List<?>>ask(books -> books.agenda().of(team, end, 9))).isEmpty();
  }

  @Test
  default void whereAPersonLivedStaysKnownAfterAMove() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    ZoneId lima = ZoneId.of("America/Lima");
    assertThat(zones()).isEmpty();
    store().tell(books -> books.zones().note(MAYA, berlin, at(5)));
    store().tell(books -> books.zones().note(MAYA, berlin, at(7)));
    store().tell(books -> books.zones().note(MAYA, lima, at(9)));
    assertThat(zones()).isEqualTo(Map.of(Instant.EPOCH, berlin, at(9), lima));
  }
}
