package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The links of {@link InMemoryLedger}: for each account, the main one. */
final class InMemoryLinks implements Links {
  private final Map<UserId, UserId> rows;

  InMemoryLinks(Map<UserId, UserId> rows) {
    this.rows = rows;
  }

  @Override
  public UserId main(UserId person) {
    return rows.getOrDefault(person, person);
  }

  @Override
  public List<UserId> accounts(UserId main) {
    List<UserId> accounts = new ArrayList<>(List.of(main));
    rows.entrySet().stream()
        .filter(row -> row.getValue().equals(main))
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(UserId::toString))
        .forEach(accounts::add);
    return accounts;
  }

  @Override
  public void link(UserId person, UserId main) {
    rows.replaceAll((account, other) -> other.equals(person) ? main : other);
    rows.put(person, main);
  }

  @Override
  public void unlink(UserId person) {
    rows.remove(person);
  }
}
