package org.citedeck.generator.proposal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.WholeSentence;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.language.WordList;
import org.citedeck.generator.language.WordNet;

/**
 * Words of a sentence that can be taken out and asked for.
 *
 * @param asks what asks for them: "Which number"
 */
record Gap(Phrase phrase, String asks) {

    private static final Map<EntityType, String> WORDS = Map.ofEntries(
            Map.entry(EntityType.NUMBER, "Which number"),
            Map.entry(EntityType.DURATION, "Which number"),
            Map.entry(EntityType.MONEY, "Which sum"),
            Map.entry(EntityType.PERCENT, "Which percentage"),
            Map.entry(EntityType.DATE, "Which date"),
            Map.entry(EntityType.COUNTRY, "Which country"),
            Map.entry(EntityType.PERSON, "Which name"),
            Map.entry(EntityType.ORGANIZATION, "Which name"),
            Map.entry(EntityType.CITY, "Which name"),
            Map.entry(EntityType.STATE, "Which name"),
            Map.entry(EntityType.PLACE, "Which name"),
            Map.entry(EntityType.OTHER_NAME, "Which name"));

    private static final String SCALE = "million|billion|trillion|thousand|hundred|crore|lakh";
    private static final Pattern NUMBER =
            Pattern.compile("\\d[\\d,.]*(?: (?:" + SCALE + "))?|\\p{L}+(?:-\\p{L}+)?(?: (?:" + SCALE + "))?");
    /** Pairs are known to everybody, and a dozen gives itself away behind "a". */
    private static final Pattern GUESSED = Pattern.compile("zero|one|two|[0-2]|both|(?:a )?dozen");
    /** Numbers behind these are names. */
    private static final Pattern NAMING =
            Pattern.compile("now|call|no\\.?|number|chapter|section|article|route|phase|aged?");
    /** "6 December", "March 14, 2023". */
    private static final Pattern DAY = Pattern.compile(
            "\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{L}+\\.?(?:,? \\d{4})?|\\p{Lu}\\p{L}+\\.? \\d{1,2}(?:, \\d{4})?");
    /** "Northern | Nigeria". */
    private static final Pattern DIRECTION = Pattern.compile(
            "(?:North|South|East|West|Upper|Lower|Central|Greater|New|Old)(?:ern)?", Pattern.CASE_INSENSITIVE);

    private static final WordList HONORIFICS = WordList.of("honorifics");
    /** A day so near to the news is that of the news. */
    private static final int NEAR = 3;

    /** The gaps that a sentence can have, in its order. */
    static List<Gap> in(Fact fact) {
        List<Gap> gaps = new ArrayList<>();
        for (Mention mention : fact.sentence().mentions()) {
            if (WORDS.containsKey(mention.type())
                    && mention.end() <= WholeSentence.words(fact).last().index() + 1) {
                Phrase phrase = phrase(fact, mention);
                if (isWhole(fact, mention, phrase)) {
                    gaps.add(new Gap(phrase, asks(mention, phrase)));
                }
            }
        }
        return gaps;
    }

    private static Phrase phrase(Fact fact, Mention mention) {
        AnnotatedSentence sentence = fact.sentence();
        List<Token> tokens = sentence.tokens().subList(mention.first(), mention.end());
        while (tokens.size() > 1 && tokens.get(0).lemma().equals("the")) {
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

    private static String asks(Mention mention, Phrase phrase) {
        if (mention.type() == EntityType.DATE
                && mention.date() != null
                && mention.date().isYear()) {
            return "Which year";
        }
        Entity entity = phrase.entity();
        boolean person = mention.type() == EntityType.PERSON
                && (isTitled(phrase) || (entity != null && entity.gender() != Entity.Gender.UNKNOWN));
        return person ? "Whose name" : WORDS.getOrDefault(mention.type(), "Which words");
    }

    private static boolean isWhole(Fact fact, Mention mention, Phrase phrase) {
        boolean tells = mention.type().isName() ? isWholeName(phrase) : isTelling(fact, mention, phrase);
        return tells
                && !fact.text().isQuoted(fact.sentence(), phrase.head())
                && !isBracketed(phrase)
                && !isGlued(phrase)
                && !isReckoned(mention, phrase)
                && !isAtTheCut(fact, phrase);
    }

    /** "36 euros a share, a premium of ____ to the closing price of 27.48 euros": told by what is left. */
    private static boolean isReckoned(Mention mention, Phrase phrase) {
        long sums = phrase.sentence().mentions().stream()
                .filter(m -> m.type() == EntityType.MONEY)
                .count();
        long alike = phrase.sentence().mentions().stream()
                .filter(m -> m.type() == mention.type())
                .count();
        boolean ofSums = mention.type() == EntityType.PERCENT && sums >= 2;
        return ofSums || (mention.type().isQuantity() && alike > 2);
    }

    /** Where a long sentence is cut right behind it, nobody sees what it was. */
    private static boolean isAtTheCut(Fact fact, Phrase phrase) {
        int end = WholeSentence.words(fact).last().index();
        return end < phrase.sentence().size() - 2 && phrase.last().index() > end - 3;
    }

    private static Token before(Phrase phrase) {
        return phrase.sentence().token(Math.max(0, phrase.first().index() - 1));
    }

    private static Token behind(Phrase phrase) {
        return phrase.sentence()
                .token(Math.min(phrase.sentence().size() - 1, phrase.last().index() + 1));
    }

    private static boolean isTitled(Phrase phrase) {
        return phrase.first().index() > 0
                && HONORIFICS.contains(before(phrase).text().replaceAll("\\.$", ""));
    }

    /** "a London|-based firm", "five|-storey". */
    private static boolean isGlued(Phrase phrase) {
        return (phrase.first().index() > 0 && before(phrase).end() == phrase.start())
                || (behind(phrase).start() == phrase.end()
                        && !behind(phrase).text().matches("[,.;:?!)]")
                        && !behind(phrase).tag().equals("POS"));
    }

    /** "200 feet (60 metres)": told once more in other units. */
    private static boolean isBracketed(Phrase phrase) {
        AnnotatedSentence sentence = phrase.sentence();
        int last = phrase.last().index();
        boolean open = false;
        for (int t = 0; t < phrase.first().index(); t++) {
            open = sentence.token(t).text().equals("(")
                    || (open && !sentence.token(t).text().equals(")"));
        }
        // behind a name its initials, behind a number other units
        int reach = phrase.type().isName() ? last + 2 : last + 4;
        return open
                || sentence.tokens().subList(last + 1, Math.min(sentence.size(), reach)).stream()
                        .anyMatch(t -> t.text().equals("("));
    }

    /** Not "the Owners|’ Association" or "Highland | bog"; a surname where somebody is called by it. */
    private static boolean isWholeName(Phrase phrase) {
        AnnotatedSentence sentence = phrase.sentence();
        Token before = before(phrase);
        Token behind = behind(phrase);
        boolean first = phrase.first().index() == 0;
        boolean goesOn = behind.isNoun()
                || behind.tag().equals("JJ")
                || phrase.head().is("compound", "amod")
                || (!first && before.isProperNoun() && !isTitled(phrase) && phrase.type() != EntityType.PERSON);
        boolean tied = phrase.type() == EntityType.ORGANIZATION
                && behind.tag().equals("IN")
                && sentence.headOf(behind)
                        .filter(h -> h.head() == phrase.head().index())
                        .isPresent();
        boolean ofName = phrase.head().is("nmod")
                && sentence.headOf(phrase.head()).filter(Token::isProperNoun).isPresent();
        boolean part = !first
                && (before.tag().equals("CD")
                        || DIRECTION.matcher(before.text()).matches()
                        || isFirstHalf(phrase));
        return Character.isUpperCase(phrase.first().text().charAt(0))
                && !Character.isLowerCase(phrase.last().text().charAt(0))
                && !goesOn
                && !tied
                && !ofName
                && !part
                && !isHalf(phrase)
                && !isOfTown(phrase);
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
            return phrase.entity() != null && !phrase.entity().name().contains(" ");
        }
        return phrase.type() == EntityType.ORGANIZATION
                && phrase.size() == 1
                && phrase.head().text().chars().anyMatch(Character::isLowerCase)
                && !WordNet.field(phrase.head().text().toLowerCase(Locale.ROOT)).isEmpty();
    }

    /** "Dayton, | Ohio": a town gives its state away. */
    private static boolean isOfTown(Phrase phrase) {
        int first = phrase.first().index();
        return first >= 2
                && phrase.type().isPlace()
                && before(phrase).text().equals(",")
                && phrase.sentence().typeAt(first - 2).isPlace();
    }

    /** No age, no pair, no year that only names something, no day of the news. */
    private static boolean isTelling(Fact fact, Mention mention, Phrase phrase) {
        String words = phrase.tokens().stream().map(Token::text).collect(Collectors.joining(" "));
        if (mention.type() == EntityType.DATE) {
            return isTellingDate(fact, mention, phrase, words.replace(" ,", ","));
        }
        if (isRange(phrase)) {
            return false;
        }
        if (mention.type() != EntityType.NUMBER && mention.type() != EntityType.DURATION) {
            return true;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        boolean aside =
                before(phrase).text().equals(",") && behind(phrase).text().equals(",");
        boolean old = behind(phrase).lemma().equals("year")
                && behind(phrase).index() + 1 < fact.sentence().size()
                && fact.sentence().token(behind(phrase).index() + 1).lemma().equals("old");
        return phrase.head().tag().equals("CD")
                && NUMBER.matcher(words).matches()
                && !GUESSED.matcher(lower).matches()
                && !NAMING.matcher(before(phrase).lemma().toLowerCase(Locale.ROOT))
                        .matches()
                && !aside
                && !old;
    }

    private static boolean isTellingDate(Fact fact, Mention mention, Phrase phrase, String words) {
        if (mention.date() == null || behind(phrase).isNoun()) {
            return false;
        }
        if (mention.date().isYear()) {
            return phrase.size() == 1;
        }
        LocalDate published = fact.text().source().metadata().published();
        boolean news = published != null
                && mention.date().isDay()
                && !LocalDate.parse(mention.date().iso()).isBefore(published.minusDays(NEAR))
                && !LocalDate.parse(mention.date().iso()).isAfter(published);
        return mention.date().isDay() && DAY.matcher(words).matches() && !news;
    }

    /** "20 to | 30 sq. km", "$12, | or $40": half of what is told. */
    private static boolean isRange(Phrase phrase) {
        AnnotatedSentence sentence = phrase.sentence();
        int first = phrase.first().index();
        int last = phrase.last().index();
        boolean from = last + 2 < sentence.size()
                && sentence.token(last + 1).lemma().matches("to|or|and")
                && sentence.token(last + 2).tag().equals("CD");
        boolean to = first >= 2
                && sentence.token(first - 1).lemma().matches("to|or|and")
                && sentence.token(first - 2).tag().equals("CD");
        return from || to;
    }
}
