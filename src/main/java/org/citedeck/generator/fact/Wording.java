package org.citedeck.generator.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.language.ResolvedDate;
import org.citedeck.generator.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Words phrases so that they stand outside their article: full names at first use, pronouns by name, dates by the
 * calendar. One wording serves one prompt, and remembers who has been named in it.
 */
public final class Wording {

    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b|[1-9]0s\\b");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\\b(?:yesterday|today|tonight|tomorrow)\\b");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves");

    private final AnnotatedText text;
    private final Capitals capitals;
    private final @Nullable Entity answer;
    private final Set<Entity> named = new HashSet<>();
    private final Set<String> introduced = new HashSet<>();
    private final Set<Integer> resolvedFrom = new TreeSet<>();
    private boolean unresolved;
    private boolean pluralNamed;
    private boolean thingNamed;
    private boolean answerComesFirst = true;

    /** @param answer what the prompt asks for: its pronouns stay, its name must not be said; null if not an entity */
    public Wording(AnnotatedText text, @Nullable Entity answer) {
        this.text = text;
        this.capitals = new Capitals(text);
        this.answer = answer;
    }

    /** Whether some pronoun or relative date could not be made clear: the prompt would be vague. */
    public boolean isUnresolved() {
        return unresolved;
    }

    /** Ids of the sentences that were needed beyond the phrase's own. */
    public Set<Integer> resolvedFrom() {
        return resolvedFrom;
    }

    /** Tells this wording that the question asks for something else than its subject. */
    public void answerIsNotSubject() {
        answerComesFirst = false;
    }

    /** Tells this wording that the prompt's subject is plural: "their" then needs no name. */
    public void subjectIsPlural() {
        pluralNamed = true;
    }

    /** Tells this wording that the prompt's subject is one thing or body: "its" then needs no name. */
    public void subjectIsThing() {
        thingNamed = true;
    }

    /** The phrase in words that stand alone. */
    public String say(Phrase phrase) {
        AnnotatedSentence sentence = phrase.sentence();
        StringBuilder out = new StringBuilder();
        List<Token> tokens = phrase.tokens();
        int previousEnd = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (isAlso(sentence, token)) {
                continue;
            }
            Optional<Mention> mention = sentence.mentionAt(token.index()).filter(m -> m.first() == token.index());
            Optional<Introduction> thing = introduction(sentence, tokens, i);
            String word;
            int consumed = 1;
            if (mention.isPresent() && isWithin(mention.get(), tokens, i)) {
                consumed = mention.get().end() - mention.get().first();
                Optional<String> edition = Edition.of(sentence, mention.get());
                word = edition.orElseGet(() -> say(sentence, mention.get(), out.length() == 0));
                consumed += edition.isPresent() ? 1 : 0;
            } else if (isBareDescription(sentence, tokens, i)) {
                consumed = 2;
                word = describe(sentence, tokens.get(i + 1));
            } else if (thing.isPresent()) {
                consumed = 2;
                word = "the " + introduced(tokens.get(i + 1), thing.get());
            } else if (token.tag().startsWith("PRP")) {
                word = pronoun(sentence, token);
            } else {
                word = capitals.midSentence(sentence, token);
            }
            boolean spaced = previousEnd >= 0 && token.start() > previousEnd;
            if (token.text().equals("\"")) {
                word = out.chars().filter(c -> c == '“').count()
                                > out.chars().filter(c -> c == '”').count()
                        ? "”"
                        : "“";
            }
            boolean punctuation = token.isPunctuation() && ",;:.”".contains(word);
            if (out.length() > 0 && (spaced || skipped(tokens, i)) && !punctuation) {
                out.append(' ');
            }
            out.append(word);
            i += consumed - 1;
            previousEnd = tokens.get(i).end();
        }
        return out.toString();
    }

    /** "He would | also | try", "she | further | argued": beside what else, only the article tells. */
    private boolean isAlso(AnnotatedSentence sentence, Token token) {
        boolean verb = sentence.headOf(token).filter(Token::isVerb).isPresent();
        boolean further = token.lemma().equals("further") && verb && token.index() < token.head();
        return (token.lemma().equals("also") || further) && token.is("advmod") && !text.isQuoted(sentence, token);
    }

    private static boolean skipped(List<Token> tokens, int i) {
        return i > 0 && tokens.get(i).index() > tokens.get(i - 1).index() + 1;
    }

    private static boolean isWithin(Mention mention, List<Token> tokens, int i) {
        int length = mention.end() - mention.first();
        return i + length <= tokens.size() && tokens.get(i + length - 1).index() == mention.end() - 1;
    }

    private String say(AnnotatedSentence sentence, Mention mention, boolean first) {
        String verbatim = text.source()
                .text()
                .substring(
                        sentence.token(mention.first()).start(),
                        sentence.token(mention.end() - 1).end());
        if (mention.type() == EntityType.DATE) {
            return date(sentence, mention, verbatim, first);
        }
        // "late on Monday" is no day of the calendar
        unresolved |=
                mention.type() == EntityType.TIME && WEEKDAY.matcher(verbatim).find();
        Optional<Entity> entity = text.entityAt(sentence, mention.head());
        boolean number = mention.type().isQuantity() || mention.type().isTime();
        if (number && mention.first() == 0 && mention.type() != EntityType.DATE) {
            return verbatim.substring(0, 1).toLowerCase(Locale.ROOT) + verbatim.substring(1);
        }
        if (mention.first() == 0 && capitals.isLowerElsewhere(verbatim)) {
            return verbatim.toLowerCase(Locale.ROOT);
        }
        if (entity.isEmpty()) {
            return verbatim;
        }
        boolean fresh = named.add(entity.get());
        boolean shouted = !verbatim.equals(entity.get().name())
                && verbatim.equalsIgnoreCase(entity.get().name());
        boolean shortened = entity.get().name().length() > verbatim.length()
                && (entity.get().type() == EntityType.PERSON || entity.get().isCalledByKind(verbatim));
        if (!shouted && (!fresh || !shortened || isNamesake(sentence, mention))) {
            return verbatim;
        }
        note(sentence, entity.get());
        return entity.get().name();
    }

    /** "The | Nobel | prize", "the | Trump | administration": what is called after somebody, not somebody. */
    private static boolean isNamesake(AnnotatedSentence sentence, Mention mention) {
        Token name = sentence.token(mention.head());
        return mention.type() == EntityType.PERSON && name.is("compound", "amod") && name.head() == mention.end();
    }

    /** A date by the calendar, with its preposition where none stands before it. */
    private String date(AnnotatedSentence sentence, Mention mention, String verbatim, boolean first) {
        if (YEAR.matcher(verbatim).find() || text.isQuoted(sentence, sentence.token(mention.head()))) {
            return verbatim;
        }
        ResolvedDate date = mention.date();
        boolean ofNoDay = verbatim.equalsIgnoreCase("today")
                && sentence.headOf(sentence.token(mention.head()))
                        .filter(verb -> sentence.children(verb, "aux").stream()
                                .anyMatch(a -> a.tag().equals("MD")))
                        .isPresent();
        // "would fetch more today": these days
        if (date == null || ofNoDay) {
            unresolved = true;
            return verbatim;
        }
        Token head = sentence.token(mention.head());
        // "Sunday's stage" would become "July 13, 2025's stage", and "this year's prize" "2025's prize"
        boolean possessive =
                sentence.children(head, "case").stream().anyMatch(c -> c.tag().equals("POS"));
        unresolved |= possessive;
        boolean adjunct = head.is("obl", "nmod")
                && mention.first() > 0
                && !sentence.token(mention.first() - 1).tag().matches("IN|TO|DT|PRP\\$|POS|JJ");
        boolean bare = sentence.children(head, "case").isEmpty() && (first || adjunct);
        return (bare ? date.preposition() + " " : "") + Edge.of(verbatim) + date.shortForm();
    }

    private String pronoun(AnnotatedSentence sentence, Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        Optional<Entity> entity = text.entityAt(sentence, token.index());
        boolean possessive = token.tag().equals("PRP$");
        boolean ofItsKind = word.equals("its")
                && token.index() + 1 < sentence.size()
                && sentence.token(token.index() + 1).lemma().equals("kind");
        if (ofItsKind) {
            // "the first of its kind"
            return word;
        }
        if (entity.isEmpty()) {
            boolean ofPlural = PLURAL.contains(word) && !word.equals("them");
            boolean ofName = possessive
                    && word.equals("its")
                    && named.stream().anyMatch(other -> other.type() != EntityType.PERSON);
            boolean ofThing = possessive && word.equals("its") && thingNamed;
            boolean bound =
                    (ofPlural ? pluralNamed : ofName || ofThing) || (possessive && BoundPronoun.is(sentence, token));
            unresolved |= !bound;
            return word;
        }
        if (entity.get().equals(answer)) {
            // "Whom did her parents …?" points forward to the answer
            unresolved |= !answerComesFirst;
            return word;
        }
        if (named.contains(entity.get())) {
            return word;
        }
        named.add(entity.get());
        note(sentence, entity.get());
        String name = entity.get().name();
        return possessive ? possessive(name) : name;
    }

    static String possessive(String name) {
        return name.endsWith("s") ? name + "'" : name + "'s";
    }

    /** "The minister", where only one minister has a name. */
    private boolean isBareDescription(AnnotatedSentence sentence, List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).lemma().equals("the")
                && tokens.get(i + 1).index() == tokens.get(i).index() + 1
                && isToldByName(text, sentence, tokens.get(i + 1));
    }

    /** "The register", of which only an earlier sentence tells what it is; empty for anything else. */
    private Optional<Introduction> introduction(AnnotatedSentence sentence, List<Token> tokens, int i) {
        if (i + 1 >= tokens.size() || !tokens.get(i).lemma().equals("the")) {
            return Optional.empty();
        }
        return Introduction.ofBare(text, sentence, tokens.get(i + 1));
    }

    private String introduced(Token noun, Introduction introduction) {
        if (!introduced.add(noun.lemma())) {
            return noun.text();
        }
        resolvedFrom.add(introduction.sentence());
        return introduction.around(noun.text().toLowerCase(Locale.ROOT));
    }

    /** Whether a noun behind "the" is told by the name of what it means: "the minister". */
    public static boolean isToldByName(AnnotatedText text, AnnotatedSentence sentence, Token noun) {
        return noun.tag().equals("NN")
                && noun.index() > 0
                && sentence.token(noun.index() - 1).lemma().equals("the")
                && sentence.mentionAt(noun.index()).isEmpty()
                && text.entityAt(sentence, noun.index()).isPresent();
    }

    private String describe(AnnotatedSentence sentence, Token noun) {
        Entity entity = text.entityAt(sentence, noun.index()).orElseThrow();
        if (named.add(entity)) {
            note(sentence, entity);
        }
        boolean articled = entity.type() != EntityType.NONE
                && entity.type() != EntityType.PERSON
                && !entity.name().startsWith("the ")
                && CommonBody.takesArticle(text, entity);
        return articled ? "the " + entity.name() : entity.name();
    }

    private void note(AnnotatedSentence sentence, Entity entity) {
        if (entity.introducedIn() != sentence.id()) {
            resolvedFrom.add(entity.introducedIn());
        }
    }
}
