package io.github.sightline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The docs stay true with the code, as far as a machine can see it. */
class DocsTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern TYPE =
      Pattern.compile("`([A-Z][A-Za-z]+)(?:\\.[A-Za-z]+)?(?:\\(.*?\\))?`");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
  private static final Set<String> GENERATED = Set.of("data", "target");
  private static final Set<String> NOT_OURS = Set.of("Calendar");

  private static List<Path> docs() throws IOException {
    List<Path> docs = new ArrayList<>();
    docs.add(ROOT.resolve("README.md"));
    docs.add(ROOT.resolve(".github/CONTRIBUTING.md"));
    try (Stream<Path> files = Files.walk(ROOT.resolve("bot/docs"))) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(docs::add);
    }
    return docs;
  }

  private static Set<String> typeNames() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - 5))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void everyTypeThatTheDocsNameExists() throws IOException {
    Set<String> types = typeNames();
    Set<String> missing = new TreeSet<>();
    for (Path doc : docs()) {
      Matcher names = TYPE.matcher(Files.readString(doc));
      while (names.find()) {
        String name = names.group(1);
        boolean isWord = name.equals(name.toUpperCase(java.util.Locale.ROOT));
        if (!isWord && !types.contains(name) && !NOT_OURS.contains(name)) {
          missing.add(doc + ": " + name);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyFileThatTheDocsLinkToExists() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (Path doc : docs()) {
      Matcher links = LINK.matcher(Files.readString(doc));
      while (links.find()) {
        Path folder = doc.getParent();
        if (folder == null || !Files.exists(folder.resolve(links.group(1)))) {
          missing.add(doc + ": " + links.group(1));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void theReadmeIsShortAndShowsItsStoryAsItStands() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    assertThat(readme.lines().count()).isLessThanOrEqualTo(120);
    String story =
        Files.readString(ROOT.resolve("transcripts/stories/telegram-and-no-calls.txt")).strip();
    assertThat(readme).contains(story);
  }

  @Test
  void decisionsHaveAtMostThirtyLines() throws IOException {
    for (Path doc : docs()) {
      if (doc.toString().contains("decisions")) {
        assertThat(Files.readAllLines(doc)).as(doc.toString()).hasSizeLessThanOrEqualTo(30);
      }
    }
  }

  @Test
  void nothingStandsAtTheTopLevelThatWasNotAgreed() throws IOException {
    Set<String> agreed = Set.of("pom.xml", "bot", "config", "transcripts", "README.md", "LICENSE");
    try (Stream<Path> files = Files.list(ROOT)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> !name.startsWith(".") && !GENERATED.contains(name))
          .isSubsetOf(agreed);
    }
  }
}
