package org.citedeck.generator.proposal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rule. */
class RulesTest {

    static List<Rule> all() {
        return Rules.all();
    }

    @Test
    void idsAreUnique() {
        assertThat(Rules.all()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void idIsTheNameOfTheClass(Rule rule) {
        String kebab = rule.getClass().getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1");
        assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*").isEqualToIgnoringCase(kebab);
    }

    @ParameterizedTest
    @MethodSource("all")
    void showsWhatItAsksAndWhatItNeverAsks(Rule rule) {
        assertThat(rule.examples()).as(rule.id()).anyMatch(e -> e.question() != null && e.answer() != null);
        assertThat(rule.examples()).as(rule.id()).anyMatch(e -> e.question() == null && e.reason() != null);
    }

    @Test
    void everyRuleIsRegistered() {
        List<String> written = new ClassFileImporter()
                .importPackages(Rule.class.getPackageName()).stream()
                        .filter(c -> c.isAssignableTo(Rule.class)
                                && !c.isInterface()
                                && !c.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .toList();
        assertThat(Rules.all())
                .extracting(rule -> rule.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(written);
    }
}
