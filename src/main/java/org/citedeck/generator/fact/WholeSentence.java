package org.citedeck.generator.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Token;

/**
 * A sentence as it stands, which can be given back with a gap in it: no tree has to be right for that. It must be understood beside its
 * headline: a pronoun for whom an earlier sentence names is told by the name in square brackets, and nothing else in it points back.
 */
public final class WholeSentence implements Extractor {

    private static final int FEWEST = 9;
    private static final int MOST = 48;
    /** The first sentences are long and tell what matters most. */
    private static final int MOST_OF_LEAD = 64;

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final int LEAD = 2;
    /** Of more words in quotation marks people are asked who said them. */
    private static final int MOST_QUOTED = 8;

    /** What reporters tell of their work. */
    private static final Pattern UNREACHED = Pattern.compile(
            "requests? for (?:a )?comment|[Tt]ickets (?:are|cost)|to close at|(?:return|answer) (?:\\w+ )?(?:phone )?calls?|(?:declin|refus)\\w+ to (?:comment|say)|not (?:immediately )?(?:respond|comment|identif)|first published|could not be reached|our correspondent"
                    // credits and the prices of a minute
                    + "|\\((?:today|tomorrow|yesterday)\\)|advised by|before paring|[Aa]nalysts(?:' \\w+)? (?:had )?(?:expected|polled|on average)|one-time items|(?:months|weeks) (?:ended|through)|in (?:afternoon|morning|midday|premarket|after-hours|late|extended) trad|survived by|\\b(?:funeral|memorial service)\\b|to trade (?:up|down)|\\d{3,4} GMT|in early trading");

    /** The price of a day, unless it is what the story begins with. */
    private static final Pattern PRICES = Pattern.compile(
            "[Ss]hares (?:of|in) [^,]{2,60} (?:rose|fell|were|was|closed|jumped|slid|dropped)|\\bby (?:midday|lunchtime)\\b|[Ss]hares (?:rose|fell|were up|were down)");

    private static final Set<String> BODIES =
            Set.of("company", "firm", "group", "bank", "club", "team", "party", "union", "agency", "bloc", "maker");

    /** At the beginning, it ties a sentence to the one before. */
    private static final Pattern CONNECTIVE = Pattern.compile(
            "^(?:(?:However|Meanwhile|Still|Nevertheless|Moreover|Separately|Elsewhere|Also), |(?:But|And|Yet) (?=\\S))");

    /** Two sentences in one, or a figure that was torn. */
    private static final Pattern MISPRINTED =
            Pattern.compile("\\p{Ll} (?:In|On|At|For|With|By|From|After|During|As|It|He|She|They|But|And) \\p{L}"
                    // "… of the council In the capital", a caption before it
                    + "|\\p{L} (?:In|On|At|From|After|During|It|He|She|They|But|And) \\p{Ll}|[$£€] \\d"
                    + "|[ap]\\.m\\. (?!Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{Lu}\\p{Ll}");

    /** "RESIDENTS of a street": some papers begin so. */
    private static final Pattern DROP_CAPITALS = Pattern.compile("^\\p{Lu}{4,}(?= \\p{Ll})");

    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{4,}");
    private static final Pattern UNREADABLE = Pattern.compile("[‘?!/|]|\\.\\.\\.|…|^['’]\\p{Lu}");

    @Override
    public List<Fact> extract(AnnotatedText text, AnnotatedSentence sentence) {
        Optional<Token> root = sentence.root();
        Optional<Token> subject = subject(sentence);
        if (root.isEmpty()
                || subject.isEmpty()
                || sentence.size() - 1 < FEWEST
                || sentence.size() - 1 > (sentence.id() < LEAD ? MOST_OF_LEAD : MOST)
                || !isPlain(text, sentence)
                || !isClear(text, sentence, subject.get())) {
            return List.of();
        }
        Phrase words = new Phrase(sentence, root.get(), withoutStop(sentence), null, true);
        return List.of(new Fact(
                text,
                sentence,
                Construction.WHOLE_SENTENCE,
                Phrases.of(text, sentence, subject.get()),
                Predicate.says(root.get()),
                List.of(new Argument(Role.CLAUSE, null, words, false)),
                null,
                words.start(),
                words.end()));
    }

    /** Who or what acts in a sentence with a finite verb; where the tree has none for the main clause, in another. */
    private static Optional<Token> subject(AnnotatedSentence sentence) {
        if (sentence.tokens().stream().noneMatch(t -> FINITE.contains(t.tag()))) {
            return Optional.empty();
        }
        return sentence.subject()
                .or(() -> sentence.tokens().stream()
                        .filter(t -> t.is("nsubj", "csubj"))
                        .findFirst())
                .or(() -> sentence.tokens().stream().filter(Token::isNoun).findFirst());
    }

    private static List<Token> withoutStop(AnnotatedSentence sentence) {
        return sentence.tokens().subList(0, sentence.size() - (endsInQuote(sentence) ? 2 : 1));
    }

    /** "… was “hard to defend.”" */
    private static boolean endsInQuote(AnnotatedSentence sentence) {
        int last = sentence.size() - 1;
        return sentence.token(last).text().matches("[\"”]|''")
                && last > 0
                && sentence.token(last - 1).text().equals(".");
    }

    /** The sentence of a fact of this construction, without its full stop. */
    public static Phrase words(Fact fact) {
        return fact.argument(Role.CLAUSE).orElseThrow().phrase();
    }

    /** Ids of the sentences that tell whom or what such a fact means. */
    public static Set<Integer> resolvedFrom(Fact fact) {
        return Brackets.of(fact.text(), fact.sentence()).stream()
                .map(Brackets.Told::sentence)
                .filter(id -> id != fact.sentence().id())
                .collect(Collectors.toSet());
    }

    /**
     * The sentence of such a fact with something in place of some of its words, and in brackets what an earlier sentence tells: "[Ada Holm]
     * founded ____ in 1931". To be quoted: quotation marks in it are single ones.
     */
    public static String with(Fact fact, Phrase gap, String words) {
        String told =
                replaced(fact, gap, words).replaceAll("(?<![^\\s(\\[])\"", "“").replace('"', '”');
        boolean open = told.lastIndexOf('“') > told.lastIndexOf('”');
        return (open ? told + '”' : told).replace('“', '‘').replace('”', '’');
    }

    private static String replaced(Fact fact, Phrase gap, String words) {
        String text = fact.text().source().text();
        StringBuilder out = new StringBuilder();
        int from = words(fact).start();
        for (Brackets.Told told : Brackets.of(fact.text(), fact.sentence())) {
            if (from <= gap.start() && gap.start() < told.start()) {
                out.append(text, from, gap.start()).append(words);
                from = gap.end();
            }
            if (told.start() >= from) {
                out.append(text, from, told.start())
                        .append('[')
                        .append(told.words())
                        .append(']');
                out.append(told.start() == told.end() ? " " : "");
                from = told.end();
            }
        }
        if (from <= gap.start()) {
            out.append(text, from, gap.start()).append(words);
            from = gap.end();
        }
        String told = out.append(text, from, words(fact).end()).toString();
        boolean name = fact.sentence().token(0).isProperNoun()
                || fact.sentence().mentionAt(0).isPresent();
        String plain = CONNECTIVE.matcher(told.replaceAll("\\s+", " ").strip()).replaceFirst("");
        return capitalised(name ? plain : withoutDropCapitals(plain));
    }

    private static String withoutDropCapitals(String words) {
        return DROP_CAPITALS.matcher(words).replaceFirst(word -> word.group().toLowerCase(Locale.ROOT));
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** "Hillary Sang paid for | his | boldness", where he is taken for somebody whom the sentence does not name. */
    private static boolean isOfAnother(AnnotatedText text, AnnotatedSentence sentence, Token pronoun) {
        return Brackets.unnamed(text, sentence, pronoun).isPresent();
    }

    /** "The company", where the story begins with two of them. */
    private static boolean isOneOfTwo(AnnotatedText text, AnnotatedSentence sentence) {
        boolean bare = sentence.tokens().stream()
                .filter(t -> BODIES.contains(t.lemma()) && t.index() > 0)
                .anyMatch(t -> sentence.token(t.index() - 1).lemma().equals("the")
                        && sentence.tokens().subList(0, t.index()).stream()
                                .noneMatch(b -> sentence.typeAt(b.index()) == EntityType.ORGANIZATION));
        return bare
                && text.entities().stream()
                                .filter(e -> e.type() == EntityType.ORGANIZATION && e.introducedIn() <= 1)
                                .limit(2)
                                .count()
                        == 2;
    }

    /** A statement of readable length, most of it in the article's own words. */
    private static boolean isPlain(AnnotatedText text, AnnotatedSentence sentence) {
        return (sentence.token(sentence.size() - 1).text().equals(".") || endsInQuote(sentence))
                && !Character.isLowerCase(sentence.token(0).text().charAt(0))
                && !sentence.token(0).text().matches("['’]")
                && withoutStop(sentence).stream()
                        .noneMatch(t -> UNREADABLE.matcher(t.text()).find() || Legible.speaksOfItself(t))
                && sentence.tokens().stream()
                                .filter(t -> SHOUTED.matcher(t.text()).matches())
                                .count()
                        < 2
                && sentence.tokens().stream()
                                .filter(t -> Legible.quoted(sentence, t))
                                .count()
                        <= MOST_QUOTED
                && !UNREACHED.matcher(text.source().textOf(sentence.sentence())).find()
                && (sentence.id() < LEAD
                        || !PRICES.matcher(text.source().textOf(sentence.sentence()))
                                .find())
                && !MISPRINTED
                        .matcher(text.source().textOf(sentence.sentence()))
                        .find();
    }

    /** Whether nothing in it has to be looked up in what stands before it. */
    private static boolean isClear(AnnotatedText text, AnnotatedSentence sentence, Token subject) {
        // "four of the injured"
        boolean named = BackReference.isFirst(text, sentence)
                || subject.isNoun()
                || sentence.has(subject, "nmod")
                || Brackets.person(text, sentence, subject).isPresent()
                || BackReference.isEmpty(sentence, subject);
        return named
                && withoutStop(sentence).stream()
                        .noneMatch(t -> (BackReference.is(text, sentence, t) || isOfAnother(text, sentence, t))
                                && Brackets.person(text, sentence, t).isEmpty())
                && !isOneOfTwo(text, sentence);
    }
}
