package io.github.sightline.adapter.lingua;

import io.github.sightline.stance.Language;
import io.github.sightline.stance.LanguageReader;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells languages apart in three steps, the cheapest first: letters that are not Latin, words that
 * are plainly English, and Lingua for what is left. In doubt a message is readable.
 */
public final class LinguaLanguageReader implements LanguageReader {
  private static final String ENGLISH = "en";

  /** One to three words, and names alone, tell no language. */
  private static final int WORDS = 4;

  private static final int PLAIN_WORDS = 3;

  /** A readable language that is nearly as near as the nearest one is given the message. */
  private static final double DOUBT = 0.975;

  /** Where the words themselves say nothing, Lingua must be surer. */
  private static final double MUCH_DOUBT = 0.9;

  /** Neighbours such as Danish and Norwegian are named only where one is clearly nearer. */
  private static final double NAMED = 0.985;

  private static final Answer READ = new Answer.Read();
  private static final Answer TOO_LITTLE = new Answer.TooLittle();

  private final Set<String> readable;
  private final EnglishWords english = EnglishWords.load();

  /**
   * @param readable codes of the languages that stances are read from
   */
  public LinguaLanguageReader(Set<String> readable) {
    this.readable = Set.copyOf(readable);
  }

  @Override
  public Answer of(String text) {
    List<String> pieces = Prose.pieces(text);
    Optional<Language> byScript = Scripts.of(pieces);
    if (byScript.isPresent()) {
      return answer(byScript.get());
    }
    Words words = Words.of(pieces);
    if (words.count() < WORDS || words.plain().size() < PLAIN_WORDS) {
      return TOO_LITTLE;
    }
    if (!readable.contains(ENGLISH)) {
      return byLetters(words.plain(), readable, DOUBT);
    }
    return switch (english.look(words.plain())) {
      case ENGLISH -> READ;
      case OPEN -> byLetters(words.plain(), readable, DOUBT);
      case STRANGE -> byLetters(words.plain(), readableBut(ENGLISH), DOUBT);
      case UNMARKED -> byLetters(words.plain(), readable, MUCH_DOUBT);
    };
  }

  private Answer answer(Language language) {
    return readable.contains(language.code()) ? READ : new Answer.Other(language);
  }

  private Set<String> readableBut(String code) {
    return readable.stream().filter(c -> !c.equals(code)).collect(Collectors.toUnmodifiableSet());
  }

  private Answer byLetters(List<String> words, Set<String> possible, double doubt) {
    Map<String, Double> near =
        LatinLanguages.nearness(String.join(" ", new LinkedHashSet<>(words)));
    double ours =
        possible.stream().mapToDouble(code -> near.getOrDefault(code, 0.0)).max().orElse(0);
    List<Map.Entry<String, Double>> others =
        near.entrySet().stream()
            .filter(entry -> !readable.contains(entry.getKey()))
            .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
            .toList();
    if (others.isEmpty()) {
      return READ;
    }
    double nearest = others.get(0).getValue();
    if (ours >= doubt * nearest) {
      return READ;
    }
    boolean named = others.size() == 1 || others.get(1).getValue() < NAMED * nearest;
    return new Answer.Other(named ? new Language(others.get(0).getKey()) : Language.UNKNOWN);
  }
}
