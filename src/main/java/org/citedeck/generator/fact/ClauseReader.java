package org.citedeck.generator.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Turns a predicate of the tree and what depends on it into a fact, or refuses: every word between the first and the
 * last of the clause must have found its place.
 */
final class ClauseReader {

    private static final String[] IGNORED = {
        "punct", "cc", "mark", "conj", "aux", "cop", "parataxis", "discourse", "vocative", "compound"
    };
    private static final Set<String> DROPPED_ADVERBS = Set.of(
            "also",
            "too",
            "however",
            "meanwhile",
            "moreover",
            "furthermore",
            "therefore",
            "thus",
            "instead",
            "then",
            "additionally",
            "nevertheless",
            "nonetheless",
            "though",
            "besides",
            "indeed",
            "not",
            "n't",
            "here",
            "so",
            "yet",
            "still",
            "again",
            "earlier",
            "later",
            "now",
            "already",
            "recently",
            "currently",
            "ago",
            "there");

    private final AnnotatedText text;
    private final AnnotatedSentence sentence;

    ClauseReader(AnnotatedText text, AnnotatedSentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /** What the extractor knows beyond the tree below the verb; each part may be null. */
    record Frame(
            Construction construction,
            @Nullable Token subject,
            @Nullable Token borrowedAuxiliary,
            @Nullable Attribution attribution) {

        static Frame of(Construction construction) {
            return new Frame(construction, null, null, null);
        }
    }

    Optional<Fact> read(Token verb, Frame frame) {
        return read(verb, null, frame);
    }

    /** Reads a relative clause whose pronoun stands for the subject that the frame names. */
    Optional<Fact> readRelative(Token verb, Token pronoun, Frame frame) {
        return read(verb, pronoun, frame);
    }

    private Optional<Fact> read(Token verb, @Nullable Token pronoun, Frame frame) {
        Optional<VerbGroup> group = VerbGroup.read(sentence, verb, frame.borrowedAuxiliary());
        Token subjectHead = frame.subject() != null
                ? frame.subject()
                : sentence.child(verb, "nsubj").orElse(null);
        if (group.isEmpty() || subjectHead == null || sentence.has(verb, "expl", "csubj")) {
            return Optional.empty();
        }
        if (sentence.children(verb, "nsubj").size() > 1 || isInverted(subjectHead, group.get(), frame)) {
            return Optional.empty();
        }
        Phrase subject = Phrases.of(text, sentence, subjectHead);
        if (!subject.intact()
                || subjectHead.tag().startsWith("W")
                || subjectHead.tag().equals("EX")) {
            return Optional.empty();
        }
        List<Argument> arguments = new ArrayList<>();
        BitSet covered = new BitSet();
        Attribution attribution = frame.attribution();
        if (group.get().predicate().copular()) {
            Argument complement = new Argument(Role.COMPLEMENT, casesOf(verb), complement(verb), false);
            arguments.add(complement);
        }
        for (Token link : group.get().verbs()) {
            for (Token child : sentence.children(link)) {
                if (group.get().words().contains(child)
                        || group.get().verbs().contains(child)
                        || child.equals(subjectHead)
                        || child.equals(pronoun)
                        || isBeforeMark(verb, child)
                        || isInComplement(group.get(), child)) {
                    continue;
                }
                if (child.is("dep", "nsubj", "appos", "expl")) {
                    return Optional.empty();
                }
                if (isForHisPart(child)) {
                    covered.or(sentence.subtree(child));
                    continue;
                }
                if (isAccordingTo(child)) {
                    attribution = attribution == null ? attribution(child) : attribution;
                    covered.or(sentence.subtree(child));
                    continue;
                }
                argument(child, subjectHead, group.get()).ifPresent(arguments::add);
                covered.or(sentence.subtree(child));
            }
        }
        Tails.split(text, sentence, arguments);
        arguments.sort(java.util.Comparator.comparingInt(a -> a.phrase().first().index()));
        if (arguments.stream().anyMatch(a -> !a.phrase().intact() && !a.is(Role.ADVERBIAL))
                || !isWhole(subjectHead, group.get(), covered, arguments)) {
            return Optional.empty();
        }
        return Optional.of(fact(frame, subject, group.get(), arguments, attribution));
    }

    private Fact fact(
            Frame frame, Phrase subject, VerbGroup group, List<Argument> arguments, @Nullable Attribution attribution) {
        int start = Math.min(subject.start(), group.words().get(0).start());
        int end = Math.max(
                subject.end(), group.words().get(group.words().size() - 1).end());
        for (Argument argument : arguments) {
            start = Math.min(start, argument.phrase().start());
            end = Math.max(end, argument.phrase().end());
        }
        return new Fact(
                text, sentence, frame.construction(), subject, group.predicate(), arguments, attribution, start, end);
    }

    /** The subject stands before the verb; "said Smith" and questions are not read here. */
    private static boolean isInverted(Token subject, VerbGroup group, Frame frame) {
        return frame.subject() == null && subject.index() > group.words().get(0).index();
    }

    private Phrase complement(Token head) {
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

    /** What hangs on the complement as a noun or adjective belongs to it, not to the clause. */
    private boolean isInComplement(VerbGroup group, Token child) {
        return group.predicate().copular()
                && child.is(
                        "det",
                        "amod",
                        "nmod",
                        "compound",
                        "acl",
                        "nummod",
                        "case",
                        "flat",
                        "fixed",
                        "xcomp",
                        "ccomp",
                        "appos");
    }

    private boolean isAccordingTo(Token child) {
        return child.is("obl", "nmod", "advcl")
                && sentence.children(child).stream()
                        .anyMatch(c -> c.lemma().equals("accord") || c.text().equalsIgnoreCase("according"));
    }

    /** "shortly | after he left": the adverb belongs to the clause around. */
    private boolean isBeforeMark(Token verb, Token child) {
        return sentence.child(verb, "mark")
                .filter(m -> child.is("advmod") && child.index() < m.index())
                .isPresent();
    }

    /** "for his part" says nothing. */
    private boolean isForHisPart(Token child) {
        return child.lemma().equals("part") && sentence.has(child, "nmod:poss") && "for".equals(casesOf(child));
    }

    private Attribution attribution(Token source) {
        return new Attribution(Phrases.of(text, sentence, source));
    }

    private Optional<Argument> argument(Token child, Token subject, VerbGroup group) {
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
        if (child.is("ccomp", "xcomp")) {
            return Optional.of(new Argument(Role.CLAUSE, null, withMark(child), fronted));
        }
        if (child.is("advcl", "acl")) {
            return Optional.of(new Argument(Role.ADVERBIAL, null, withMark(child), fronted));
        }
        return Optional.of(new Argument(Role.ADVERBIAL, null, phrase, fronted));
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
        if (phrase.size() == 1 && DROPPED_ADVERBS.contains(child.lemma().toLowerCase(Locale.ROOT))) {
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
    private @Nullable String casesOf(Token head) {
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

    /** Whether every word from the subject to the last argument belongs to the clause or was dropped knowingly. */
    private boolean isWhole(Token subject, VerbGroup group, BitSet covered, List<Argument> arguments) {
        BitSet known = (BitSet) covered.clone();
        known.or(sentence.subtree(subject));
        Token head = group.verbs().get(0);
        group.words().forEach(w -> known.set(w.index()));
        if (group.predicate().copular()) {
            known.or(sentence.subtree(head));
        }
        for (Token link : group.verbs()) {
            for (Token child : sentence.children(link, "conj", "cc", "parataxis", "discourse", "mark", "advmod")) {
                known.or(sentence.subtree(child));
            }
        }
        int last = Math.max(
                group.words().get(group.words().size() - 1).index(),
                arguments.stream()
                        .mapToInt(a -> a.phrase().last().index())
                        .max()
                        .orElse(0));
        int first = subject.index() < group.words().get(0).index()
                        && sentence.headOf(subject).isPresent()
                ? subject.index()
                : group.words().get(0).index();
        if (!sentence.children(head, "nsubj").contains(subject)) {
            first = group.words().get(0).index();
        }
        for (int t = first; t <= last; t++) {
            if (!known.get(t) && !sentence.token(t).isPunctuation()) {
                return false;
            }
        }
        return true;
    }
}
