package org.citedeck.generator.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.language.WordList;
import org.jspecify.annotations.Nullable;

/** Reads what hangs on a verb as the arguments of its clause. */
final class ArgumentReader {

    private static final String[] IGNORED = {
        "punct", "cc", "mark", "conj", "aux", "cop", "parataxis", "discourse", "vocative", "compound"
    };

    /** Verbs whose infinitive tells what was resolved. */
    private static final Set<String> RESOLVING = Set.of(
            "agree",
            "choose",
            "decide",
            "decline",
            "elect",
            "offer",
            "opt",
            "plan",
            "pledge",
            "promise",
            "refuse",
            "threaten",
            "vote",
            "vow");

    /** They tie a sentence to its neighbours and say nothing alone. */
    private static final WordList CONNECTIVES = WordList.of("connecting-phrases");

    private final AnnotatedText text;
    private final AnnotatedSentence sentence;

    ArgumentReader(AnnotatedText text, AnnotatedSentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /** The noun or adjective behind a copula, without what belongs to the clause. */
    Phrase complement(Token head) {
        Phrase whole = withCircumstances(head);
        int copula = sentence.child(head, "cop").map(Token::index).orElse(-1);
        return new Phrase(
                sentence,
                head,
                whole.tokens().stream().filter(t -> t.index() > copula).toList(),
                whole.entity(),
                whole.intact());
    }

    private Phrase withCircumstances(Token head) {
        return Phrases.of(
                text,
                sentence,
                head,
                "nsubj",
                "cop",
                "aux",
                "advcl",
                "obl",
                "mark",
                "cc",
                "punct",
                "conj",
                "case",
                "parataxis",
                "discourse",
                "advmod");
    }

    /** The argument that a child of the verb is; empty for what is none. */
    Optional<Argument> read(Token child, Token subject, VerbGroup group) {
        boolean fronted = child.index() < subject.index();
        if (child.is(IGNORED)) {
            return Optional.empty();
        }
        Phrase phrase = Phrases.of(text, sentence, child);
        if (child.is("obj")) {
            return Optional.of(new Argument(Role.OBJECT, null, phrase, fronted));
        }
        if (child.is("iobj")) {
            return Optional.of(new Argument(Role.INDIRECT_OBJECT, null, phrase, fronted));
        }
        if (child.is("obl", "nmod")) {
            return oblique(child, phrase, group, fronted);
        }
        if (child.is("advmod")) {
            return adverb(child, phrase, fronted);
        }
        if (child.is("ccomp", "xcomp") || isResolved(child)) {
            return Optional.of(new Argument(Role.CLAUSE, null, withMark(child), fronted));
        }
        if (child.is("advcl", "acl")) {
            return Optional.of(new Argument(Role.ADVERBIAL, null, withMark(child), fronted));
        }
        return Optional.of(new Argument(Role.ADVERBIAL, null, phrase, fronted));
    }

    /** "They voted by six to two | to close the school": what was decided, however the tree hangs it. */
    private boolean isResolved(Token child) {
        return child.is("advcl")
                && child.tag().equals("VB")
                && sentence.children(child, "mark").stream()
                        .anyMatch(mark -> mark.lemma().equals("to"))
                && sentence.headOf(child)
                        .filter(verb -> RESOLVING.contains(verb.lemma()))
                        .isPresent();
    }

    private Optional<Argument> oblique(Token child, Phrase phrase, VerbGroup group, boolean fronted) {
        String preposition = casesOf(child);
        List<Token> before = phrase.tokens().stream()
                .filter(t -> preposition != null && t.index() < firstCase(child))
                .toList();
        if (!before.isEmpty()) {
            // "shortly | after | the opening": the adverb belongs to the preposition
            List<Token> rest =
                    phrase.tokens().stream().filter(t -> !before.contains(t)).toList();
            String adverb = String.join(" ", before.stream().map(Token::text).toList());
            Phrase cut = new Phrase(sentence, phrase.head(), rest, phrase.entity(), phrase.intact());
            return Optional.of(
                    new Argument(Role.OBLIQUE, adverb.toLowerCase(Locale.ROOT) + " " + preposition, cut, fronted));
        }
        if (preposition != null
                && CONNECTIVES.contains(preposition + " " + phrase.head().lemma())) {
            return Optional.empty();
        }
        if (preposition == null) {
            return Optional.of(new Argument(Role.TIME, null, phrase, fronted));
        }
        boolean agent = child.relation().equals("obl:agent")
                || (group.predicate().passive()
                        && preposition.equals("by")
                        && !phrase.type().isTime());
        return Optional.of(new Argument(agent ? Role.AGENT : Role.OBLIQUE, preposition, phrase, fronted));
    }

    private Optional<Argument> adverb(Token child, Phrase phrase, boolean fronted) {
        if (phrase.size() == 1 && Adverbs.isIdle(child)) {
            return Optional.empty();
        }
        Role role = phrase.type().isTime() ? Role.TIME : Role.ADVERB;
        return Optional.of(new Argument(role, null, phrase, fronted));
    }

    private Phrase withMark(Token head) {
        return Phrases.of(text, sentence, head, "punct", "cc");
    }

    private int firstCase(Token head) {
        return sentence.children(head, "case").stream()
                .mapToInt(Token::index)
                .min()
                .orElse(0);
    }

    /** The prepositions of a phrase as one string, lower case; null without. */
    @Nullable
    String casesOf(Token head) {
        StringBuilder out = new StringBuilder();
        for (Token child : sentence.children(head, "case")) {
            if (child.index() < head.index() && !child.tag().equals("POS")) {
                for (int t : sentence.subtree(child).stream().toArray()) {
                    out.append(out.length() > 0 ? " " : "")
                            .append(sentence.token(t).text().toLowerCase(Locale.ROOT));
                }
            }
        }
        return out.length() == 0 ? null : out.toString();
    }
}
