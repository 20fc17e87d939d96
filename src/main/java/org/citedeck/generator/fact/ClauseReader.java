package org.citedeck.generator.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Turns a predicate of the tree and what depends on it into a fact, or refuses: every word between the first and the
 * last of the clause must have found its place.
 */
final class ClauseReader {

    private final AnnotatedText text;
    private final AnnotatedSentence sentence;
    private final ArgumentReader arguments;

    ClauseReader(AnnotatedText text, AnnotatedSentence sentence) {
        this.text = text;
        this.sentence = sentence;
        this.arguments = new ArgumentReader(text, sentence);
    }

    Optional<Fact> read(Token verb, Frame frame) {
        return read(verb, null, frame);
    }

    /** Reads a relative clause whose pronoun stands for the subject that the frame names. */
    Optional<Fact> readRelative(Token verb, Token pronoun, Frame frame) {
        return read(verb, pronoun, frame);
    }

    /** Reads a passive participle as a finite clause of a subject. */
    Optional<Fact> readParticiple(Token verb, Token subject, Construction construction) {
        boolean plural = Phrases.of(text, sentence, subject).isPlural();
        return read(
                verb,
                null,
                new Frame(construction, subject, null, null),
                Optional.of(VerbGroup.ofParticiple(sentence, verb, plural)));
    }

    private Optional<Fact> read(Token verb, @Nullable Token pronoun, Frame frame) {
        return read(verb, pronoun, frame, VerbGroup.read(sentence, verb, frame.borrowedAuxiliary()));
    }

    private Optional<Fact> read(Token verb, @Nullable Token pronoun, Frame frame, Optional<VerbGroup> group) {
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
        List<Argument> found = new ArrayList<>();
        BitSet covered = new BitSet();
        Attribution attribution = frame.attribution();
        if (group.get().predicate().copular()) {
            Argument complement =
                    new Argument(Role.COMPLEMENT, arguments.casesOf(verb), arguments.complement(verb), false);
            found.add(complement);
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
                    Attribution source = attribution(child);
                    if (!source.source().intact()) {
                        return Optional.empty();
                    }
                    attribution = attribution == null ? source : attribution;
                    covered.or(sentence.subtree(child));
                    continue;
                }
                arguments.read(child, subjectHead, group.get()).ifPresent(found::add);
                covered.or(sentence.subtree(child));
            }
        }
        Tails.split(text, sentence, found);
        found.sort(java.util.Comparator.comparingInt(a -> a.phrase().first().index()));
        if (found.stream().anyMatch(a -> !a.phrase().intact() && !a.is(Role.ADVERBIAL))
                || !isWhole(subjectHead, group.get(), covered, found)) {
            return Optional.empty();
        }
        return Optional.of(fact(frame, subject, group.get(), found, attribution));
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

    /** What hangs on the complement as a noun or adjective belongs to it, not to the clause. */
    private boolean isInComplement(VerbGroup group, Token child) {
        return group.predicate().copular()
                && child.index() > group.words().get(0).index()
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
        return child.lemma().equals("part")
                && sentence.has(child, "nmod:poss")
                && "for".equals(arguments.casesOf(child));
    }

    private Attribution attribution(Token source) {
        return new Attribution(Phrases.of(text, sentence, source));
    }

    /** "Inflation slowed, | Stats SA said on Monday, | helped by cheaper petrol": who reports it, amid what is reported. */
    private BitSet aside(Token says, Token reported) {
        BitSet aside = sentence.subtree(says);
        aside.andNot(sentence.subtree(reported));
        return aside;
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
        sentence.headOf(head)
                .filter(says -> head.is("ccomp") && Reporting.asserts(sentence, says) && says.index() > head.index())
                .ifPresent(says -> known.or(aside(says, head)));
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
