package org.citedeck.generator.fact;

import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.PersonNouns;
import org.citedeck.generator.language.Token;

/** Pronouns that need no name, since the phrase in which they stand tells what they mean. */
final class BoundPronoun {

    private static final Set<String> OF_A_KIND = Set.of("kind", "type", "size", "class", "sort");

    private BoundPronoun() {}

    /** "A trust owned by | its | employees", "the longest study of | its | kind": of the noun around it. */
    static boolean is(AnnotatedSentence sentence, Token pronoun) {
        boolean several = pronoun.text().equalsIgnoreCase("their");
        if (!several && !pronoun.text().equalsIgnoreCase("its")) {
            return false;
        }
        Optional<Token> owned = sentence.headOf(pronoun);
        Optional<Token> above = owned.flatMap(sentence::headOf);
        boolean ofItsKind =
                owned.filter(noun -> OF_A_KIND.contains(noun.lemma())).isPresent();
        Optional<Token> noun = ofItsKind
                ? above
                : above.filter(verb -> verb.is("acl") && !verb.relation().equals("acl:relcl"))
                        .flatMap(sentence::headOf);
        return noun.filter(n -> n.isNoun()
                        && n.index() < pronoun.index()
                        && (n.tag().equals("NNS") == several)
                        && !PersonNouns.contains(n.lemma()))
                .isPresent();
    }
}
