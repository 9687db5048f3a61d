package io.github.sightline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of packages, held: a whitelist of arrows, library fences, a time fence. */
class ArchitectureTest {
  private static final String BASE = "io.github.sightline";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  /**
   * Package to the packages of ours that it may import. Reads top to bottom: no arrow points down.
   */
  private static final Map<String, Set<String>> TABLE = table();

  private static Map<String, Set<String>> table() {
    Map<String, Set<String>> table = new TreeMap<>();
    table.put("chat", Set.of());
    table.put("time", Set.of());
    table.put("stance", Set.of("chat"));
    table.put("interview", Set.of("chat", "time"));
    table.put("signal", Set.of("chat", "stance", "interview"));
    table.put("warning", Set.of("chat", "stance", "interview", "signal"));
    // Only to name the advisories behind an item. Nothing above may know it: a checklist makes no
    // points.
    table.put("diligence", Set.of("chat", "warning"));
    table.put("chart", Set.of());
    table.put("summary", Set.of("chat", "interview", "signal", "warning", "diligence", "chart"));
    table.put(
        "engine",
        Set.of(
            "chat",
            "time",
            "stance",
            "interview",
            "signal",
            "warning",
            "diligence",
            "chart",
            "summary"));
    table.put("adapter.picture", Set.of("chart"));
    table.put("adapter.transcript", Set.of("chat"));
    table.put("adapter.slack", Set.of("chat"));
    table.put("adapter.discord", Set.of("chat"));
    table.put("adapter.lingua", Set.of("chat", "stance"));
    table.put("adapter.opennlp", Set.of("chat", "stance"));
    table.put("adapter.ical", Set.of("chat", "interview", "engine"));
    table.put(
        "adapter.sql",
        Set.of(
            "chat", "stance", "interview", "signal", "warning", "diligence", "summary", "engine"));
    Set<String> web =
        Set.of(
            "chat",
            "interview",
            "stance",
            "signal",
            "warning",
            "diligence",
            "chart",
            "summary",
            "engine");
    table.put("adapter.web", web);
    Set<String> pages = new TreeSet<>(web);
    pages.add("adapter.web");
    table.put("adapter.web.demo", pages);
    table.put("adapter.web.dashboard", pages);
    Set<String> all = new TreeSet<>(table.keySet());
    table.put("app", all);
    return table;
  }

  private static String packageOf(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(BASE) ? "" : name.substring(BASE.length() + 1);
  }

  @Test
  void everyPackageStandsInTheTableAndEveryPackageOfTheTableHasClasses() {
    Set<String> found =
        CLASSES.stream().map(ArchitectureTest::packageOf).collect(Collectors.toSet());
    assertThat(found).containsExactlyInAnyOrderElementsOf(TABLE.keySet());
  }

  @Test
  void noPackageImportsWhatTheTableDoesNotAllow() {
    Set<String> forbidden = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      String from = packageOf(type);
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.getPackageName().startsWith(BASE)) {
          String to = packageOf(target);
          if (!to.equals(from) && !TABLE.getOrDefault(from, Set.of()).contains(to)) {
            forbidden.add(from + " -> " + to + ": " + dependency.getDescription());
          }
        }
      }
    }
    assertThat(forbidden).isEmpty();
  }

  @Test
  void packagesHaveNoCycles() {
    SlicesRuleDefinition.slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void librariesStayBehindTheirFence() {
    fence("ai.onnxruntime..", "adapter.opennlp");
    fence("opennlp..", "adapter.opennlp");
    fence("com.github.pemistahl..", "adapter.lingua");
    fence("java.sql..", "adapter.sql");
    fence("com.zaxxer..", "adapter.sql");
    fence("org.flywaydb..", "adapter.sql");
    fence("com.github.kagkarlsson..", "adapter.sql");
    fence("java.awt..", "adapter.picture", "adapter.web.demo");
    fence("javax.imageio..", "adapter.picture");
    fence("picocli..", "app");
    fence("me.tongfei..", "app");
    fence(
        "com.fasterxml..",
        "app",
        "adapter.sql",
        "adapter.slack",
        "adapter.discord",
        "adapter.transcript",
        "adapter.opennlp");
    fence("com.slack..", "adapter.slack");
    fence("biweekly..", "adapter.ical");
    fence("org.javacord..", "adapter.discord");
    fence("com.neovisionaries..", "adapter.discord");
    fence("io.javalin..", "adapter.web");
    fence("gg.jte..", "adapter.web");
    fence("io.micrometer..", "adapter.web");
    fence("com.sun.net.httpserver..", "adapter.slack");
  }

  @Test
  void javacordIsSeenByTwoFilesAlone() {
    assertThat(
            CLASSES.stream()
                .filter(type -> dependsOn(type, "org.javacord.."))
                .map(type -> type.getName().replaceAll(".*\\.|\\$.*", "")))
        .containsOnly("JavacordGateway", "PacketTaps");
  }

  private static void fence(String library, String... packages) {
    String[] allowed =
        Arrays.stream(packages).map(p -> BASE + "." + p + "..").toArray(String[]::new);
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
    assertThat(CLASSES.stream().anyMatch(c -> dependsOn(c, library)))
        .as("something uses %s, or the fence guards nothing", library)
        .isTrue();
  }

  private static boolean dependsOn(JavaClass type, String library) {
    String prefix = library.substring(0, library.length() - 2);
    return type.getDirectDependenciesFromSelf().stream()
        .anyMatch(d -> d.getTargetClass().getPackageName().startsWith(prefix));
  }

  @Test
  void onlyTheCommandLineAsksTheClockOrDrawsLots() {
    for (Class<?> type : List.of(Instant.class, java.time.ZonedDateTime.class)) {
      ArchRuleDefinition.noClasses()
          .that()
          .resideOutsideOfPackage(BASE + ".app..")
          .should()
          .callMethod(type, "now")
          .check(CLASSES);
    }
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage(BASE + ".app..")
        .should()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(java.util.UUID.class, "randomUUID")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callConstructor(java.util.Random.class)
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsForAndIsNullMarked() {
    for (String name : TABLE.keySet()) {
      assertThat(CLASSES.contain(BASE + "." + name + ".package-info")).as(name).isTrue();
    }
  }
}
