package io.github.sightline.adapter.slack;

import com.slack.api.model.User;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An account, as far as it matters here.
 *
 * @param guest restricted to some channels
 * @param outsider of another organisation
 * @param zone where the person lives, as the profile says
 */
record Person(
    String id, String name, boolean guest, boolean outsider, boolean bot, Optional<ZoneId> zone) {
  static Person of(User user, Identity us) {
    String shown = user.getProfile() == null ? null : user.getProfile().getDisplayName();
    String name = shown == null || shown.isBlank() ? user.getRealName() : shown;
    return new Person(
        user.getId(),
        Objects.requireNonNullElse(name, user.getId()),
        user.isRestricted() || user.isUltraRestricted(),
        user.isStranger() || !isOurs(user, us),
        user.isBot(),
        zone(user.getTz()));
  }

  private static Optional<ZoneId> zone(@Nullable String name) {
    try {
      return name == null ? Optional.empty() : Optional.of(ZoneId.of(name));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** In an organisation of many workspaces the team differs, the enterprise does not. */
  private static boolean isOurs(User user, Identity us) {
    User.EnterpriseUser enterprise = user.getEnterpriseUser();
    boolean sameOrganisation =
        enterprise != null
            && !us.enterprise().isEmpty()
            && us.enterprise().equals(enterprise.getEnterpriseId());
    return sameOrganisation || user.getTeamId() == null || user.getTeamId().equals(us.team());
  }

  /** Whether nobody of the own organisation with full rights. */
  boolean isForeign() {
    return guest || outsider;
  }
}
