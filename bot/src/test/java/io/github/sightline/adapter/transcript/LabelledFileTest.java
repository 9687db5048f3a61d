package io.github.sightline.adapter.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LabelledFileTest implements LabelledFile.Sink {
  private static final String LINE =
      """
      {"id":"dev-1","platform":"slack","zone":"Europe/London","title":"A title",\
      "candidate_zone":"Africa/Nairobi","messages":[\
      {"n":1,"at":"2026-03-02T09:15:00Z","who":"recruiter","text":"Video?","asks":["video"]},\
      {"n":2,"at":"2026-03-02T09:40:00Z","who":"candidate","text":"No <b>&",\
      "signals":["text-only"],\
      "insists":true},\
      {"n":3,"at":"2026-03-02T09:41:00Z","who":"manager","text":"","outcome":"no-show"}],\
      "interviews":[],"expected":{"caution_at":2,"high_at":null,"accommodation":true}}
      """;

  private final List<LabelledConversation> conversations = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();

  @Override
  public void conversation(LabelledConversation c) {
    conversations.add(c);
  }

  @Override
  public void refused(Refusal r) {
    refusals.add(r.toString());
  }

  private void read(String text) throws IOException {
    LabelledFile.read("f", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), this);
  }

  private void readWithGold(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    LabelledFile.readWithGold("f", new ByteArrayInputStream(bytes), this);
  }

  @Test
  void aLineIsAConversation() throws IOException {
    read(LINE);

    LabelledConversation c = conversations.get(0);
    assertThat(c.id()).isEqualTo("dev-1");
    assertThat(c.zone()).isEqualTo(ZoneId.of("Europe/London"));
    assertThat(c.candidateZone()).isEqualTo(ZoneId.of("Africa/Nairobi"));
    assertThat(c.messages())
        .extracting(LabelledMessage::who)
        .containsExactly(Role.RECRUITER, Role.CANDIDATE, Role.MANAGER);
    assertThat(refusals).isEmpty();
  }

  @Test
  void withoutGoldLabelsAreNotEvenLookedAt() throws IOException {
    read(
        LINE.replace("[\"text-only\"]", "{\"broken\":7}")
            .replace("\"insists\":true", "\"insists\":[[]]")
            .replace("[\"video\"]", "0")
            .replace("\"no-show\"", "{}")
            .replace("{\"caution_at\":2", "{\"caution_at\":\"x\"")
            .replace("\"interviews\":[]", "\"interviews\":3"));

    LabelledConversation c = conversations.get(0);
    assertThat(c.messages()).extracting(LabelledMessage::gold).containsOnly(Gold.NONE);
    assertThat(c.title()).isEmpty();
    assertThat(c.expected()).isNull();
    assertThat(refusals).isEmpty();
  }

  @Test
  void withGoldEveryLabelIsRead() throws IOException {
    readWithGold(LINE);

    LabelledConversation c = conversations.get(0);
    assertThat(c.title()).isEqualTo("A title");
    assertThat(c.expected()).isEqualTo(new Expected(2, null, true));
    assertThat(c.messages())
        .extracting(LabelledMessage::gold)
        .containsExactly(
            new Gold(List.of(), false, List.of("video"), null),
            new Gold(List.of("text-only"), true, List.of(), null),
            new Gold(List.of(), false, List.of(), "no-show"));
  }

  @Test
  void aConversationIsAChannelOfEvents() throws IOException {
    read(LINE);

    Message second = ((ChatEvent.Posted) conversations.get(0).events().get(1)).posted();
    assertThat(second.id()).hasToString("slack/labelled/dev-1/000002");
    assertThat(second.id().channel()).isEqualTo(new ChannelId("slack", "labelled", "dev-1"));
    assertThat(second.at()).isEqualTo(Instant.parse("2026-03-02T09:40:00Z"));
    assertThat(second.author().id().id()).isEqualTo("dev-1-candidate");
    assertThat(second.text()).isEqualTo("No <b>&");
    assertThat(second.link()).isEmpty();
  }

  @Test
  void badLinesAreRefusedAlone() throws IOException {
    read("{\"id\":\"cut\n\n" + LINE + "[]\nnull\n{}\n" + LINE.strip() + " x\n" + LINE);

    assertThat(conversations).hasSize(2);
    assertThat(refusals).hasSize(5);
    assertThat(refusals.get(0)).startsWith("f:1: is not valid JSON");
    assertThat(refusals.get(1)).startsWith("f:4: is not the object");
    assertThat(refusals.get(2)).startsWith("f:5: is null");
    assertThat(refusals.get(3)).startsWith("f:6: \"id\" is missing");
    assertThat(refusals.get(4)).startsWith("f:7: ");
  }

  @Test
  void badMessagesAreRefusedWithTheirNumberAndTheRestIsKept() throws IOException {
    read(LINE.replace("09:40:00Z", "08:40:00Z"));
    read(LINE.replace("2026-03-02T09:40", "1999-03-02T09:40"));
    read(LINE.replace("2026-03-02T09:40", "yesterday"));
    read(LINE.replace("\"n\":2", "\"n\":1"));
    read(LINE.replace("\"who\":\"candidate\"", "\"who\":\"robot\""));
    read(LINE.replace("\"No <b>&\"", "\"\\ud83d\""));
    read(LINE.replace("\"text\":\"No <b>&\",", ""));

    assertThat(conversations).hasSize(7).allMatch(c -> c.messages().size() == 2);
    assertThat(refusals)
        .containsExactly(
            "f:1: message 2: its time goes back behind that of message 1",
            "f:1: message 2: the time 1999-03-02T09:40:00Z is not between 2000 and 2100:"
                + " a wrong clock?",
            "f:1: message 2: \"at\" is not a time: yesterday:00Z",
            "f:1: message 1: stands behind message 1",
            "f:1: message 2: 'robot' is not recruiter, manager, candidate or other",
            "f:1: message 2: \"text\" holds half a character (an unpaired surrogate)",
            "f:1: message 2: \"text\" is missing");
  }

  @Test
  void wrongTypesAndUnknownZonesAreRefused() throws IOException {
    read(LINE.replace("Europe/London", "Europe/Nowhere"));
    read(LINE.replace("\"text\":\"\"", "\"text\":[{}]"));
    read(LINE.replace("\"n\":1", "\"n\":1e99999"));

    assertThat(refusals).hasSize(3);
    assertThat(refusals.get(0)).contains("\"zone\" is not a time zone: Europe/Nowhere");
    assertThat(refusals.get(1)).contains("\"messages.[2].text\" has a wrong type");
  }

  @Test
  void whatIsTooLongOrTooDeepIsRefusedAndTheNextLineRead() throws IOException {
    String deep = "{\"id\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n";
    String wide = "{\"id\":\"" + "x".repeat(1 << 20) + "\"}\n";
    read(wide + deep + LINE);

    assertThat(conversations).hasSize(1);
    assertThat(refusals.get(0)).isEqualTo("f:1: is longer than 1 MiB");
    assertThat(refusals.get(1)).startsWith("f:2: ");
  }

  @Test
  void encodingsAreToldApart() throws IOException {
    read("\uFEFF" + LINE);
    LabelledFile.read(
        "u16", new ByteArrayInputStream(LINE.getBytes(StandardCharsets.UTF_16)), this);
    byte[] broken = LINE.getBytes(StandardCharsets.UTF_8);
    broken[LINE.indexOf("No <b>")] = (byte) 0xC3;
    LabelledFile.read("bad", new ByteArrayInputStream(broken), this);

    assertThat(conversations).hasSize(1);
    assertThat(refusals)
        .containsExactly(
            "u16:1: is UTF-16 or UTF-32, not UTF-8: save the file as UTF-8",
            "bad:1: is not valid UTF-8: save the file as UTF-8");
  }
}
