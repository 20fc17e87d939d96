package org.citedeck.generator.proposal.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Quotation;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.proposal.Draft;

/** Which drafts of an article ask the same. */
final class Repetition {

    private Repetition() {}

    /** The same for a draft and for those that ask the same of a fact that says less, or would give its answer away. */
    static List<Object> whatIsAsked(Draft draft) {
        Fact fact = draft.fact();
        if (fact.construction().isVerbatim()) {
            return List.of(draft.rule(), fact.sentence().id());
        }
        if (fact.attribution() != null && fact.isOfItsSource() && draft.rule().startsWith("subject-")) {
            // "Who said she would leave?" is "Who said that she would leave?"
            Token speaker = fact.attribution().source().head();
            int says = fact.sentence().headOf(speaker).map(Token::start).orElse(0);
            return List.of(draft.rule(), fact.sentence().id(), says, speaker.index());
        }
        int words = fact.construction().isSpeech()
                ? Quotation.said(fact).start()
                : fact.predicate().verb().start();
        return List.of(
                draft.rule(), fact.sentence().id(), words, draft.asked().head().index());
    }

    /** Whether another draft that passed asks what one asks by the way. */
    static boolean asksAgain(Gate.Verdict verdict, List<Gate.Verdict> verdicts) {
        Draft draft = verdict.draft();
        Stream<Draft> others = verdicts.stream()
                .filter(v -> v.refusal().isEmpty())
                .map(Gate.Verdict::draft)
                .filter(d -> d.fact().sentence().equals(draft.fact().sentence()));
        if (draft.fact().construction().isVerbatim()) {
            // the whole sentence tells what they ask
            return others.anyMatch(d -> !d.fact().construction().isVerbatim());
        }
        if (draft.rule().equals("position-what")) {
            // "Who was the mayor of Bergen?" gives it away
            return others.anyMatch(d -> d.rule().equals("role-who")
                    && d.fact().subject().equals(draft.fact().subject()));
        }
        return draft.fact().construction() == Construction.QUOTED_PHRASE && isQuoted(draft, others);
    }

    /** Those of some drafts that would give away what a better one asks of the same clause, or have their answers from it. */
    static Set<Draft> givenAway(List<Gate.Verdict> passed) {
        Set<Draft> given = new HashSet<>();
        List<Draft> kept = new ArrayList<>();
        passed.stream()
                .filter(v -> v.draft().fact().construction().isClause())
                .sorted(Comparator.comparing(
                                (Gate.Verdict v) -> v.draft().rule().startsWith("subject-") ? 0 : 1)
                        .thenComparing(v -> -v.odds()))
                .map(Gate.Verdict::draft)
                .forEach(draft -> {
                    boolean told = kept.stream()
                            .filter(k -> k.fact()
                                            .predicate()
                                            .verb()
                                            .equals(draft.fact().predicate().verb())
                                    && k.fact().sentence().equals(draft.fact().sentence()))
                            .anyMatch(k -> tells(k, draft) || tells(draft, k));
                    if (told) {
                        given.add(draft);
                    } else {
                        kept.add(draft);
                    }
                });
        return given;
    }

    /** "In what year did Norway open its embassy in Minsk?" gives away which country opened one there in 2016. */
    private static boolean tells(Draft draft, Draft other) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(other.answer().text()) + "(?![\\p{L}\\p{N}])")
                .matcher(draft.prompt())
                .find();
    }

    /** "Who used the words “all in good time”?", where "Who said that it was “all in good time”?" is asked already. */
    private static boolean isQuoted(Draft draft, Stream<Draft> others) {
        String words = Quotation.verbatim(draft.fact());
        return others.anyMatch(d -> d.fact().construction() != Construction.QUOTED_PHRASE
                && !d.fact().construction().isVerbatim()
                && d.prompt().contains(words));
    }
}
