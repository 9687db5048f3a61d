package io.github.sightline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts that old libraries ask for in versions with known faults come in newer ones, or not. */
class DependenciesTest {
  /** What is on the class path, as Maven names its files. */
  private static String version(String artifact) {
    Pattern file = Pattern.compile(".*[/\\\\]" + artifact + "-([0-9][^/\\\\]*)\\.jar");
    return Arrays.stream(
            System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1))
        .map(file::matcher)
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .findFirst()
        .orElse("");
  }

  private static int compare(String version, String other) {
    int[] one = numbers(version);
    int[] two = numbers(other);
    return Arrays.compare(one, two);
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("[^0-9]+", -1))
        .filter(part -> !part.isEmpty())
        .mapToInt(Integer::parseInt)
        .toArray();
  }

  @ParameterizedTest
  @CsvSource({
    "okio-jvm, 3.4.0, CVE-2023-3635",
    "okhttp, 4.9.2, CVE-2021-0341",
    "kotlin-stdlib, 1.6.0, CVE-2022-24329",
    "jackson-core, 2.15.0, nested without end",
    "jackson-databind, 2.13.4, CVE-2022-42003",
    "log4j-api, 2.17.2, as Javacord asks",
  })
  void knownFaultsAreBehindUs(String artifact, String fixed, String fault) {
    assertThat(version(artifact)).as("%s is there", artifact).isNotEmpty();
    assertThat(compare(version(artifact), fixed)).as("%s: %s", artifact, fault).isNotNegative();
  }

  @Test
  void whatServesVoiceAloneIsLeftOut() {
    for (String type :
        new String[] {
          "org.bouncycastle.jce.provider.BouncyCastleProvider",
          "com.codahale.xsalsa20poly1305.SecretBox"
        }) {
      assertThatThrownBy(() -> Class.forName(type)).isInstanceOf(ClassNotFoundException.class);
    }
  }
}
