package org.citedeck.generator.proposal.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Facts;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.proposal.ClauseText;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.testsupport.Frozen;

/** The examples of all rules with their frozen parses. */
public final class RuleExamples {

    public static final Frozen PARSES = Frozen.at("rules/examples.conllu", sentences());

    private RuleExamples() {}

    /** Each once, in the order of the rules. */
    static List<String> sentences() {
        return Rules.all().stream()
                .flatMap(rule -> rule.examples().stream())
                .map(Example::sentence)
                .distinct()
                .toList();
    }

    /** What one rule asks about a sentence. */
    static List<Draft> draftsOf(Rule rule, String sentence) {
        return Facts.of(PARSES.parse(sentence)).stream()
                .flatMap(fact -> Rules.apply(rule, fact).stream())
                .toList();
    }

    /** Tree, facts and what all rules ask: what one needs to see when an example fails. */
    static String explain(String sentence) {
        AnnotatedText text = PARSES.parse(sentence);
        List<Fact> facts = Facts.of(text);
        return "%s%n%s%nfacts:%n%s%ndrafts of all rules:%n%s"
                .formatted(
                        sentence,
                        text.sentences().stream().map(Object::toString).collect(Collectors.joining("\n")),
                        indented(facts.stream()
                                .map(f -> f.construction() + " "
                                        + ClauseText.of(f).statement())
                                .toList()),
                        told(facts));
    }

    /** What all rules ask, one line each. */
    static String told(List<Fact> facts) {
        return indented(Rules.apply(facts).stream()
                .map(d -> "%s: %s -> %s%s"
                        .formatted(
                                d.rule(),
                                d.prompt(),
                                d.answer().text(),
                                d.unresolved() ? " (something in it is not resolved)" : ""))
                .toList());
    }

    private static String indented(List<String> lines) {
        return lines.stream().map(line -> "    " + line + "\n").collect(Collectors.joining());
    }
}
