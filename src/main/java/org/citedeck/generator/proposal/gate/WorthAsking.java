package org.citedeck.generator.proposal.gate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.WordList;
import org.citedeck.generator.proposal.Draft;

/** There is enough in the prompt to have one answer, and the verb says something. */
final class WorthAsking implements Check {

    /** Verbs that mean little without their object. */
    private static final WordList LIGHT = WordList.of("light-verbs");

    private static final Set<String> DAILY = Set.of(
            "teach",
            "work",
            "live",
            "study",
            "specialize",
            "specialise",
            "research",
            "farm",
            "head",
            "edit",
            "run",
            "manage",
            "own");

    private static final Set<String> OBSERVING = Set.of("cover", "follow", "track", "monitor", "analyse", "analyze");
    private static final Pattern UNREACHED =
            Pattern.compile("to (?:comment|be interviewed|elaborate|respond|be identified|be named|give details)\\b");

    /** What many are or are given: "Who was awarded the medal?", "Which country borders France?" */
    private static final Set<String> SHARED =
            Set.of("award", "honour", "honor", "knight", "decorate", "border", "neighbour", "neighbor");

    /** What was used or cited, for nothing that is told, tells nothing. */
    private static final Set<String> PURPOSEFUL = Set.of("use", "cite");

    private static final Set<String> TELLING = Set.of("tell", "inform", "remind", "assure", "notify");

    @Override
    public String id() {
        return "trivial";
    }

    @Override
    public boolean holds(Draft draft) {
        Fact fact = draft.fact();
        if (!fact.construction().isClause()) {
            return !fact.construction().isVerbatim() || !isSource(draft);
        }
        List<Argument> others = fact.arguments().stream()
                .filter(a -> !a.is(Role.ADVERBIAL) && !a.is(Role.ADVERB))
                .filter(a -> !a.phrase().covers(draft.asked().head().index()))
                .toList();
        if (isSource(draft) || isByTheWay(fact)) {
            return false;
        }
        if (draft.rule().startsWith("object-")) {
            return (!others.isEmpty() || isOfSomebody(fact))
                    && !LIGHT.contains(fact.predicate().lemma());
        }
        if (draft.rule().startsWith("subject-")) {
            if (SHARED.contains(fact.predicate().lemma())) {
                return false;
            }
            if (PURPOSEFUL.contains(fact.predicate().lemma()) || leavesOpenWhat(fact, others)) {
                return false;
            }
            return draft.isLed() ? saysEnough(others) : pinsDown(draft.fact().text(), others);
        }
        boolean moving = draft.rule().startsWith("place-")
                && fact.arguments().stream()
                        .anyMatch(a -> a.after("to", "from", "into")
                                && a.phrase().covers(draft.asked().head().index()));
        return !moving || !others.isEmpty();
    }

    /** "Who told a bus driver?" What, the rest of the sentence tells. */
    private static boolean leavesOpenWhat(Fact fact, List<Argument> others) {
        return TELLING.contains(fact.predicate().lemma())
                && fact.predicate().rest().isBlank()
                && others.stream()
                        .noneMatch(a -> a.is(Role.CLAUSE) || a.is(Role.COMPLEMENT) || a.after("about", "of", "to"));
    }

    /** "Which group does Ada Holm coordinate?" needs no more; "What did the minister sign?" does. */
    private static boolean isOfSomebody(Fact fact) {
        Entity subject = fact.subject().entity();
        return subject != null
                && subject.name().contains(" ")
                && (subject.type() == EntityType.PERSON || subject.type() == EntityType.ORGANIZATION);
    }

    /** Within its article few did the same to the same: "Who had won the trophy in 2021 and 2023?" */
    private static boolean saysEnough(List<Argument> others) {
        return others.stream()
                .filter(a -> !a.phrase().type().isTime())
                .anyMatch(a -> a.phrase().size() > 1 || a.phrase().holdsName());
    }

    /** A named object, or two circumstances: "Who was born in Switzerland?" fits millions. */
    private static boolean pinsDown(AnnotatedText text, List<Argument> others) {
        boolean core = others.stream()
                .anyMatch(a -> (a.is(Role.OBJECT)
                                || a.is(Role.AGENT)
                                || (a.is(Role.COMPLEMENT) && a.phrase().head().isNoun())
                                || a.is(Role.CLAUSE))
                        && (isNamed(text, a.phrase()) || a.is(Role.CLAUSE)));
        List<Phrase> told =
                others.stream().map(Argument::phrase).filter(WorthAsking::tells).toList();
        // "Who went to Paris in 1963?" fits many
        boolean acts = others.stream().anyMatch(a -> a.is(Role.OBJECT) || a.is(Role.COMPLEMENT));
        boolean named = told.stream()
                .anyMatch(p -> (p.holdsName() || p.entity() != null)
                        && (acts || !(p.type().isPlace() || p.type().isTime())));
        return core || (told.size() >= 2 && named);
    }

    /** A name, or a definite thing of somebody: not "former members of the party". */
    private static boolean isNamed(AnnotatedText text, Phrase phrase) {
        boolean plural = phrase.head().tag().equals("NNS") && phrase.entity() == null;
        boolean definite =
                phrase.first().is("det", "nmod:poss") && !phrase.first().lemma().equals("a");
        return StandsAlone.names(text, phrase) && (!plural || definite);
    }

    /** A time that the calendar does not know is not said. */
    private static boolean tells(Phrase phrase) {
        return !phrase.type().isTime()
                || phrase.mention().map(m -> m.date() != null).orElse(false);
    }

    /**
     * "Santorelli, who teaches law in Leeds, said …", "Brandt, who covers food producers at Lakeshore, said …": what a quoted expert
     * does for a living. "Holm, who declined to be interviewed": what reporters tell of their work.
     */
    private static boolean isByTheWay(Fact fact) {
        String verb = fact.predicate().lemma();
        boolean analyst = OBSERVING.contains(verb)
                && fact.subject().type() == EntityType.PERSON
                && fact.arguments().stream().anyMatch(a -> a.after("at", "for"));
        return (!fact.predicate().past() && (DAILY.contains(verb) || analyst))
                || UNREACHED.matcher(fact.predicate().rest()).find();
    }

    /** Publisher and author are no characters of their story. */
    private static boolean isSource(Draft draft) {
        String source = draft.fact().text().source().metadata().source();
        String byline = draft.fact().text().source().metadata().byline();
        String answer = draft.answer().text();
        return answer.equalsIgnoreCase(source) || (byline != null && byline.contains(answer));
    }
}
