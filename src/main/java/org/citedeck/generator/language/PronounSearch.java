package org.citedeck.generator.language;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Looks around a pronoun for those it may mean.
 *
 * @param candidates those who fit it
 */
record PronounSearch(Candidates candidates) {

    /** Of more people who fit, in one sentence, anybody may be meant in the next. */
    private static final int CROWD = 2;

    private static final Set<String> REPLYING = Set.of("reply", "answer", "respond");

    private static final WordList SAYING = WordList.of("asserting-verbs");

    OptionalInt person(AnnotatedSentence sentence, Token pronoun) {
        Optional<Integer> speaker = speaker(sentence, pronoun);
        if (speaker.isPresent()) {
            return OptionalInt.of(speaker.get());
        }
        if (candidates.rivalSubject(sentence, pronoun.index())) {
            return OptionalInt.empty();
        }
        List<Integer> here = candidates.before(sentence, pronoun.index());
        if (here.size() == 1) {
            return isObjectOf(here.get(0), sentence, pronoun) ? OptionalInt.empty() : OptionalInt.of(here.get(0));
        }
        if (!here.isEmpty()) {
            Optional<Integer> subject = candidates.onlySubject(sentence, pronoun.index());
            boolean near = subject.isPresent() && candidates.isLast(subject.get(), sentence, pronoun.index());
            return near && !isObjectOf(subject.get(), sentence, pronoun)
                    ? OptionalInt.of(subject.get())
                    : OptionalInt.empty();
        }
        Optional<Integer> ahead = subjectBehind(sentence, pronoun);
        if (ahead.isPresent()) {
            return OptionalInt.of(ahead.get());
        }
        Dialogue dialogue = candidates.dialogue();
        boolean speaks = dialogue.speaks(sentence, pronoun);
        if (speaks
                && sentence.headOf(pronoun)
                        .filter(verb -> REPLYING.contains(verb.lemma()))
                        .isPresent()) {
            // "“Why?” Holm asked. “No money,” | she | replied": somebody else did
            return OptionalInt.empty();
        }
        for (AnnotatedSentence before : dialogue.before(sentence, speaks)) {
            Optional<Integer> subject = candidates.mainSubject(before);
            if (speaks && subject.isEmpty()) {
                subject = dialogue.speakerIn(before)
                        .flatMap(who -> candidates.meant(before, who))
                        .filter(candidates::fits);
            }
            if (subject.isPresent()) {
                return !speaks && candidates.before(before, before.size()).size() > CROWD
                        ? OptionalInt.empty()
                        : OptionalInt.of(subject.get());
            }
            if (candidates.rivalSubject(before, before.size())) {
                return OptionalInt.empty();
            }
            List<Integer> there = candidates.before(before, before.size());
            if (there.size() == 1) {
                return OptionalInt.of(there.get(0));
            }
            if (!there.isEmpty()) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** "Holm said | she | would leave", "Volvo said | it | would close": who says something of somebody not named speaks of herself; not "Holm told Lee she …". */
    private Optional<Integer> speaker(AnnotatedSentence sentence, Token pronoun) {
        Optional<Token> said = sentence.headOf(pronoun).filter(verb -> pronoun.is("nsubj") && verb.is("ccomp"));
        Optional<Token> says = said.flatMap(sentence::headOf).filter(verb -> SAYING.contains(verb.lemma()));
        if (says.isEmpty() || says.get().index() > pronoun.index()) {
            return Optional.empty();
        }
        boolean told = sentence.children(says.get(), "obj", "iobj", "obl").stream()
                .flatMap(t -> candidates.of(sentence, t).stream())
                .anyMatch(candidates::fits);
        return sentence.child(says.get(), "nsubj")
                .filter(subject -> subject.index() < says.get().index() && !told)
                .map(subject -> antecedent(sentence, subject))
                .flatMap(subject -> candidates.meant(sentence, subject))
                .filter(candidates::fits);
    }

    /** "Holm met | him": the subject of the same verb would be "himself". */
    private boolean isObjectOf(int entity, AnnotatedSentence sentence, Token pronoun) {
        return !pronoun.tag().equals("PRP$")
                && !pronoun.text().endsWith("self")
                && sentence.headOf(pronoun).stream()
                        .flatMap(verb -> sentence.children(verb, "nsubj").stream())
                        .filter(subject -> !subject.equals(pronoun))
                        .map(subject -> antecedent(sentence, subject))
                        .anyMatch(subject -> candidates
                                .of(sentence, subject)
                                .filter(id -> id == entity)
                                .isPresent());
    }

    /** The noun that "who" stands for, else the word itself. */
    private static Token antecedent(AnnotatedSentence sentence, Token subject) {
        if (!subject.tag().startsWith("W")) {
            return subject;
        }
        Optional<Token> verb = sentence.headOf(subject);
        while (verb.isPresent() && verb.get().is("conj")) {
            verb = sentence.headOf(verb.get());
        }
        return verb.filter(v -> v.is("acl:relcl")).flatMap(sentence::headOf).orElse(subject);
    }

    /** "Firefox, | its | main rival, …": nobody is described by himself. */
    private boolean isWithinPhraseOf(int entity, AnnotatedSentence sentence, Token pronoun) {
        return sentence.children(pronoun).isEmpty()
                && sentence.tokens().stream()
                        .filter(t -> t.index() < pronoun.index() && t.is("nsubj"))
                        .filter(t -> candidates
                                .of(sentence, t)
                                .filter(id -> id == entity)
                                .isPresent())
                        .anyMatch(t -> sentence.subtree(t).get(pronoun.index()));
    }

    /** "Discussing his plans, Ada Holm said …": the subject behind the clause in which the pronoun stands. */
    private Optional<Integer> subjectBehind(AnnotatedSentence sentence, Token pronoun) {
        return sentence.root()
                .flatMap(root -> sentence.child(root, "nsubj")
                        .filter(subject -> subject.index() > pronoun.index())
                        .filter(subject -> sentence.children(root, "advcl", "obl").stream()
                                .anyMatch(clause -> clause.index() < subject.index()
                                        && sentence.subtree(clause).get(pronoun.index()))))
                .flatMap(subject -> candidates.of(sentence, subject))
                .filter(candidates::fits);
    }

    OptionalInt thing(AnnotatedSentence sentence, Token pronoun) {
        Optional<Integer> speaker = speaker(sentence, pronoun);
        if (speaker.isPresent()) {
            return OptionalInt.of(speaker.get());
        }
        if (pronoun.tag().equals("PRP$")
                && !candidates.before(sentence, pronoun.index()).isEmpty()) {
            return candidates
                    .onlySubject(sentence, pronoun.index())
                    .filter(subject ->
                            candidates.before(sentence, pronoun.index()).size() == 1)
                    .filter(subject -> !isWithinPhraseOf(subject, sentence, pronoun))
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty());
        }
        if (!pronoun.is("nsubj", "nmod:poss")
                || sentence.id() == 0
                || !candidates.before(sentence, pronoun.index()).isEmpty()) {
            return OptionalInt.empty();
        }
        AnnotatedSentence before = candidates.sentences().get(sentence.id() - 1);
        Optional<Integer> subject = candidates.mainSubject(before);
        return subject.isPresent() && !candidates.hasRival(before, subject.get())
                ? OptionalInt.of(subject.get())
                : OptionalInt.empty();
    }
}
