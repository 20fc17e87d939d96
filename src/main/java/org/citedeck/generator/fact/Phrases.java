package org.citedeck.generator.fact;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.language.PersonNouns;
import org.citedeck.generator.language.Token;
import org.jspecify.annotations.Nullable;

/** Cuts phrases out of trees: what belongs to a head, less what is said in passing. */
final class Phrases {

    private static final Set<String> OPENING = Set.of(",", "(", "–", "—", "-", "--");

    /** Marks that divide what is said from what is said beside it. */
    private static final Set<String> BREAKS = Set.of("—", "–", "--", ";", ":");

    /** Confidence from which on an apposition is taken as one. */
    private static final double SURE = 0.6;

    private Phrases() {}

    /** The mentions of people by at least two words. */
    static List<Mention> fullNames(AnnotatedSentence sentence) {
        return sentence.mentions().stream()
                .filter(m -> m.type() == EntityType.PERSON && m.end() - m.first() > 1)
                .toList();
    }

    /** The phrase of a name alone. */
    static Phrase ofName(AnnotatedSentence sentence, Mention mention, Entity entity) {
        return new Phrase(
                sentence,
                sentence.token(mention.head()),
                sentence.tokens().subList(mention.first(), mention.end()),
                entity,
                true);
    }

    /** The noun phrase of a head, without its preposition. */
    static Phrase of(AnnotatedText text, AnnotatedSentence sentence, Token head) {
        return of(text, sentence, head, "case", "mark", "cc", "punct");
    }

    /**
     * The phrase of a head without those of its children that stand in one of the relations.
     *
     * @param without relations of the head's direct children to leave out
     */
    static Phrase of(AnnotatedText text, AnnotatedSentence sentence, Token head, String... without) {
        Optional<Mention> named = nameBeside(sentence, head);
        if (named.isPresent()) {
            Entity person = entity(text, sentence, sentence.token(named.get().head()));
            return person == null ? plain(text, sentence, head, without) : ofName(sentence, named.get(), person);
        }
        return plain(text, sentence, head, without);
    }

    /** "The Swiss mediator, | Beatrix Oberholzer, | left": told by the name. */
    private static Optional<Mention> nameBeside(AnnotatedSentence sentence, Token head) {
        if (!head.tag().equals("NN") || !PersonNouns.contains(head.lemma()) || sentence.has(head, "conj")) {
            return Optional.empty();
        }
        return sentence.children(head, "appos").stream()
                .filter(name -> name.confidence() >= SURE && !sentence.has(name, "conj"))
                .flatMap(name -> sentence.mentionAt(name.index()).stream()
                        .filter(m -> m.type() == EntityType.PERSON && m.head() == name.index()))
                .findFirst();
    }

    /** The noun phrase of a head, though a name stands beside it that would tell it. */
    static Phrase unnamed(AnnotatedText text, AnnotatedSentence sentence, Token head) {
        return plain(text, sentence, head, "case", "mark", "cc", "punct", "appos");
    }

    private static Phrase plain(AnnotatedText text, AnnotatedSentence sentence, Token head, String... without) {
        BitSet members = sentence.subtree(head);
        BitSet dropped = new BitSet();
        for (Token child : sentence.children(head)) {
            boolean reflexive = child.tag().equals("PRP") && child.text().matches("(it|him|her)self|themselves");
            if (reflexive || (child.is(without) && !isInner(child, head))) {
                dropped.or(sentence.subtree(child));
            }
        }
        dropAsides(sentence, head, members, dropped);
        BitSet all = (BitSet) members.clone();
        members.andNot(dropped);
        addInnerPunctuation(sentence, members);
        dropStrayCommas(sentence, members);
        trimPunctuation(sentence, members);
        closeQuote(sentence, members);
        if (members.isEmpty()) {
            members.set(head.index());
        }
        return Phrase.of(
                sentence,
                head,
                members,
                entity(text, sentence, head),
                intact(sentence, members, all) && !isResumed(sentence, head, members, dropped));
    }

    /** "The agency, about half of them, | into Chad": what stands behind an aside may belong to what was left out. */
    private static boolean isResumed(AnnotatedSentence sentence, Token head, BitSet members, BitSet dropped) {
        return sentence.children(head, "nmod").stream()
                .filter(c -> c.index() > head.index() && members.get(c.index()))
                .anyMatch(c -> dropped.stream()
                        .filter(t -> t > head.index() && t < c.index())
                        .anyMatch(t -> !sentence.token(t).isPunctuation()));
    }

    /** A "'s" or a comma inside the phrase is no edge of it. */
    private static boolean isInner(Token child, Token head) {
        return child.is("case") && child.index() > head.index() && child.tag().equals("POS");
    }

    private static @Nullable Entity entity(AnnotatedText text, AnnotatedSentence sentence, Token head) {
        return text.entityAt(sentence, head.index()).orElse(null);
    }

    /** Parentheses, and appositions, relative clauses and participles behind a comma. */
    private static void dropAsides(AnnotatedSentence sentence, Token head, BitSet members, BitSet dropped) {
        members.stream().mapToObj(sentence::token).forEach(token -> {
            if (!token.equals(head) && isAside(sentence, token)) {
                dropped.or(sentence.subtree(token));
            }
        });
        int depth = 0;
        for (int t = members.nextSetBit(0); t >= 0 && t < members.length(); t++) {
            String word = sentence.token(t).text();
            if (word.equals("(")) {
                depth++;
            }
            if (depth > 0) {
                dropped.set(t);
            }
            if (word.equals(")")) {
                depth--;
            }
        }
    }

    private static boolean isAside(AnnotatedSentence sentence, Token token) {
        if (token.is("parataxis", "discourse", "vocative")) {
            return true;
        }
        if (isAge(sentence, token) || isOtherWords(sentence, token) || isOrigin(sentence, token)) {
            return true;
        }
        if (!token.is("appos", "acl", "amod", "nmod:appos")) {
            return false;
        }
        if (token.is("acl") && token.index() < token.head() && token.tag().equals("VBN")) {
            // "founded in 1948, | the firm"
            return sentence.token(token.head()).isProperNoun();
        }
        int first = sentence.subtree(token).nextSetBit(0);
        Token head = sentence.token(token.head());
        boolean called = sentence.typeAt(head.index()) == EntityType.PERSON && sentence.has(token, "det");
        if (token.is("appos") && !called && (sentence.has(token, "conj") || sentence.has(head, "conj"))) {
            // "the U.S., South Korea and others": a list, whatever the tree says
            return false;
        }
        return first > 0
                && token.index() > token.head()
                && (OPENING.contains(sentence.token(first - 1).text())
                        || OPENING.contains(sentence.token(first).text()))
                && !sentence.token(first).tag().equals("CC");
    }

    /** "6,200 jobs, | or one in nine": the same in other words. */
    private static boolean isOtherWords(AnnotatedSentence sentence, Token token) {
        int first = sentence.subtree(token).nextSetBit(0);
        return token.is("conj")
                && token.index() > token.head()
                && sentence.token(first).lemma().equals("or")
                && first > 0
                && sentence.token(first - 1).text().equals(",");
    }

    /** "Ada Holm, | of Bergen": told by the way. */
    private static boolean isOrigin(AnnotatedSentence sentence, Token token) {
        int first = sentence.subtree(token).nextSetBit(0);
        return token.is("nmod")
                && first > 0
                && first > token.head()
                && sentence.token(first - 1).text().equals(",")
                && sentence.typeAt(token.head()) == EntityType.PERSON;
    }

    /** "Ada Holm, | 58": told by the way. */
    private static boolean isAge(AnnotatedSentence sentence, Token token) {
        return token.tag().equals("CD")
                && token.head() >= 0
                && token.index() > token.head()
                && sentence.typeAt(token.head()) == EntityType.PERSON
                && sentence.token(token.index() - 1).text().equals(",")
                && sentence.mentionAt(token.index())
                        .filter(m -> m.covers(token.head()))
                        .isEmpty();
    }

    /** A comma between two words of the phrase belongs to it, wherever the tree hangs it. */
    private static void addInnerPunctuation(AnnotatedSentence sentence, BitSet members) {
        for (int t = members.nextSetBit(0) + 1; t > 0 && t < members.length() - 1; t++) {
            if (sentence.token(t).isPunctuation() && members.get(t - 1) && members.get(t + 1)) {
                members.set(t);
            }
        }
    }

    /** A comma that divided off what was left out has nothing to divide any more. */
    private static void dropStrayCommas(AnnotatedSentence sentence, BitSet members) {
        for (int t = members.nextSetBit(0); t >= 0; t = members.nextSetBit(t + 1)) {
            boolean beside = t > 0 && members.get(t - 1) && members.get(t + 1);
            if (sentence.token(t).text().equals(",") && !beside) {
                members.clear(t);
            }
        }
    }

    static void trimPunctuation(AnnotatedSentence sentence, BitSet members) {
        for (int t = members.nextSetBit(0); t >= 0 && isLoose(sentence.token(t)); t = members.nextSetBit(0)) {
            members.clear(t);
        }
        for (int t = members.length() - 1; t >= 0 && isLoose(sentence.token(t)); t = members.length() - 1) {
            members.clear(t);
        }
    }

    /** A quotation mark that was opened within the phrase is closed in it: the parser hangs it on the main verb. */
    private static void closeQuote(AnnotatedSentence sentence, BitSet members) {
        long marks = members.stream().filter(t -> isQuote(sentence.token(t))).count();
        int next = members.length();
        if (marks % 2 == 0) {
            return;
        }
        boolean alone = isQuote(sentence.token(members.nextSetBit(0))) && members.cardinality() == 1;
        if (isQuote(sentence.token(next - 1)) || alone) {
            members.clear(next - 1);
            return;
        }
        for (int t = next; t < Math.min(sentence.size(), next + 2); t++) {
            if (isQuote(sentence.token(t))) {
                members.set(t);
                return;
            }
        }
    }

    private static boolean isQuote(Token token) {
        return "\"“”".contains(token.text());
    }

    private static boolean isLoose(Token token) {
        return (token.isPunctuation() && !"\"“”'‘’".contains(token.text())) || token.is("cc");
    }

    /** Whether no word from elsewhere stands within the phrase. */
    private static boolean intact(AnnotatedSentence sentence, BitSet members, BitSet subtree) {
        for (int t = members.nextSetBit(0); t >= 0 && t < members.length(); t++) {
            if (!subtree.get(t) && !sentence.token(t).isPunctuation()) {
                return false;
            }
            if (members.get(t)
                    && (sentence.token(t).is("dep")
                            || BREAKS.contains(sentence.token(t).text()))) {
                return false;
            }
        }
        return true;
    }
}
