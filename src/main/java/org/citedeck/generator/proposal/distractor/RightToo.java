package org.citedeck.generator.proposal.distractor;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.Token;

/**
 * Whom else the article makes right: those named together with the answer ("Kim and Putin signed"), and those of whom
 * it says in another sentence what the question asks ("Lee was elected, too").
 */
final class RightToo {

    /** Verbs that are said of everybody, of each something else. */
    private static final Set<String> LIGHT = Set.of("be", "have", "do", "say", "tell", "make", "take", "become");

    private final Slot slot;
    private final Words prompt;
    private final Set<Integer> ids = new HashSet<>();
    private final Set<String> roles = new HashSet<>();
    private boolean closed;

    private RightToo(Slot slot) {
        this.slot = slot;
        this.prompt = slot.promptWords();
        this.closed = !slot.isNegated();
    }

    static RightToo of(Slot slot) {
        RightToo right = new RightToo(slot);
        slot.entity().ifPresent(right::read);
        return right;
    }

    boolean has(Entity entity) {
        return ids.contains(entity.id());
    }

    /** Whether the article says who is meant, without "and others", and does not ask who is not. */
    boolean isClosed() {
        return closed;
    }

    private void read(Entity answer) {
        ids.add(answer.id());
        for (AnnotatedSentence sentence : slot.text().sentences()) {
            for (Token token : sentence.tokens()) {
                if (isMeant(sentence, token, answer)) {
                    readCompany(sentence, token);
                    role(sentence, token).ifPresent(roles::add);
                }
            }
        }
        for (AnnotatedSentence sentence : slot.text().sentences()) {
            for (Token token : sentence.tokens()) {
                role(sentence, token)
                        .filter(roles::contains)
                        .flatMap(r -> slot.text().entityAt(sentence, token.index()))
                        .ifPresent(e -> ids.add(e.id()));
            }
        }
    }

    private boolean isMeant(AnnotatedSentence sentence, Token token, Entity answer) {
        return slot.text()
                .entityAt(sentence, token.index())
                .filter(e -> e.id() == answer.id())
                .isPresent();
    }

    private void readCompany(AnnotatedSentence sentence, Token token) {
        boolean asked =
                sentence.tokens().stream().anyMatch(t -> t.isVerb() && !LIGHT.contains(t.lemma()) && isAsked(t));
        if (!asked) {
            return;
        }
        Token first = first(sentence, token);
        for (Token member : sentence.children(first, "conj")) {
            slot.text().entityAt(sentence, member.index()).ifPresent(e -> ids.add(e.id()));
            if (isOthers(sentence, member) && role(sentence, first).isPresent()) {
                closed = false;
            }
        }
        slot.text().entityAt(sentence, first.index()).ifPresent(e -> ids.add(e.id()));
    }

    private static boolean isOthers(AnnotatedSentence sentence, Token member) {
        return member.lemma().matches("others?")
                || sentence.children(member, "amod").stream()
                        .anyMatch(t -> t.lemma().equals("other"));
    }

    /** The first of those joined by "and". */
    private static Token first(AnnotatedSentence sentence, Token token) {
        return token.is("conj") ? sentence.headOf(token).orElse(token) : token;
    }

    /** What a name does in the clause the question asks about: "nsubj greet"; empty in all other clauses. */
    private Optional<String> role(AnnotatedSentence sentence, Token token) {
        Token first = first(sentence, token);
        return sentence.headOf(first)
                .filter(v -> v.isVerb() && !LIGHT.contains(v.lemma()) && isAsked(v))
                .map(v -> first.relation().replaceFirst(":.*", "") + " " + v.lemma());
    }

    private boolean isAsked(Token verb) {
        return prompt.words().contains(verb.lemma().toLowerCase(Locale.ROOT))
                || prompt.words().contains(verb.text().toLowerCase(Locale.ROOT));
    }
}
