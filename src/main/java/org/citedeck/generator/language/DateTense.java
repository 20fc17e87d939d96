package org.citedeck.generator.language;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "On Saturday" is the last one where the verb is in the past, the next one where it speaks of the future; so is "in
 * September". SUTime takes the nearest by the calendar alone.
 */
final class DateTense {

    /** Months before the news, from which on a day of no year is rather one of the year behind it. */
    private static final int NEAR = 6;

    private static final Pattern WEEKDAY = Pattern.compile("(?i)(on )?(mon|tues|wednes|thurs|fri|satur|sun)day");
    private static final Pattern MONTH =
            Pattern.compile("(?i)(early |late |mid-?)?(january|february|march|april|may|june|july"
                    + "|august|september|october|november|december)");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("(?i)\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}");

    /** Verbs that look ahead: "is expected to meet on Monday", "plans to fly on Friday". */
    private static final Set<String> PLANS =
            Set.of("expect", "plan", "schedule", "due", "set", "intend", "hope", "slate", "aim", "prepare", "agree");

    /** "The case prompted them to set up a panel in January": what follows has come about. */
    private static final Set<String> BRINGING =
            Set.of("allow", "cause", "enable", "force", "help", "lead", "manage", "prompt");
    /** "19 February last year", "June of last year". */
    private static final Pattern DAY_OF_A_YEAR = Pattern.compile(
            "(?:(\\d{1,2}) )?(January|February|March|April|May|June|July|August|September|October|November|December)"
                    + "(?: (\\d{1,2}),?)? (?:of )?(last|this) year",
            Pattern.CASE_INSENSITIVE);
    /** Verbs that put something on a day to come. */
    private static final Set<String> SETTING =
            Set.of("set", "schedule", "book", "call", "plan", "postpone", "adjourn", "fix");

    private DateTense() {}

    /** The sentence, its bare weekdays and months moved to the side of the publication date that the tense tells. */
    static AnnotatedSentence settle(AnnotatedSentence sentence, LocalDate published) {
        return new AnnotatedSentence(
                sentence.sentence(),
                sentence.tokens(),
                sentence.mentions().stream()
                        .map(m -> settle(sentence, m, published))
                        .toList());
    }

    private static Mention settle(AnnotatedSentence sentence, Mention mention, LocalDate published) {
        ResolvedDate date = mention.date();
        if (date == null) {
            return mention;
        }
        String words = NameClusters.text(sentence, mention.first(), mention.end());
        Matcher ofYear = DAY_OF_A_YEAR.matcher(words);
        if (ofYear.matches()) {
            return new Mention(
                    mention.sentence(),
                    mention.first(),
                    mention.end(),
                    mention.head(),
                    mention.type(),
                    dayOfYear(ofYear, published));
        }
        Optional<Boolean> past = isPast(sentence, mention);
        if (past.isEmpty()) {
            return mention;
        }
        if (past.get() && isUntil(sentence, mention) && WEEKDAY.matcher(words).matches()) {
            // "were suspended until Wednesday": behind the news or before it
            return undated(mention);
        }
        ResolvedDate settled = date;
        if (date.isDay() && WEEKDAY.matcher(words).matches()) {
            settled = day(LocalDate.parse(date.iso()), published, past.get(), 7);
        } else if (date.isDay() && DAY_OF_MONTH.matcher(words).matches()) {
            LocalDate day = LocalDate.parse(date.iso());
            // "has until January 5": of what is not past, the next
            boolean next = !past.get() && day.isBefore(published.minusMonths(NEAR));
            boolean ahead = next || (isAhead(sentence, mention) && day.isBefore(published));
            boolean behind = past.get() && day.isAfter(published);
            settled = new ResolvedDate((ahead ? day.plusYears(1) : behind ? day.minusYears(1) : day).toString());
        } else if (date.isMonth() && MONTH.matcher(words).matches()) {
            boolean unsure = past.get()
                    && !isSince(sentence, mention)
                    && YearMonth.parse(date.iso()).isAfter(YearMonth.from(published));
            if (unsure) {
                return undated(mention);
            }
            settled = month(YearMonth.parse(date.iso()), YearMonth.from(published), past.get());
        }
        // "prepared for a launch in September": behind a noun the tense of the verb does not tell
        boolean ofNoun = sentence.token(mention.head()).is("nmod") && !settled.equals(date);
        return new Mention(
                mention.sentence(),
                mention.first(),
                mention.end(),
                mention.head(),
                mention.type(),
                ofNoun ? null : settled);
    }

    private static Mention undated(Mention mention) {
        return new Mention(mention.sentence(), mention.first(), mention.end(), mention.head(), mention.type(), null);
    }

    private static boolean isUntil(AnnotatedSentence sentence, Mention mention) {
        return isAfter(sentence, mention, Set.of("until", "till", "through"));
    }

    private static ResolvedDate dayOfYear(Matcher words, LocalDate published) {
        int year = published.getYear() - (words.group(4).equalsIgnoreCase("last") ? 1 : 0);
        YearMonth month = YearMonth.of(year, Month.valueOf(words.group(2).toUpperCase(Locale.ROOT)));
        String day = words.group(1) != null ? words.group(1) : words.group(3);
        boolean known = day != null && month.isValidDay(Integer.parseInt(day));
        return new ResolvedDate(known ? month.atDay(Integer.parseInt(day)).toString() : month.toString());
    }

    private static ResolvedDate day(LocalDate day, LocalDate published, boolean past, int step) {
        LocalDate settled = day;
        if (past && day.isAfter(published)) {
            settled = day.minusDays(step);
        } else if (!past && day.isBefore(published)) {
            settled = day.plusDays(step);
        }
        return new ResolvedDate(settled.toString());
    }

    private static ResolvedDate month(YearMonth month, YearMonth published, boolean past) {
        YearMonth settled = month;
        if (past && month.isAfter(published)) {
            settled = month.minusYears(1);
        } else if (!past && month.isBefore(published)) {
            settled = month.plusYears(1);
        }
        return new ResolvedDate(settled.toString());
    }

    /** "The judge set sentencing | for September 25"; not "it was set for May 3", which may have come and gone. */
    private static boolean isAhead(AnnotatedSentence sentence, Mention mention) {
        Token head = sentence.token(mention.head());
        boolean goal =
                sentence.children(head, "case").stream().anyMatch(c -> c.lemma().equals("for"));
        Optional<Token> above = sentence.headOf(head);
        while (goal && above.isPresent() && !above.get().isVerb()) {
            above = sentence.headOf(above.get());
        }
        return goal
                && above.filter(verb -> SETTING.contains(verb.lemma())
                                && sentence.children(verb, "aux").stream()
                                        .noneMatch(a -> a.tag().equals("VBD")))
                        .isPresent();
    }

    /** "They agreed | on Monday | to meet": the day of the agreement, not of what was agreed. */
    private static boolean isDayOfPlanning(AnnotatedSentence sentence, Mention mention, Token verb) {
        return verb.tag().equals("VBD") && sentence.token(mention.head()).head() == verb.index();
    }

    private static boolean isSince(AnnotatedSentence sentence, Mention mention) {
        return isAfter(sentence, mention, Set.of("since"));
    }

    private static boolean isAfter(AnnotatedSentence sentence, Mention mention, Set<String> prepositions) {
        return sentence.children(sentence.token(mention.head()), "case").stream()
                .anyMatch(c -> prepositions.contains(c.lemma()));
    }

    /** Tense of the nearest verb above the date; empty where it has none. */
    private static Optional<Boolean> isPast(AnnotatedSentence sentence, Mention mention) {
        Optional<Token> above = Optional.of(sentence.token(mention.head()));
        if (isSince(sentence, mention)) {
            return Optional.of(true);
        }
        if (isAhead(sentence, mention)) {
            return Optional.of(false);
        }
        while (above.isPresent()) {
            Token verb = above.get();
            if (sentence.children(verb, "aux").stream().anyMatch(a -> a.tag().equals("MD"))) {
                return Optional.of(false);
            }
            if (PLANS.contains(verb.lemma()) && verb.isVerb()) {
                return Optional.of(isDayOfPlanning(sentence, mention, verb));
            }
            // "to protest against a law passed in June"
            boolean done = verb.tag().equals("VBN") && verb.is("acl") && !sentence.has(verb, "aux", "aux:pass", "mark");
            boolean past = done
                    || verb.tag().equals("VBD")
                    || sentence.children(verb, "aux", "cop").stream()
                            .anyMatch(a -> a.tag().equals("VBD"));
            if (past) {
                return Optional.of(true);
            }
            // "they play on Tuesday"
            boolean aside =
                    verb.is("acl:relcl") && sentence.token(mention.head()).head() != verb.index();
            boolean scheduled = verb.tag().matches("VBP|VBZ") && !sentence.has(verb, "aux") && !aside;
            boolean brought = verb.tag().equals("VB")
                    && sentence.headOf(verb)
                            .filter(cause -> BRINGING.contains(cause.lemma()))
                            .isPresent();
            if ((verb.tag().equals("VB") && !brought) || scheduled) {
                return Optional.of(false);
            }
            above = sentence.headOf(verb);
        }
        return Optional.empty();
    }
}
