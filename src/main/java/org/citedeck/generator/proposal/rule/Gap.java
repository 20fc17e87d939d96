package org.citedeck.generator.proposal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.language.PersonNouns;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.language.WordList;

/**
 * Words of a sentence that can be taken out and asked for.
 *
 * @param blank what is taken out: the phrase, and behind a sum the same in other money: "150 million pesos | (about $3 million)"
 * @param asks what asks for them: "Which number"
 */
record Gap(Phrase phrase, Phrase blank, String asks) {

    private static final Map<EntityType, String> WORDS = Map.ofEntries(
            Map.entry(EntityType.NUMBER, "Which number"),
            Map.entry(EntityType.DURATION, "Which number"),
            Map.entry(EntityType.MONEY, "Which sum"),
            Map.entry(EntityType.PERCENT, "Which percentage"),
            Map.entry(EntityType.DATE, "Which date"),
            Map.entry(EntityType.PERSON, "Which name"),
            Map.entry(EntityType.ORGANIZATION, "Which name"),
            Map.entry(EntityType.CITY, "Which name"),
            Map.entry(EntityType.STATE, "Which name"),
            Map.entry(EntityType.PLACE, "Which name"),
            Map.entry(EntityType.OTHER_NAME, "Which name"));

    /** Behind these stands a place, even where it is called like somebody. */
    private static final Set<String> WHERE = Set.of("in", "at", "near");

    private static final int LONGEST_CONVERSION = 7;

    private static final WordList COMPANIES = WordList.of("company-nouns");
    private static final WordList HONORIFICS = WordList.of("honorifics");

    /** The gaps that a sentence can have, in its order. */
    static List<Gap> in(Fact fact) {
        List<Gap> gaps = new ArrayList<>();
        for (Mention mention : fact.sentence().mentions()) {
            if (WORDS.containsKey(mention.type())) {
                Phrase phrase = phrase(fact, mention);
                Phrase blank = withConversion(mention, phrase);
                if (isWhole(fact, mention, phrase, blank)) {
                    gaps.add(new Gap(phrase, blank, asks(mention, phrase)));
                }
            }
        }
        return gaps;
    }

    private static Phrase phrase(Fact fact, Mention mention) {
        AnnotatedSentence sentence = fact.sentence();
        List<Token> tokens = sentence.tokens().subList(mention.first(), mention.end());
        // "the | Guardian", "Executive | Ada Holm"
        while (tokens.size() > 1
                && (tokens.get(0).lemma().equals("the")
                        || HONORIFICS.contains(tokens.get(0).text().replace(".", "")))) {
            tokens = tokens.subList(1, tokens.size());
        }
        Token head = sentence.token(mention.head());
        if (mention.type() == EntityType.DURATION) {
            List<Token> figures =
                    tokens.stream().filter(t -> t.tag().equals("CD")).toList();
            tokens = figures.size() == 1 ? figures : tokens;
            head = figures.size() == 1 ? tokens.get(0) : head;
        }
        return new Phrase(
                sentence,
                head,
                tokens,
                fact.text().entityAt(sentence, mention.head()).orElse(null),
                true);
    }

    /** "150 million pesos | (about $3 million)": a sum and what it is in other money. */
    private static Phrase withConversion(Mention mention, Phrase phrase) {
        AnnotatedSentence sentence = phrase.sentence();
        int open = phrase.last().index() + 1;
        int close = open;
        while (close < sentence.size() - 1
                && close - open <= LONGEST_CONVERSION
                && !sentence.token(close).text().equals(")")) {
            close++;
        }
        boolean converted = mention.type() == EntityType.MONEY
                && sentence.token(close).text().equals(")")
                && sentence.token(open).text().equals("(")
                && sentence.tokens().subList(open, close).stream()
                        .anyMatch(t -> sentence.typeAt(t.index()) == EntityType.MONEY);
        return converted
                ? new Phrase(
                        sentence,
                        phrase.head(),
                        sentence.tokens().subList(phrase.first().index(), close + 1),
                        null,
                        true)
                : phrase;
    }

    private static String asks(Mention mention, Phrase phrase) {
        if (mention.type() == EntityType.DATE
                && mention.date() != null
                && mention.date().isYear()) {
            return "Which year";
        }
        Entity entity = phrase.entity();
        boolean person = mention.type() == EntityType.PERSON
                && !WHERE.contains(before(phrase).lemma())
                && !isCalledBody(phrase)
                && !isNamedThing(phrase)
                && (isTitled(phrase) || (entity != null && entity.gender() != Entity.Gender.UNKNOWN));
        return person ? "Whose name" : WORDS.getOrDefault(mention.type(), "Which words");
    }

    /** "| Royal Veldt, | a food group": a firm that is called like somebody. */
    private static boolean isCalledBody(Phrase phrase) {
        return phrase.sentence().children(phrase.head(), "appos").stream()
                .anyMatch(noun -> COMPANIES.contains(noun.lemma()));
    }

    /** "A cabin cruiser named | Per Diem": what is named so is no person to the annotator's mind. */
    private static boolean isNamedThing(Phrase phrase) {
        boolean named = phrase.first().index() > 0 && before(phrase).lemma().matches("name|call|dub");
        return named
                && phrase.sentence()
                        .headOf(before(phrase))
                        .filter(noun -> noun.isNoun() && !PersonNouns.contains(noun.lemma()))
                        .isPresent();
    }

    private static boolean isWhole(Fact fact, Mention mention, Phrase phrase, Phrase blank) {
        boolean tells = mention.type().isName() ? GapName.isWhole(phrase) : GapFigure.isTelling(fact, mention, phrase);
        return tells
                && !fact.text().isQuoted(fact.sentence(), phrase.head())
                && !isBracketed(phrase, blank)
                && !isGlued(phrase)
                && !isReckoned(mention, phrase);
    }

    /** "36 euros a share, a premium of ____ to the closing price of 27.48 euros": told by what is left. */
    private static boolean isReckoned(Mention mention, Phrase phrase) {
        long sums = count(phrase, EntityType.MONEY);
        long alike = count(phrase, mention.type());
        boolean ofSums = (mention.type() == EntityType.PERCENT && sums >= 2)
                || (behind(phrase).text().equals("times") && sums >= 1);
        // "41 of the 48, a sensitivity of about 85%"
        boolean ofShare = (mention.type() == EntityType.NUMBER || mention.type() == EntityType.PERCENT)
                && count(phrase, EntityType.NUMBER) > 1
                && count(phrase, EntityType.PERCENT) > 0;
        return ofSums
                || ofShare
                || isRestOfHundred(mention, phrase)
                || (mention.type().isQuantity() && alike > 2);
    }

    /** "| 54% | of the vote to Wisniewski's 46%". */
    private static boolean isRestOfHundred(Mention mention, Phrase phrase) {
        double share = share(phrase.sentence(), mention);
        return mention.type() == EntityType.PERCENT
                && phrase.sentence().mentions().stream()
                        .filter(m -> m.type() == EntityType.PERCENT && !m.equals(mention))
                        .anyMatch(m -> Math.abs(share + share(phrase.sentence(), m) - 100) <= 1);
    }

    /** The figure of a percentage; not a number where it has none. */
    private static double share(AnnotatedSentence sentence, Mention mention) {
        return sentence.tokens().subList(mention.first(), mention.end()).stream()
                .filter(t -> t.text().matches("\\d+(?:\\.\\d+)?"))
                .mapToDouble(t -> Double.parseDouble(t.text()))
                .findFirst()
                .orElse(Double.NaN);
    }

    private static long count(Phrase phrase, EntityType type) {
        return phrase.sentence().mentions().stream()
                .filter(m -> m.type() == type)
                .count();
    }

    static Token before(Phrase phrase) {
        return phrase.sentence().token(Math.max(0, phrase.first().index() - 1));
    }

    static Token behind(Phrase phrase) {
        return phrase.sentence()
                .token(Math.min(phrase.sentence().size() - 1, phrase.last().index() + 1));
    }

    static boolean isTitled(Phrase phrase) {
        return phrase.first().index() > 0
                && HONORIFICS.contains(before(phrase).text().replaceAll("\\.$", ""));
    }

    /** "a London|-based firm", "five|-storey". */
    private static boolean isGlued(Phrase phrase) {
        boolean first = phrase.first().index() == 0;
        // "R14 | 200": one figure
        boolean figure = !first
                && !phrase.type().isName()
                && Character.isDigit(
                        before(phrase).text().charAt(before(phrase).text().length() - 1));
        return figure
                || (!first && before(phrase).end() == phrase.start())
                || (behind(phrase).start() == phrase.end()
                        && !behind(phrase).text().matches("[,.;:?!)]")
                        && !behind(phrase).tag().equals("POS"));
    }

    /** "200 feet (60 metres)": told once more in other units. */
    private static boolean isBracketed(Phrase phrase, Phrase blank) {
        AnnotatedSentence sentence = phrase.sentence();
        int last = phrase.last().index();
        boolean open = false;
        for (int t = 0; t < phrase.first().index(); t++) {
            open = sentence.token(t).text().equals("(")
                    || (open && !sentence.token(t).text().equals(")"));
        }
        // behind a name its initials, behind a number other units
        int reach = phrase.type().isName() ? last + 2 : last + 4;
        boolean more = sentence.tokens().subList(last + 1, Math.min(sentence.size(), reach)).stream()
                .anyMatch(t -> t.text().equals("("));
        return open || (more && blank.size() == phrase.size());
    }
}
