package io.github.sightline.adapter.discord;

import static io.github.sightline.fakediscord.Sample.CANDIDATE;
import static io.github.sightline.fakediscord.Sample.MANAGER;
import static io.github.sightline.fakediscord.Sample.TALK;
import static io.github.sightline.fakediscord.Sample.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sightline.diligence.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The checklist on Discord, whose rules ask for discretion: by real Javacord. */
class DiscordChecklistTest {
  private Rig rig;

  @BeforeEach
  void up() {
    rig = Rig.up();
    rig.declines(2);
    rig.card("Caution");
  }

  @AfterEach
  void down() {
    rig.close();
  }

  private String says(String user, String... options) {
    List<String> all = new ArrayList<>(List.of(CANDIDATE));
    all.addAll(List.of(options));
    return rig.answered(rig.discord.command(rig.in, user, TALK, "sightline checklist", all))
        .answer()
        .toString()
        .replace("\\", "");
  }

  @Test
  void itemsStandInAnswersToOnePersonAndNoneIsPosted() {
    assertThat(says(MANAGER, "note=by 2126-12-01", "do=offer"))
        .contains("offer planned by 2126-12-01");
    assertThat(says(MANAGER, "do=concern", "item=references", "note=nobody knows them"))
        .contains("Noted");
    assertThat(says(MANAGER, "do=done", "item=sanctions")).contains("Noted");
    String list = says(MANAGER);
    assertThat(list)
        .contains("References: concern noted", "Sanctions exposure: done")
        .doesNotContain("nobody knows them");
    rig.await(() -> rig.posts(WARN).get(0).toString().contains("Checklist 1/6"), "the line");
    assertThat(rig.posts(WARN).toString())
        .contains("Offer planned by")
        .doesNotContainIgnoringCase("sanction")
        .doesNotContain("references")
        .doesNotContain("concern noted");
    assertThat(rig.posts(TALK)).as("the candidate saw the notice alone").hasSize(1);
  }

  @Test
  void ofSanctionsOnlyDoneOrOpenIsTakenAndShown() {
    for (String verb : List.of("concern", "not-needed", "done")) {
      assertThat(says(MANAGER, "do=" + verb, "item=sanctions-exposure", "note=payee on a list"))
          .contains("Say it on the dashboard");
    }
    assertThat(says(MANAGER)).contains("Sanctions exposure: open").doesNotContain("payee");
    assertThat(says(CANDIDATE)).contains("Only the hiring team").doesNotContain("open");
  }

  @Test
  void theCommandNamesTheItemsThatThereAre() {
    List<String> shown = new ArrayList<>();
    for (JsonNode sub : rig.discord.commands.path(0).path("options")) {
      for (JsonNode option : sub.path("options")) {
        if (option.path("name").asText().equals("item")) {
          shown.add(option.path("description").asText());
        }
      }
    }
    assertThat(shown).hasSize(1);
    assertThat(shown.get(0))
        .hasSizeLessThanOrEqualTo(100)
        .isEqualTo(String.join(", ", Arrays.stream(Item.values()).map(Item::key).toList()));
  }
}
