package io.github.sightline.adapter.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.sightline.chat.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CandidateRuleTest {
  @Test
  void guestsBelievesTheSource() {
    CandidateRule rule = CandidateRule.parse("guests");

    assertThat(rule.of(Role.CANDIDATE, "U1", List.of())).isEqualTo(Role.CANDIDATE);
    assertThat(rule.of(Role.RECRUITER, "U1", List.of())).isEqualTo(Role.RECRUITER);
  }

  @Test
  void everyoneTakesEveryHuman() {
    assertThat(CandidateRule.parse("everyone").of(Role.MANAGER, "U1", List.of()))
        .isEqualTo(Role.CANDIDATE);
  }

  @Test
  void aPatternIsFoundInIdsAndNames() {
    CandidateRule rule = CandidateRule.parse("^ana|U7$");

    assertThat(rule.of(Role.RECRUITER, "U1", List.of("Ana H.", "ana.h"))).isEqualTo(Role.CANDIDATE);
    assertThat(rule.of(Role.RECRUITER, "U7", List.of())).isEqualTo(Role.CANDIDATE);
    assertThat(rule.of(Role.RECRUITER, "U8", List.of("mira"))).isEqualTo(Role.RECRUITER);
  }

  @Test
  void aGuestWhomThePatternLeavesOutIsSomebodyElse() {
    assertThat(CandidateRule.parse("ana").of(Role.CANDIDATE, "U2", List.of("bob")))
        .isEqualTo(Role.OTHER);
  }

  @Test
  void aBadPatternIsRefusedInWords() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CandidateRule.parse("ana("))
        .withMessageContaining("'ana(' is not guests, everyone or a regular expression");
    assertThatIllegalArgumentException().isThrownBy(() -> CandidateRule.parse(" "));
  }

  @Test
  void aHostileNameCannotSlowACarelessPatternDown() {
    CandidateRule rule = CandidateRule.parse("(a+b?)+\\d$");
    List<String> names = List.of("x".repeat(1 << 20));

    assertThatNoException().isThrownBy(() -> rule.of(Role.OTHER, "U1", names));
  }
}
