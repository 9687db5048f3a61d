package io.github.sightline.adapter.lingua;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sees at a glance that words are English, by the vocabulary of the shipped model: nearly every
 * English message is told here, without asking Lingua.
 */
final class EnglishWords {
  /** The share of small words that no other language has from which on there is no doubt. */
  private static final double SMALL_WORDS = 0.2;

  /** Fewer words that are not English are names, typos and jargon. */
  private static final int STRANGE_WORDS = 2;

  /** So many strange words to each English one are no English, whatever their letters. */
  private static final int HARDLY_ANY = 4;

  /** As in {@code l'appel}: English drops letters at the end of words only. */
  private static final Pattern ELISION = Pattern.compile("(?:[cjlmnst]|qu)'\\p{L}{2}");

  /** What the words say by themselves. */
  enum Look {
    ENGLISH,
    /** Both kinds of words: their letters must tell. */
    OPEN,
    /** Small words of another language and hardly any of English. */
    STRANGE,
    /** Hardly any word of English, but none that is surely of another language. */
    UNMARKED
  }

  /** Fewer words without any mark of another language may be a list of products. */
  private static final int UNMARKED_WORDS = 5;

  private final Set<String> small;
  private final Set<String> english = new HashSet<>();
  private final Set<String> shared;
  private final Set<String> other;

  private EnglishWords(List<String> vocabulary, Properties lists) {
    this.small = words(lists, "small");
    this.shared = words(lists, "shared");
    this.other = words(lists, "other");
    english.addAll(vocabulary);
    english.addAll(words(lists, "trade"));
    english.addAll(small);
    english.removeAll(other);
  }

  private static Set<String> words(Properties lists, String name) {
    return Set.of(lists.getProperty(name, "").split(" ", -1));
  }

  /** The lists of the class path. */
  static EnglishWords load() {
    try (InputStream vocabulary = open("/model/vocabulary.txt");
        InputStream lists = open("words.properties")) {
      Properties properties = new Properties();
      properties.load(new InputStreamReader(lists, StandardCharsets.UTF_8));
      String all = new String(vocabulary.readAllBytes(), StandardCharsets.UTF_8);
      return new EnglishWords(all.lines().toList(), properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = EnglishWords.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException(name + " is not on the class path");
    }
    return in;
  }

  /** How English the words look. */
  Look look(List<String> words) {
    if (hasManySmall(words)) {
      return Look.ENGLISH;
    }
    Set<String> strange = new HashSet<>();
    Set<String> known = new HashSet<>();
    for (String word : words) {
      if (!shared.contains(word)) {
        (isEnglish(word) ? known : strange).add(word);
      }
    }
    return look(strange, known, words.size());
  }

  private Look look(Set<String> strange, Set<String> known, int all) {
    if (strange.size() < STRANGE_WORDS || strange.size() <= known.size()) {
      return Look.ENGLISH;
    }
    boolean hardlyAny = strange.size() >= HARDLY_ANY * known.size();
    if (strange.stream().anyMatch(this::isMarked)) {
      return hardlyAny ? Look.STRANGE : strange.size() > STRANGE_WORDS ? Look.OPEN : Look.ENGLISH;
    }
    return hardlyAny && all >= UNMARKED_WORDS ? Look.UNMARKED : Look.ENGLISH;
  }

  /** Whether the word belongs to another language by itself, as typos and jargon do not. */
  private boolean isMarked(String word) {
    return other.contains(word)
        || ELISION.matcher(word).lookingAt()
        || word.chars().anyMatch(c -> c >= 0xC0 && Character.isLetter(c));
  }

  private boolean hasManySmall(List<String> words) {
    int many = (int) Math.ceil(SMALL_WORDS * words.size());
    for (String word : words) {
      if (small.contains(word) && --many <= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isEnglish(String word) {
    return english.contains(word) || isEnglishInParts(word);
  }

  /** Such as {@code docker-compose}, {@code mongo's} and {@code re-sent}. */
  private boolean isEnglishInParts(String word) {
    int mark = Math.max(word.indexOf('-'), word.indexOf('\''));
    return mark > 0
        && english.contains(word.substring(0, mark))
        && (word.endsWith("'s") || english.contains(word.substring(mark + 1)));
  }
}
