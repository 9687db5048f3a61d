package io.github.sightline.adapter.web.dashboard;

import io.github.sightline.chat.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that nobody can guess, and what is kept of them. */
final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  /** All of it, in hexadecimal digits. */
  private static final int HASH = 64;

  private Secrets() {}

  /** 43 letters, digits, '-' and '_'. */
  static String fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What is kept: nobody finds the secret from it. */
  static String hash(String secret) {
    return Fingerprint.of(secret, HASH);
  }

  /** Whether both are the same; takes as long for any wrong one. */
  static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
