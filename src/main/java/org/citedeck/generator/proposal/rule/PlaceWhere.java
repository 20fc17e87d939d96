package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.WordList;
import org.citedeck.generator.proposal.Draft;

/** Asks where something happened, where to or where from. */
final class PlaceWhere implements Rule {

    private static final Set<String> AT_REST = Set.of("in", "at");
    private static final Set<String> MOVING = Set.of("to", "from", "into");

    /** Verbs of going and of bringing: behind others "to" and "from" often belong to a noun. */
    private static final WordList MOTION = WordList.of("verbs-of-motion");

    @Override
    public String id() {
        return "place-where";
    }

    @Override
    public List<Draft> apply(Fact fact) {
        return fact.predicate().negated() ? List.of() : Drafting.askFor(this, fact, argument -> word(fact, argument));
    }

    private static Optional<String> word(Fact fact, Argument argument) {
        String preposition = argument.preposition();
        EntityType type = argument.phrase().type();
        // "in Katoomba | aged 91"
        boolean more = argument.phrase().tokens().stream().anyMatch(t -> t.is("acl", "advcl") || t.isVerb());
        return argument.is(Role.OBLIQUE)
                        && preposition != null
                        && !argument.phrase().isCoordinated()
                        && type.isPlace()
                        && !more
                        && isAskedFrom(fact, argument, preposition)
                ? Optional.of(wordFor(preposition, type))
                : Optional.empty();
    }

    /** At rest only where nothing moves and no narrower place is told; moving only behind a verb of motion. */
    private static boolean isAskedFrom(Fact fact, Argument asked, String preposition) {
        if (MOVING.contains(preposition)) {
            return MOTION.contains(fact.predicate().lemma());
        }
        boolean moved = fact.arguments().stream().anyMatch(a -> a.after("to", "from", "into"));
        boolean vaguer = asked.phrase().type() == EntityType.PLACE && hasOtherPlace(fact, asked);
        // "grew up | 40 miles up the road | in Broken Bow"
        boolean farther = fact.arguments().stream()
                .anyMatch(a -> (a.is(Role.ADVERB) || a.is(Role.TIME))
                        && a.phrase().size() > 1
                        && a.phrase().mention().map(m -> m.date() == null).orElse(true));
        return AT_REST.contains(preposition)
                && !farther
                && !moved
                && !vaguer
                && !isStreet(asked)
                && !isWithinTold(fact, asked);
    }

    /** "in Sturt Street": of which town, nobody knows. */
    private static boolean isStreet(Argument asked) {
        return Set.of("street", "road", "avenue", "lane", "drive", "square", "highway")
                .contains(asked.phrase().last().lemma().toLowerCase(Locale.ROOT));
    }

    /** "at a caravan park | in Leeds": the question would tell half of where it was. */
    private static boolean isWithinTold(Fact fact, Argument asked) {
        return fact.arguments().stream()
                .anyMatch(a -> !a.equals(asked)
                        && a.after("at", "in", "near", "inside", "outside")
                        && !a.phrase().type().isTime());
    }

    private static boolean hasOtherPlace(Fact fact, Argument asked) {
        return fact.arguments().stream()
                .anyMatch(a -> !a.equals(asked)
                        && a.preposition() != null
                        && AT_REST.contains(a.preposition())
                        && a.phrase().type().isPlace());
    }

    private static String wordFor(String preposition, EntityType type) {
        String noun = type == EntityType.COUNTRY ? "which country" : type == EntityType.CITY ? "which city" : null;
        if (noun != null) {
            return preposition + " " + noun;
        }
        return preposition.equals("from") ? "from where" : "where";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                from("Ada Holm met Peter Lund in Bergen in June 2024.")
                        .asks("In which city did Ada Holm meet Peter Lund in June 2024?")
                        .answer("Bergen"),
                from("Ada Holm flew from Beijing to Norway.")
                        .asks("From which city did Ada Holm fly to Norway?")
                        .answer("Beijing"),
                from("Ada Holm flew from Beijing to Norway.")
                        .asks("To which country did Ada Holm fly from Beijing?")
                        .answer("Norway"),
                never("Ada Holm ran a practice in Sturt Street.").because("a street is known by its town"),
                never("Ada Holm was arrested at a caravan park in Bergen in 2016.")
                        .because("the question would tell half of where it was"),
                never("Ada Holm believes in progress.").because("progress is no place"));
    }
}
