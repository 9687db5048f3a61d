package io.github.sightline.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** Who sees a channel, by Discord's rules of roles and overwrites. */
class PermissionsTest {
  private static final String GUILD = "100000000000000001";
  private static final String STAFF = "400000000000000001";
  private static final String FANS = "400000000000000002";
  private static final String ADMINS = "400000000000000003";
  private static final String ANA = "300000000000000001";
  private static final String VIEW = "1024";

  private final ArrayNode roles = Json.object().putArray("roles");
  private final ObjectNode channel = Json.object();
  private final ArrayNode overwrites = channel.putArray("permission_overwrites");

  private void role(String id, String permissions) {
    roles.addObject().put("id", id).put("permissions", permissions);
  }

  private void overwrite(String id, int type, String allow, String deny) {
    overwrites.addObject().put("id", id).put("type", type).put("allow", allow).put("deny", deny);
  }

  private Permissions permissions() {
    return new Permissions(GUILD, roles, channel);
  }

  @Test
  void aChannelWithoutOverwritesIsSeenByEverybodyWhereTheServerIs() {
    role(GUILD, VIEW);
    assertThat(permissions().everybodySees()).isTrue();
  }

  @Test
  void whatIsDeniedToEverybodyIsOpenToTheRolesThatAreAllowedAlone() {
    role(GUILD, VIEW);
    role(STAFF, VIEW);
    role(FANS, VIEW);
    overwrite(GUILD, 0, "0", VIEW);
    overwrite(STAFF, 0, VIEW, "0");
    assertThat(permissions().everybodySees()).isFalse();
    assertThat(permissions().rolesThatSee()).containsExactly(STAFF);
  }

  @Test
  void aRoleWhosePermissionsOfTheServerOpenEveryChannelSeesThisOneToo() {
    role(GUILD, "0");
    role(FANS, VIEW);
    role(STAFF, VIEW);
    overwrite(FANS, 0, "0", VIEW);
    assertThat(permissions().everybodySees()).isFalse();
    assertThat(permissions().rolesThatSee()).containsExactly(STAFF);
  }

  @Test
  void personsWithAnOverwriteCountAndAdministratorsAndBotsDoNot() {
    role(GUILD, "0");
    role(ADMINS, "8");
    roles.addObject().put("id", FANS).put("permissions", VIEW).putObject("tags").put("bot_id", "1");
    overwrite(ANA, 1, VIEW, "0");
    assertThat(permissions().rolesThatSee()).isEmpty();
    assertThat(permissions().personsWhoSee()).containsExactly(ANA);
  }

  @Test
  void bitsThatNobodyKnowsYetDoNoHarm() {
    role(GUILD, "4503599627370496");
    role(STAFF, "4503599627371520");
    assertThat(permissions().everybodySees()).isFalse();
    assertThat(permissions().rolesThatSee()).containsExactly(STAFF);
  }
}
