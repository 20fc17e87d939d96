package org.citedeck.generator.proposal.rule;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.language.WordList;
import org.citedeck.generator.language.WordNet;

/** Whether a name in a sentence is all of a name. */
final class GapName {

    /** "Northern | Nigeria". */
    private static final Pattern DIRECTION = Pattern.compile(
            "(?:North|South|East|West|Upper|Lower|Central|Greater|New|Old)(?:ern)?", Pattern.CASE_INSENSITIVE);

    /** What places are called for short: "the Republic". */
    private static final Set<String> CALLED = Set.of(
            "republic",
            "kingdom",
            "union",
            "federation",
            "commonwealth",
            "state",
            "city",
            "capital",
            "island",
            "province",
            "territory",
            "county");

    /** Guessed by everybody. */
    private static final Pattern WORLD = Pattern.compile(
            "Earth|Europe|Asia|Africa|(?:North |South |Latin )?America|(?:North|South|Mid)?(?:West|East)|North|South|Middle East|European Union|EU|United Nations|UN");

    /** Prepositions of those with whom a government deals. */
    private static final Set<String> PARTNERS = Set.of("with", "against", "by", "between");

    private static final WordList OFFICES = WordList.of("offices");
    private static final Pattern MEDIA = Pattern.compile(
            "News|Times|Post|Herald|Sentinel|Gazette|Tribune|Guardian|Daily|Journal|Observer|Star|Mail|Telegraph|Press|Courier|Chronicle|Argus"
                    + "|Standard|Citizen|Independent|Record|Echo|Express|Examiner|Nation|Bulletin|Radio|TV|Television|Reuters|A?FP|AP|BBC|CNN|NPR");
    private static final Set<String> MEDIUMS =
            Set.of("newspaper", "daily", "weekly", "magazine", "broadcaster", "website", "blog", "channel", "tabloid");
    private static final Set<String> ASKING = Set.of("speak", "talk", "tell", "verify", "interview", "contact");

    private GapName() {}

    /** Not "the Owners|’ Association" or "Highland | bog"; a surname where somebody is called by it. */
    static boolean isWhole(Phrase phrase) {
        AnnotatedSentence sentence = phrase.sentence();
        Token before = Gap.before(phrase);
        Token behind = Gap.behind(phrase);
        boolean first = phrase.first().index() == 0;
        boolean goesOn = behind.isNoun()
                || (phrase.last().index() + 1 == behind.index()
                        && Character.isUpperCase(behind.text().charAt(0)))
                || behind.tag().equals("JJ")
                || isBeforeOf(phrase)
                || phrase.head().is("compound", "amod")
                || (!first && before.isProperNoun() && !Gap.isTitled(phrase) && phrase.type() != EntityType.PERSON);
        boolean tied = phrase.type() == EntityType.ORGANIZATION
                && behind.tag().equals("IN")
                && sentence.headOf(behind)
                        .filter(h -> h.head() == phrase.head().index())
                        .isPresent();
        // "Commission for Conciliation, | Mediation | and Arbitration"
        Token joined = phrase.head();
        while (joined.is("conj") && phrase.type() != EntityType.PERSON) {
            joined = sentence.token(joined.head());
        }
        boolean ofName = joined.is("nmod")
                && sentence.headOf(joined).filter(Token::isProperNoun).isPresent();
        // "Commission for | Conciliation |, Mediation and Arbitration"
        boolean cut = phrase.tokens().stream()
                .filter(t -> !t.equals(phrase.head()))
                .flatMap(t -> sentence.children(t, "conj").stream())
                .anyMatch(t -> Character.isUpperCase(t.text().charAt(0))
                        && t.index() > phrase.last().index());
        // "Tarrant Systems of Fort Wayne |, Indiana"
        boolean homeCut = phrase.type() == EntityType.ORGANIZATION
                && phrase.tokens().stream().anyMatch(t -> t.lemma().equals("of"))
                && behind.text().equals(",")
                && sentence.typeAt(Math.min(sentence.size() - 1, behind.index() + 1))
                        .isPlace();
        boolean part = !first
                && (before.tag().equals("CD")
                        || DIRECTION.matcher(before.text()).matches()
                        || isFirstHalf(phrase));
        // "Night Shift: | Second Harvest"
        boolean subtitle = phrase.first().index() >= 2
                && before.text().equals(":")
                && sentence.token(before.index() - 1).isProperNoun();
        // "| Lisbon brokerage | Banco Ferragial"
        boolean described = phrase.tokens().stream()
                .anyMatch(t -> t.isNoun() && Character.isLowerCase(t.text().charAt(0)));
        return Character.isUpperCase(phrase.first().text().charAt(0))
                && !described
                && !Character.isLowerCase(phrase.last().text().charAt(0))
                && !goesOn
                && !tied
                && !ofName
                && !cut
                && !homeCut
                && !subtitle
                && !part
                && !isHalf(phrase)
                && !isOffice(phrase)
                && !isGovernment(phrase)
                && !isCapital(phrase)
                && !isOfTheWorld(phrase)
                && !phrase.head().tag().startsWith("JJ")
                && !isListener(phrase)
                && !isOfTown(phrase);
    }

    /** "Pacific Ring | of Fire". */
    private static boolean isBeforeOf(Phrase phrase) {
        AnnotatedSentence sentence = phrase.sentence();
        int of = phrase.last().index() + 1;
        return of + 1 < sentence.size()
                && phrase.type() != EntityType.PERSON
                && sentence.token(of).lemma().equals("of")
                && Character.isUpperCase(sentence.token(of + 1).text().charAt(0));
    }

    /** "Taxpayers | First", "Wolds and | Marsh Council": what stands before it is no name to the annotator, and yet has a capital. */
    private static boolean isFirstHalf(Phrase phrase) {
        AnnotatedSentence sentence = phrase.sentence();
        int before = phrase.first().index() - 1;
        if (sentence.token(before).lemma().equals("and")) {
            before--;
        }
        return before > 0
                && phrase.type() != EntityType.PERSON
                && sentence.token(before).isNoun()
                && sentence.mentionAt(before).isEmpty()
                && Character.isUpperCase(sentence.token(before).text().charAt(0));
    }

    /** A first name alone, or a body called by a common noun: "the Bench". */
    private static boolean isHalf(Phrase phrase) {
        if (phrase.type() == EntityType.PERSON) {
            Entity person = phrase.entity();
            // "| Ada | carries a rover", where a lander is named after Ada Holm
            return person != null
                    && (!person.name().contains(" ")
                            || (phrase.size() == 1
                                    && !phrase.head().text().equals(person.surname())
                                    && person.name().startsWith(phrase.head().text() + " ")));
        }
        String name = phrase.head().text();
        boolean known = !WordNet.field(name.toLowerCase(Locale.ROOT)).isEmpty();
        if (phrase.size() == 1 && known && Gap.before(phrase).tag().equals("POS")) {
            // "Cobbler's | Lane"
            return true;
        }
        return phrase.size() == 1
                && (CALLED.contains(name.toLowerCase(Locale.ROOT))
                        || (phrase.type() == EntityType.ORGANIZATION
                                && name.chars().anyMatch(Character::isLowerCase)
                                && known));
    }

    /** "| Moscow's reaction", "| Tokyo seeks …", "talks with | Seoul", "a reply from | Sofia", "Minsk and | Moscow agree": the country would do as well. */
    private static boolean isGovernment(Phrase phrase) {
        AnnotatedSentence sentence = phrase.sentence();
        boolean partner = sentence.children(phrase.head(), "case").stream()
                .anyMatch(c -> PARTNERS.contains(c.lemma())
                        || (c.lemma().equals("from") && phrase.head().is("nmod")));
        boolean joined = phrase.head().is("conj")
                && sentence.headOf(phrase.head()).filter(h -> h.is("nsubj")).isPresent();
        return phrase.type() == EntityType.CITY && (phrase.head().is("nsubj", "nmod:poss") || partner || joined);
    }

    /** "The capital, | Wellington", "| Khartoum, the capital": known to everybody. */
    private static boolean isCapital(Phrase phrase) {
        int first = phrase.first().index();
        boolean before = first >= 2
                && Gap.before(phrase).text().equals(",")
                && phrase.sentence().token(first - 2).lemma().equals("capital");
        int comma = phrase.last().index() + 1;
        boolean behind = Gap.behind(phrase).text().equals(",")
                && phrase
                        .sentence()
                        .tokens()
                        .subList(comma, Math.min(phrase.sentence().size(), comma + 4))
                        .stream()
                        .anyMatch(noun -> noun.lemma().equals("capital"));
        return phrase.type().isPlace() && (before || behind);
    }

    private static boolean isOfTheWorld(Phrase phrase) {
        String words = phrase.tokens().stream().map(Token::text).collect(Collectors.joining(" "));
        return WORLD.matcher(words).matches();
    }

    /** "The | Permanent Secretary": no name. */
    private static boolean isOffice(Phrase phrase) {
        return phrase.type() != EntityType.PERSON
                && OFFICES.contains(phrase.last().text().toLowerCase(Locale.ROOT));
    }

    /** "Told the | Daily Sentinel |", "the newspaper | Ytringen |", "verified by | AFP": the news itself, not somebody in it. */
    private static boolean isListener(Phrase phrase) {
        if (phrase.type() != EntityType.ORGANIZATION && phrase.type() != EntityType.OTHER_NAME) {
            return false;
        }
        boolean asks = phrase.sentence()
                .headOf(phrase.head())
                .filter(verb -> ASKING.contains(verb.lemma()))
                .isPresent();
        boolean named =
                phrase.tokens().stream().anyMatch(t -> MEDIA.matcher(t.text()).matches());
        return MEDIUMS.contains(Gap.before(phrase).lemma())
                || (asks && phrase.head().is("obj", "iobj"))
                || (asks && named && !phrase.head().is("nsubj", "conj", "appos"));
    }

    /** "Dayton, | Ohio": a town gives its state away. */
    private static boolean isOfTown(Phrase phrase) {
        int first = phrase.first().index();
        return first >= 2
                && phrase.type().isPlace()
                && Gap.before(phrase).text().equals(",")
                && phrase.sentence().typeAt(first - 2).isPlace();
    }
}
