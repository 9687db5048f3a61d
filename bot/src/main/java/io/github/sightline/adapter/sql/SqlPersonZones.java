package io.github.sightline.adapter.sql;

import io.github.sightline.chat.UserId;
import io.github.sightline.engine.PersonZones;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The table {@code person_zones}. */
final class SqlPersonZones implements PersonZones {
  private static final String NOTE =
      Insert.into("person_zones", "person", "since", "zone").orReplaceBy("person", "since");

  static final String OF = "select * from person_zones where person = ? order by since";

  static final String LAST =
      "select zone from person_zones where person = ? order by since desc limit 1";

  private final Session session;

  SqlPersonZones(Session session) {
    this.session = session;
  }

  @Override
  public void note(UserId person, ZoneId zone, Instant since) {
    Optional<String> known = session.first(row -> row.getString("zone"), LAST, Ids.text(person));
    if (known.isEmpty()) {
      session.update(NOTE, Ids.text(person), Instant.EPOCH, zone.getId());
    } else if (!known.get().equals(zone.getId())) {
      session.update(NOTE, Ids.text(person), since, zone.getId());
    }
  }

  @Override
  public NavigableMap<Instant, ZoneId> of(UserId person) {
    NavigableMap<Instant, ZoneId> known = new TreeMap<>();
    session
        .list(SqlPersonZones::stay, OF, Ids.text(person))
        .forEach(stay -> known.put(stay.getKey(), stay.getValue()));
    return known;
  }

  private static Map.Entry<Instant, ZoneId> stay(ResultSet row) throws SQLException {
    return Map.entry(Micros.instant(row.getLong("since")), ZoneId.of(row.getString("zone")));
  }
}
