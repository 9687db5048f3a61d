package io.github.sightline.interview;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The quick look before the search hides no phrase from it, and spares most sentences it. */
class OpeningsProperties {
  private static final Map<Cue, List<String>> SECTIONS = Phrases.sections(Phrases.file());
  private static final Map<Cue, Pattern> PATTERNS =
      SECTIONS.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, e -> Phrase.anyOf(e.getValue())));
  private static final Map<Cue, Openings> OPENINGS =
      SECTIONS.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, e -> Openings.of(e.getValue())));
  private static final List<String> LINES =
      SECTIONS.values().stream().flatMap(List::stream).toList();
  private static final List<String> BETWEEN = List.of(" ", "  ", ", ", " - ", "... ", "\n");
  private static final List<String> AROUND = List.of("", "Hello! ", "x", "7", "é", "👍", "so ");

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  /** A phrase as somebody may write it. */
  private static String written(String line, Random random) {
    List<String> words = new ArrayList<>();
    for (String token : line.split("\\s+", -1)) {
      if (token.equals("...")) {
        words.addAll(List.of("our", "little").subList(0, random.nextInt(3)));
      } else if (!token.equals("^") && !token.equals("$")) {
        String word = any(List.of(token.split("\\|", -1)), random);
        if (!word.startsWith("?") || random.nextBoolean()) {
          words.add(
              cased(word.replace("?", "").replace("*", any(List.of("", "ing"), random)), random));
        }
      }
    }
    return any(AROUND, random) + String.join(any(BETWEEN, random), words) + any(AROUND, random);
  }

  private static String cased(String word, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> word.toUpperCase(Locale.ROOT);
      case 1 -> word.replace("'", "’");
      case 2 -> word.replace("'", "");
      case 3 -> word.replace('k', '\u212A').replace('s', 'ſ');
      default -> word;
    };
  }

  @Property(tries = 400)
  void whatTheSearchFindsTheQuickLookLetsThrough(@ForAll Random random) {
    String text = written(any(LINES, random), random) + " " + written(any(LINES, random), random);
    PATTERNS.forEach(
        (cue, pattern) -> {
          if (pattern.matcher(text).find()) {
            assertThat(requireNonNull(OPENINGS.get(cue)).mayBeIn(text))
                .as("%s in: %s", cue, text)
                .isTrue();
          }
        });
  }

  @Example
  void mostSectionsNeedNoSearchInAnOrdinarySentence() {
    String text = "The build runs on our own servers and takes twenty minutes.";
    assertThat(OPENINGS.values().stream().filter(o -> o.mayBeIn(text)).count())
        .isLessThan(OPENINGS.size() / 3);
  }
}
