package org.citedeck;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each room knows its neighbours only: the package table of docs/architecture.md, held by code. */
class ArchitectureTest {

    private static final String ROOT = "org.citedeck.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.citedeck");

    /** What a package of the application may use, beside itself. */
    private static final Map<String, Set<String>> APPLICATION = Map.ofEntries(
            Map.entry("article", Set.of("generator", "audit")),
            Map.entry("deck", Set.of("article", "generator", "account", "audit")),
            Map.entry("intake", Set.of("article", "deck", "generator", "audit")),
            Map.entry("quiz", Set.of("article", "deck", "generator", "audit")),
            Map.entry("flashcard", Set.of("deck", "quiz", "generator", "audit")),
            Map.entry("live", Set.of("deck", "quiz", "throttle", "audit")),
            Map.entry("classroom", Set.of("deck", "quiz", "account", "throttle", "audit")),
            Map.entry("insight", Set.of("article", "deck", "quiz", "generator", "audit")),
            Map.entry("account", Set.of("audit", "throttle")),
            Map.entry("audit", Set.of()),
            Map.entry("throttle", Set.of()),
            Map.entry("exchange", Set.of("deck", "generator")),
            Map.entry("cli", Set.of("generator", "exchange")),
            Map.entry("web", Set.of()));

    /** What a package of the generator may use, beside itself; only the generator's root sees all. */
    private static final Map<String, Set<String>> GENERATOR = Map.of(
            "reading", Set.of(),
            "language", Set.of("reading"),
            "fact", Set.of("language", "reading"),
            "proposal", Set.of("fact", "language", "reading"));

    @Test
    void packages_of_the_application_use_their_neighbours_only() {
        var strangers = new TreeSet<String>();
        for (JavaClass origin : CLASSES) {
            String from = room(origin, ROOT);
            if (from.equals("generator") || from.isEmpty()) {
                continue;
            }
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                String to = room(dependency.getTargetClass(), ROOT);
                if (!to.isEmpty()
                        && !to.equals(from)
                        && !APPLICATION.getOrDefault(from, Set.of()).contains(to)) {
                    strangers.add(dependency.getDescription());
                }
            }
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void packages_of_the_generator_use_what_comes_before_them() {
        var strangers = new TreeSet<String>();
        for (JavaClass origin : CLASSES) {
            String from = room(origin, ROOT + "generator.");
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                String to = room(dependency.getTargetClass(), ROOT + "generator.");
                if (!from.isEmpty()
                        && !to.isEmpty()
                        && !to.equals(from)
                        && !GENERATOR.getOrDefault(from, Set.of()).contains(to)) {
                    strangers.add(dependency.getDescription());
                }
            }
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void the_generator_knows_no_framework_and_nothing_of_the_application() {
        var strangers = new TreeSet<String>();
        for (JavaClass origin : CLASSES) {
            if (!origin.getPackageName().startsWith(ROOT + "generator")) {
                continue;
            }
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getPackageName();
                boolean framework = target.startsWith("io.quarkus")
                        || target.startsWith("jakarta.")
                        || target.startsWith("org.hibernate");
                boolean application = target.startsWith(ROOT) && !target.startsWith(ROOT + "generator");
                if (framework || application) {
                    strangers.add(dependency.getDescription());
                }
            }
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void only_the_language_package_knows_the_parser() {
        assertThat(CLASSES.stream()
                        .filter(origin -> !origin.getPackageName().startsWith(ROOT + "generator.language"))
                        .filter(origin -> !origin.getPackageName().startsWith(ROOT + "generator.reading"))
                        .flatMap(origin -> origin.getDirectDependenciesFromSelf().stream())
                        .filter(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith("edu.stanford"))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @Test
    void packages_are_named_after_what_they_are_about() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .flatMap(name -> Set.of(name.split("\\.")).stream())
                        .distinct())
                .doesNotContain("util", "utils", "common", "dto", "service", "services", "impl", "helper", "helpers");
    }

    /** The first part of a class's package below a root, or empty outside. */
    private static String room(JavaClass type, String root) {
        String name = type.getBaseComponentType().getPackageName() + ".";
        if (!name.startsWith(root)) {
            return "";
        }
        String below = name.substring(root.length());
        return below.isEmpty() ? "" : below.substring(0, below.indexOf('.'));
    }
}
