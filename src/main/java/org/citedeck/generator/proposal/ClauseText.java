package org.citedeck.generator.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Attribution;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Predicate;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.fact.Wording;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.Token;
import org.jspecify.annotations.Nullable;

/** Puts a fact into words: as a statement, or as a question with a gap where the answer was. */
public final class ClauseText {

    /** Where, when and why something was said is not where, when and why it was done. */
    private static final Set<String> OF_SAYING_TOO = Set.of("when", "where", "why", "in what year");

    /** Sources of up to so many words stand before the question, longer ones behind it. */
    private static final int BRIEF = 4;

    private final Fact fact;
    private final Predicate predicate;
    private final Wording wording;
    private final Set<Argument> absorbed;
    private @Nullable String opening;

    private ClauseText(Fact fact, @Nullable Entity answer, Set<Argument> absorbed) {
        this.fact = fact;
        this.predicate = Backshift.undone(fact);
        this.wording = new Wording(fact.text(), answer);
        this.absorbed = absorbed;
        if (fact.subject().isPlural() && !fact.subject().isPronoun()) {
            wording.subjectIsPlural();
        }
        if (Said.isThing(fact.subject())) {
            wording.subjectIsThing();
        }
    }

    /** For a statement of the whole fact. */
    public static ClauseText of(Fact fact) {
        return new ClauseText(fact, null, Set.of());
    }

    /**
     * For a question.
     *
     * @param answer the entity asked for; null where the answer is none
     * @param absorbed arguments that the question word stands for
     */
    public static ClauseText asking(Fact fact, @Nullable Entity answer, Argument... absorbed) {
        return new ClauseText(fact, answer, Set.of(absorbed));
    }

    public Wording wording() {
        return wording;
    }

    /** "Norwegian Foreign Minister Ada Holm flew to Oslo from Beijing." */
    public String statement() {
        List<String> parts = new ArrayList<>();
        if (fact.isOfItsSource() && fact.attribution() != null) {
            parts.add(wording.say(fact.attribution().source()) + " said");
            addClause(parts, null);
            return finish(null, parts, ".");
        }
        String attribution = attribution();
        parts.add(subject());
        addPredicate(parts, finite());
        addArguments(parts, null);
        return finish(attribution, parts, ".");
    }

    /**
     * "Who flew to Oslo from Beijing?"
     *
     * @param singular whether the question word takes the singular
     */
    public String askSubject(String questionWord, boolean singular) {
        if (fact.isOfItsSource()) {
            return askSpeaker(questionWord);
        }
        List<String> parts = new ArrayList<>();
        String attribution = attribution();
        parts.add(questionWord);
        String finite = finite();
        if (singular) {
            finite = Inflection.singular(finite, predicate.verb());
        }
        addPredicate(parts, finite);
        addArguments(parts, null);
        return finish(attribution, parts, "?");
    }

    /** "Which bank said it would close three branches?" */
    private String askSpeaker(String questionWord) {
        List<String> parts = new ArrayList<>();
        parts.add(questionWord + " said");
        addClause(parts, null);
        return finish(null, parts, "?");
    }

    /** "How many branches did Norges Bank say it would close?" */
    private String askOfSpeaker(String questionWord, Attribution speaker, @Nullable String stranded) {
        List<String> parts = new ArrayList<>();
        parts.add(questionWord + " did " + wording.say(speaker.source()) + " say");
        addClause(parts, stranded);
        return finish(null, parts, "?");
    }

    /** "it would close three branches" */
    private void addClause(List<String> parts, @Nullable String stranded) {
        parts.add(fact.subject().first().text().toLowerCase(Locale.ROOT));
        addPredicate(parts, finite());
        addArguments(parts, stranded);
    }

    /** "Who greeted Ada Holm?" from a passive clause: the doer asked for in the active voice. */
    public String askAgent(String questionWord) {
        List<String> parts = new ArrayList<>();
        String attribution = attribution();
        boolean simple = predicate.rest().equalsIgnoreCase(predicate.verb().text()) && !predicate.negated();
        if (simple && Set.of("was", "were").contains(predicate.auxiliary())) {
            parts.add(questionWord);
            parts.add(Inflection.past(predicate.lemma()));
            parts.add(subject());
            addArguments(parts, null);
            return finish(attribution, parts, "?");
        }
        return askInverted("by " + (questionWord.equals("who") ? "whom" : questionWord), null);
    }

    /**
     * "Where did Ada Holm fly from?"
     *
     * @param stranded preposition left where the answer was; null for none
     */
    public String askInverted(String questionWord, @Nullable String stranded) {
        if (fact.isOfItsSource() && fact.attribution() != null && !OF_SAYING_TOO.contains(questionWord)) {
            return askOfSpeaker(questionWord, fact.attribution(), stranded);
        }
        List<String> parts = new ArrayList<>();
        String attribution = attribution();
        wording.answerIsNotSubject();
        parts.add(questionWord);
        parts.add(predicate.auxiliary() != null ? predicate.auxiliary() : doSupport());
        parts.add(subject());
        if (predicate.negated()) {
            parts.add("not");
        }
        parts.add(predicate.adverbs());
        if (predicate.base() != null) {
            parts.add(told(predicate.base()));
        }
        addRest(parts);
        addArguments(parts, stranded);
        return finish(attribution, parts, "?");
    }

    /** The subject, with the comma that closes an apposition at its end: "her counterpart, Denise Okafor," */
    private String subject() {
        return wording.say(fact.subject()) + (fact.subject().endsInApposition() ? "," : "");
    }

    private String doSupport() {
        if (predicate.past()) {
            return "did";
        }
        return predicate.verb().tag().equals("VBZ") || !fact.subject().isPlural() ? "does" : "do";
    }

    private String finite() {
        String auxiliary = predicate.auxiliary();
        if (auxiliary != null) {
            return auxiliary;
        }
        String finite = predicate.finite();
        return finite == null ? "" : told(finite);
    }

    /** "Who added that …?" adds to nothing outside the article: it was said. */
    private String told(String word) {
        boolean reports = fact.predicate().lemma().equals("add")
                && fact.argument(Role.CLAUSE).isPresent();
        if (!reports) {
            return word;
        }
        return switch (word) {
            case "added" -> "said";
            case "adds" -> "says";
            case "add" -> "say";
            default -> word;
        };
    }

    private void addPredicate(List<String> parts, String finite) {
        if (predicate.auxiliary() == null) {
            parts.add(predicate.adverbs());
            parts.add(finite);
        } else {
            parts.add(finite);
            if (predicate.negated()) {
                parts.add("not");
            }
            parts.add(predicate.adverbs());
        }
        addRest(parts);
    }

    /** "agreed | on July 22 | to share": behind the infinitive, the day would be that of the sharing. */
    private void addRest(List<String> parts) {
        String rest = predicate.rest();
        int infinitive = rest.startsWith("to ") ? 0 : rest.indexOf(" to ") + 1;
        parts.add(rest.substring(0, infinitive));
        fact.arguments().stream()
                .filter(a -> WordOrder.isWithinVerbs(fact, a) && Said.is(fact, a) && !absorbed.contains(a))
                .map(this::say)
                .forEach(parts::add);
        parts.add(rest.substring(infinitive));
    }

    private void addArguments(List<String> parts, @Nullable String stranded) {
        List<Argument> arguments = fact.arguments().stream()
                .filter(a -> absorbed.contains(a) || !WordOrder.isWithinVerbs(fact, a))
                .toList();
        for (Argument argument : arguments) {
            if (absorbed.contains(argument)) {
                if (stranded != null) {
                    parts.add(stranded);
                }
            } else if (!WordOrder.isBeforeVerb(fact, argument) && Said.is(fact, argument)) {
                parts.add(say(argument));
            }
        }
        for (Argument argument : arguments) {
            if (WordOrder.isBeforeVerb(fact, argument) && Said.is(fact, argument) && !absorbed.contains(argument)) {
                if (opens(argument)) {
                    opening = say(argument);
                } else {
                    parts.add(say(argument));
                }
            }
        }
    }

    /** "In 1977 she left a cloth | she had promised": behind it, the year would belong to the promise. */
    private boolean opens(Argument argument) {
        return argument.fronted()
                && argument.phrase().type().isTime()
                && opening == null
                && fact.attribution() == null
                && fact.arguments().stream()
                        .filter(a -> !a.fronted() && !absorbed.contains(a) && Said.is(fact, a))
                        .anyMatch(a -> a.phrase().tokens().stream().anyMatch(Token::isVerb));
    }

    private String say(Argument argument) {
        String words = wording.say(argument.phrase());
        if (argument.is(Role.CLAUSE) && WordOrder.isBareStatement(argument)) {
            words = "that " + words;
        }
        if (argument.preposition() == null) {
            return words;
        }
        // "in last September" never: the calendar form brings its own preposition
        return argument.preposition() + " " + words;
    }

    private @Nullable String attribution() {
        return fact.attribution() == null
                ? null
                : wording.say(fact.attribution().source());
    }

    private String finish(@Nullable String attribution, List<String> parts, String mark) {
        List<String> said = new ArrayList<>(parts);
        said.removeIf(String::isBlank);
        String clause = String.join(" ", said)
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("[,;:]+$", "")
                .replaceAll("\\bcan not\\b", "cannot")
                .replaceAll("[.,]([”\"])(?=$| \\p{Ll})", "$1")
                .replaceAll("(\\p{Lu}\\p{L}+ \\d{1,2}, \\d{4})(?= [\\p{L}\\d])", "$1,");
        String whole = opening == null ? clause : opening + ", " + clause;
        if (attribution != null) {
            boolean brief = attribution.split(" ", -1).length <= BRIEF;
            whole = brief ? "according to " + attribution + ", " + clause : clause + ", according to " + attribution;
        }
        return Character.toUpperCase(whole.charAt(0)) + whole.substring(1) + mark;
    }
}
