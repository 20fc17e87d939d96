package org.citedeck.generator.fact;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Token;

/**
 * A sentence as it stands, which can be given back with a gap in it: no tree has to be right for that. It must be understood beside its
 * headline: a pronoun for whom an earlier sentence names is told by the name in square brackets, and nothing else in it points back.
 */
public final class WholeSentence implements Extractor {

    private static final int FEWEST = 9;
    private static final int MOST = 44;
    /** Of more words in quotation marks people are asked who said them. */
    private static final int MOST_QUOTED = 8;

    /** What reporters tell of their work. */
    private static final Pattern UNREACHED = Pattern.compile(
            "requests? for (?:a )?comment|(?:declin|refus)\\w+ to (?:comment|say)|not (?:immediately )?(?:respond|comment|identif)|first published|could not be reached|our correspondent"
                    // credits and the prices of a minute
                    + "|\\((?:today|tomorrow|yesterday)\\)|advised by|\\d{3,4} GMT|in early trading|\\bby (?:midday|lunchtime)\\b|[Ss]hares (?:rose|fell|were up|were down)");

    private static final Set<String> BODIES =
            Set.of("company", "firm", "group", "bank", "club", "team", "party", "union", "agency", "bloc", "maker");

    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{4,}");
    private static final Pattern UNREADABLE = Pattern.compile("[‘?!/|]|\\.\\.\\.|…|^['’]\\p{Lu}");

    @Override
    public List<Fact> extract(AnnotatedText text, AnnotatedSentence sentence) {
        Optional<Token> root = sentence.root();
        Optional<Token> subject = root.flatMap(r -> sentence.child(r, "nsubj"));
        if (subject.isEmpty()
                || sentence.size() - 1 < FEWEST
                || sentence.size() - 1 > MOST
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

    private static List<Token> withoutStop(AnnotatedSentence sentence) {
        return sentence.tokens().subList(0, sentence.size() - 1);
    }

    /** The sentence of a fact of this construction, without its full stop. */
    public static Phrase words(Fact fact) {
        return fact.argument(Role.CLAUSE).orElseThrow().phrase();
    }

    /** Ids of the sentences that name whom a pronoun of such a fact means. */
    public static Set<Integer> resolvedFrom(Fact fact) {
        return told(fact).values().stream().map(Entity::introducedIn).collect(Collectors.toSet());
    }

    /**
     * The sentence of such a fact with something in place of some of its words, and with names for its pronouns: "[Ada Holm] founded ____ in
     * 1931". To be quoted: quotation marks in it are single ones.
     */
    public static String with(Fact fact, Phrase gap, String words) {
        return replaced(fact, gap, words).replaceAll("“|(?<![^\\s(])\"", "‘").replaceAll("[”\"]", "’");
    }

    /** As {@link #with}, as a question: "Who founded the “Munch Society” in 1931". */
    public static String asking(Fact fact, Phrase gap, String words) {
        return replaced(fact, gap, words).replaceAll("(?<![^\\s(])\"", "“").replaceAll("\"", "”");
    }

    private static String replaced(Fact fact, Phrase gap, String words) {
        String text = fact.text().source().text();
        Map<Token, Entity> told = told(fact);
        StringBuilder out = new StringBuilder();
        int from = words(fact).start();
        for (Token token : words(fact).tokens()) {
            Entity person = told.get(token);
            if (token.equals(gap.first())) {
                out.append(text, from, token.start()).append(words);
                from = gap.end();
            } else if (person != null) {
                out.append(text, from, token.start())
                        .append('[')
                        .append(token.tag().equals("PRP$") ? Wording.possessive(person.name()) : person.name())
                        .append(']');
                from = token.end();
            }
        }
        return out.append(text, from, words(fact).end())
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Pronouns to be told by name: the first for each person who has no name in the sentence. */
    private static Map<Token, Entity> told(Fact fact) {
        Map<Token, Entity> told = new LinkedHashMap<>();
        Set<Entity> people = new HashSet<>();
        for (Token token : fact.sentence().tokens()) {
            elsewhere(fact.text(), fact.sentence(), token).filter(people::add).ifPresent(p -> told.put(token, p));
        }
        return told;
    }

    /** Whom a pronoun means, if only another sentence names them. */
    private static Optional<Entity> elsewhere(AnnotatedText text, AnnotatedSentence sentence, Token pronoun) {
        boolean alone = sentence.mentions().stream()
                .noneMatch(m -> m.type() == EntityType.PERSON && m.head() < pronoun.index());
        return unnamed(text, sentence, pronoun).filter(e -> alone && e.name().contains(" "));
    }

    /** "Hillary Sang paid for | his | boldness", where he is taken for somebody whom the sentence does not name. */
    private static boolean isOfAnother(AnnotatedText text, AnnotatedSentence sentence, Token pronoun) {
        return unnamed(text, sentence, pronoun).isPresent();
    }

    /** Somebody whom a pronoun means and the sentence does not name. */
    private static Optional<Entity> unnamed(AnnotatedText text, AnnotatedSentence sentence, Token pronoun) {
        return pronoun.tag().startsWith("PRP")
                ? text.entityAt(sentence, pronoun.index())
                        .filter(e -> e.type() == EntityType.PERSON && !isNamed(text, sentence, e))
                : Optional.empty();
    }

    private static boolean isNamed(AnnotatedText text, AnnotatedSentence sentence, Entity entity) {
        return sentence.mentions().stream()
                .anyMatch(m ->
                        text.entityAt(sentence, m.head()).filter(entity::equals).isPresent());
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
        return sentence.token(sentence.size() - 1).text().equals(".")
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
                && !UNREACHED.matcher(text.source().textOf(sentence.sentence())).find();
    }

    /** Whether nothing in it has to be looked up in what stands before it. */
    private static boolean isClear(AnnotatedText text, AnnotatedSentence sentence, Token subject) {
        boolean named = subject.isNoun()
                || elsewhere(text, sentence, subject).isPresent()
                || BackReference.isEmpty(sentence, subject);
        return named
                && withoutStop(sentence).stream()
                        .noneMatch(t -> (BackReference.is(sentence, t) || isOfAnother(text, sentence, t))
                                && elsewhere(text, sentence, t).isEmpty())
                && !isOneOfTwo(text, sentence);
    }
}
