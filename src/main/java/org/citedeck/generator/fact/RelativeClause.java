package org.citedeck.generator.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Token;

/** "The bridge, which opened in 1931, was closed": a relative clause behind a comma, after a name. */
final class RelativeClause implements Extractor {

    private static final Set<String> PRONOUNS = Set.of("who", "which");

    @Override
    public List<Fact> extract(AnnotatedText text, AnnotatedSentence sentence) {
        List<Fact> facts = new ArrayList<>();
        for (Token verb : sentence.tokens()) {
            if (!verb.is("acl:relcl") || Legible.quoted(sentence, verb)) {
                continue;
            }
            Token antecedent = sentence.token(verb.head());
            Optional<Token> pronoun = sentence.child(verb, "nsubj")
                    .filter(p -> PRONOUNS.contains(p.text().toLowerCase(java.util.Locale.ROOT)));
            if (pronoun.isEmpty() || !follows(sentence, antecedent, pronoun.get())) {
                continue;
            }
            Frame frame = new Frame(Construction.RELATIVE_CLAUSE, antecedent, null, null);
            new ClauseReader(text, sentence)
                    .readRelative(verb, pronoun.get(), frame)
                    .ifPresent(facts::add);
        }
        return facts;
    }

    /** The antecedent is a name, ends right before the comma, and the pronoun follows the comma. */
    private static boolean follows(AnnotatedSentence sentence, Token antecedent, Token pronoun) {
        int comma = pronoun.index() - 1;
        return comma > 0
                && sentence.token(comma).text().equals(",")
                && antecedent.index() == comma - 1
                && sentence.typeAt(antecedent.index()).isName()
                // "the teenager from Espanola, who was drafted"
                && (!pronoun.text().equalsIgnoreCase("who")
                        || !sentence.typeAt(antecedent.index()).isPlace());
    }
}
