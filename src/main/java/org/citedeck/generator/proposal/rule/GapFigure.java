package org.citedeck.generator.proposal.rule;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.language.Token;

/** Whether a figure or date in a sentence is worth asking for. */
final class GapFigure {

    private static final String SCALE = "million|billion|trillion|thousand|hundred|crore|lakh";
    private static final Pattern NUMBER =
            Pattern.compile("\\d[\\d,.]*(?: (?:" + SCALE + "))?|\\p{L}+(?:-\\p{L}+)?(?: (?:" + SCALE + "))?");
    /** Pairs are known to everybody, and a dozen gives itself away behind "a". */
    private static final Pattern GUESSED = Pattern.compile("zero|one|two|[0-2]|both|(?:a )?dozen");
    /** Numbers behind these are names. */
    private static final Pattern NAMING = Pattern.compile(
            "now|call|no\\.?|number|chapter|section|article|route|phase|aged?|year|grade|class|form|level|stage|page|unit");
    /** "The | 2014 | protests": a year that was read as a number. */
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
    /** "6 December", "March 14, 2023". */
    private static final Pattern DAY = Pattern.compile(
            "\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{L}+\\.?(?:,? \\d{4})?|\\p{Lu}\\p{L}+\\.? \\d{1,2}(?:, \\d{4})?");

    /** "Several | hundred million euros": half a figure. */
    private static final Pattern ROUND =
            Pattern.compile("(?:hundred|thousand|million|billion)s?(?: .*)?", Pattern.CASE_INSENSITIVE);
    /** "At | 6.30 | a.m." */
    private static final Pattern OF_CLOCK = Pattern.compile("[ap]\\.?m\\.?|o'clock", Pattern.CASE_INSENSITIVE);
    /** "March 2014"; a month alone is told by the way. */
    private static final Pattern MONTH = Pattern.compile("\\p{Lu}\\p{L}+,? (?:1[89]|20)\\d\\d");

    /** How long and how far are told by the way: of their numbers half were accepted. */
    private static final Pattern BY_THE_WAY = Pattern.compile("second|minute|hour|mile|km|kilomet(?:re|er)");
    /** A day so near to the news is that of the news. */
    private static final int NEAR = 3;

    private GapFigure() {}

    /** No age, no pair, no year that only names something, no day of the news. */
    static boolean isTelling(Fact fact, Mention mention, Phrase phrase) {
        String words = phrase.tokens().stream().map(Token::text).collect(Collectors.joining(" "));
        if (mention.type() == EntityType.DATE) {
            return isTellingDate(fact, mention, phrase, words.replace(" ,", ","));
        }
        // "$7.9 billion and 31,000 | employees"
        boolean joined = phrase.tokens().stream().anyMatch(t -> t.tag().equals("CC"));
        boolean cut = ROUND.matcher(words).matches();
        boolean clock = OF_CLOCK.matcher(Gap.behind(phrase).text()).matches();
        if (joined || cut || clock || isRange(phrase) || isToldBefore(phrase)) {
            return false;
        }
        if (mention.type() != EntityType.NUMBER && mention.type() != EntityType.DURATION) {
            return true;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        boolean aside = Gap.before(phrase).text().equals(",")
                && Gap.behind(phrase).text().equals(",");
        boolean old = Gap.behind(phrase).lemma().equals("year")
                && Gap.behind(phrase).index() + 1 < fact.sentence().size()
                && fact.sentence().token(Gap.behind(phrase).index() + 1).lemma().equals("old");
        return phrase.head().tag().equals("CD")
                && isCounting(phrase)
                && !isByTheWay(phrase)
                && NUMBER.matcher(words).matches()
                && !GUESSED.matcher(lower).matches()
                && !YEAR.matcher(words).matches()
                && !NAMING.matcher(Gap.before(phrase).lemma().toLowerCase(Locale.ROOT))
                        .matches()
                && !aside
                && !isInName(phrase)
                && !isHalved(phrase)
                && !isOfLate(phrase)
                && !old;
    }

    /** "Of the | $12 million |, a third is to be used": told in the sentence before; not "of the $12 million | raised". */
    private static boolean isToldBefore(Phrase phrase) {
        return phrase.first().index() > 0
                && Gap.before(phrase).lemma().equalsIgnoreCase("the")
                && Gap.behind(phrase).isPunctuation();
    }

    /** "Four | villages", "four | of them", "killing | four |"; "at least four were reopened" leaves open what. */
    private static boolean isCounting(Phrase phrase) {
        return phrase.tokens().stream().anyMatch(t -> t.is("nummod"))
                || Gap.behind(phrase).isNoun()
                || Gap.behind(phrase).lemma().equals("of")
                || phrase.head().is("obj");
    }

    /** "The FTSE | 250 |". */
    private static boolean isInName(Phrase phrase) {
        return phrase.first().index() > 0
                && Gap.before(phrase).isProperNoun()
                && !phrase.sentence().typeAt(Gap.before(phrase).index()).isTime();
    }

    /** "| Seven | and a half points". */
    private static boolean isHalved(Phrase phrase) {
        AnnotatedSentence sentence = phrase.sentence();
        int and = phrase.last().index() + 1;
        return and + 2 < sentence.size()
                && sentence.token(and).lemma().equals("and")
                && sentence.token(and + 2).lemma().equals("half");
    }

    /** "Over the past | five | years": round, and by the way. */
    private static boolean isOfLate(Phrase phrase) {
        return Gap.before(phrase).text().matches("past|last|next")
                && Gap.behind(phrase).lemma().matches("year|month|week|day|decade");
    }

    /** "Nine | miles", "25 | minutes"; not "65 | kilometres per hour". */
    private static boolean isByTheWay(Phrase phrase) {
        AnnotatedSentence sentence = phrase.sentence();
        int unit = phrase.last().index() + 1;
        return unit < sentence.size()
                && BY_THE_WAY
                        .matcher(sentence.token(unit).lemma().toLowerCase(Locale.ROOT))
                        .matches()
                && !(unit + 1 < sentence.size()
                        && sentence.token(unit + 1).lemma().matches("per|an?"));
    }

    private static boolean isTellingDate(Fact fact, Mention mention, Phrase phrase, String words) {
        if (mention.date() == null || Gap.behind(phrase).isNoun() || isRange(phrase)) {
            return false;
        }
        if (mention.date().isYear()) {
            // "the Criminal Procedure Act | 1993"
            boolean title = phrase.first().index() > 0 && Gap.before(phrase).isProperNoun();
            return phrase.size() == 1 && !title && Character.isDigit(words.charAt(0));
        }
        if (mention.date().isMonth()) {
            return MONTH.matcher(words).matches();
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
