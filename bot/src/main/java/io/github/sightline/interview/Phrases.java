package io.github.sightline.interview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which people propose, agree, decline, move, call off and look back, from {@code
 * phrases.txt}: sections named by {@link Cue}, one phrase a line.
 */
final class Phrases {
  private static final Phrases ALL = load();

  /**
   * The phrases of a section.
   *
   * @param openings without which none of them is there
   */
  private record Section(Openings openings, Pattern pattern) {}

  private final Map<Cue, Section> sections;

  private Phrases(Map<Cue, Section> sections) {
    this.sections = sections;
  }

  static Phrases all() {
    return ALL;
  }

  /** Whether the text holds a phrase of the section. */
  boolean has(Cue cue, String text) {
    return matcher(cue, text).find();
  }

  /** Finds the phrases of the section in the text. */
  Matcher matcher(Cue cue, String text) {
    Section section = sections.get(cue);
    return section != null && section.openings().mayBeIn(text)
        ? section.pattern().matcher(text)
        : Phrase.NEVER.matcher(text);
  }

  private static Phrases load() {
    return parse(file());
  }

  /** The shipped phrases as they are written. */
  static String file() {
    try (InputStream in = Phrases.class.getResourceAsStream("phrases.txt")) {
      if (in == null) {
        throw new IllegalStateException("phrases.txt is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The phrases of a file; throws where it names an unknown section. */
  static Phrases parse(String file) {
    Map<Cue, Section> compiled = new EnumMap<>(Cue.class);
    sections(file)
        .forEach(
            (cue, lines) ->
                compiled.put(cue, new Section(Openings.of(lines), Phrase.anyOf(lines))));
    return new Phrases(compiled);
  }

  /** The lines of each section of a file. */
  static Map<Cue, List<String>> sections(String file) {
    Map<Cue, List<String>> sections = new EnumMap<>(Cue.class);
    List<String> section = new ArrayList<>();
    for (String raw : file.lines().toList()) {
      String line = raw.strip();
      if (line.startsWith("[")) {
        section =
            sections.computeIfAbsent(
                cue(line.substring(1, line.length() - 1)), c -> new ArrayList<>());
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        section.add(line);
      }
    }
    return sections;
  }

  private static Cue cue(String key) {
    for (Cue cue : Cue.values()) {
      if (cue.key().equals(key)) {
        return cue;
      }
    }
    throw new IllegalArgumentException("phrases.txt: no section is named '" + key + "'");
  }
}
