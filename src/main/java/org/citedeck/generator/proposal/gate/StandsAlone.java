package org.citedeck.generator.proposal.gate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.fact.Attribution;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Quotation;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.fact.Unexplained;
import org.citedeck.generator.fact.Wording;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.language.WordList;
import org.citedeck.generator.proposal.ArticleLead;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.RoleText;

/** The prompt names something, and none of its phrases points back into the article: "the group", "this incident". */
public final class StandsAlone implements Check {

    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "these", "those", "such", "both", "another");
    /** Words of a reported clause that are enough to tell it from others. */
    private static final int ENOUGH_WORDS = 8;
    /** Sentences that tell what a story is about. */
    private static final int NEWS = 3;
    /** Sentences that tell by themselves what happened, where the headline would give it away. */
    private static final int OPENING = 2;

    /** With so many things told nowhere but in the rest of the article, a quarter of raters called it vague, else a tenth. */
    private static final int MOST_UNEXPLAINED = 2;
    /** Nouns that mean somebody only beside somebody else. */
    private static final WordList RELATIONAL = WordList.of("relational-nouns");
    /** Prepositions that tie a name to the noun before them. */
    private static final Set<String> TIES =
            Set.of("of", "in", "at", "for", "between", "against", "near", "to", "by", "with");
    /** Nouns for firms, and for places that have names. */
    private static final WordList COMPANIES = WordList.of("company-nouns");

    private static final Set<String> PLACES =
            Set.of("country", "nation", "city", "town", "village", "island", "region", "team", "club", "side");

    /** Descriptions that mean the same thing to everybody. */
    private static final WordList UNIQUE = WordList.of("unique-nouns");

    @Override
    public String id() {
        return "vague";
    }

    @Override
    public boolean holds(Draft draft) {
        if (draft.fact().construction().isVerbatim()) {
            // what else it leaves to the article makes it less likely to be accepted, not impossible
            return draft.isLed() || isOpening(draft);
        }
        if (!draft.isLed()
                && (draft.prompt().endsWith(RoleText.UNDATED + "?")
                        || draft.fact().construction() == Construction.QUOTED_PHRASE)) {
            return false;
        }
        if (!draft.isLed()
                && draft.fact().construction().isSpeech()
                && ArticleLead.before(draft.fact().text().source()).isPresent()) {
            // on what occasion, only the article tells
            return false;
        }
        if (!draft.isLed() && (Quotation.pointsBack(draft.fact()) || Quotation.meansSomebody(draft.fact()))) {
            return false;
        }
        Attribution source = draft.fact().attribution();
        if (source != null && source.source().head().tag().equals("CD")) {
            // "according to one of the farmers"
            return false;
        }
        if (Phrases.told(draft).stream().anyMatch(StandsAlone::isBareShare)) {
            return false;
        }
        if (!draft.fact().construction().isClause() && !isCalled(draft.fact().construction())) {
            return true;
        }
        AnnotatedText text = draft.fact().text();
        if (draft.isLed()) {
            return ClearInArticle.is(draft)
                    && (!draft.rule().equals("subject-who") || Anchored.is(draft))
                    && unexplained(draft, Phrases.told(draft)).size()
                            < (draft.rule().equals("subject-who") ? 1 : MOST_UNEXPLAINED);
        }
        boolean named = isReportOfNamed(draft)
                || isNews(draft)
                || Phrases.participants(draft).stream().anyMatch(phrase -> Phrases.anchors(text, phrase));
        return (named || Phrases.tellsWhereAndWhen(draft))
                && Phrases.told(draft).stream().allMatch(phrase -> isClear(text, phrase));
    }

    /** A first sentence, which tells what its headline does. */
    private static boolean isOpening(Draft draft) {
        return draft.fact().sentence().id() < OPENING
                && ArticleLead.before(draft.fact().text().source()).isPresent();
    }

    /** What some phrases of the sentence, without the answer, speak of and only the rest of the article tells. */
    private static List<Token> unexplained(Draft draft, List<Phrase> phrases) {
        AnnotatedSentence sentence = draft.fact().sentence();
        List<Token> words = phrases.stream()
                .filter(phrase -> phrase.sentence().equals(sentence))
                .flatMap(phrase -> phrase.tokens().stream())
                .filter(word -> !draft.asked().covers(word.index()))
                .distinct()
                .toList();
        return Unexplained.among(draft.fact().text(), sentence, words);
    }

    /** What the first sentences tell at length, with a name in it, few stories tell. */
    private static boolean isNews(Draft draft) {
        return draft.fact().sentence().id() < NEWS
                && draft.prompt().split(" ", -1).length >= ENOUGH_WORDS + 4
                && Phrases.told(draft).stream().anyMatch(Phrase::holdsName);
    }

    /** "When did the council approve | 2%?" Of what, only the article tells. */
    public static boolean isBareShare(Phrase phrase) {
        return phrase.size() <= 3
                && phrase.tokens().stream().allMatch(t -> phrase.sentence().typeAt(t.index()) == EntityType.PERCENT)
                && phrase.head().is("obj", "nsubj");
    }

    /** "Who said that …?", "Which bank said it would …?", where the article knows the speaker's name: enough is told for one answer. */
    private static boolean isReportOfNamed(Draft draft) {
        Entity speaker = draft.answer().entity();
        if (speaker == null || !draft.rule().startsWith("subject-")) {
            return false;
        }
        boolean ofItself = draft.fact().isOfItsSource() && draft.prompt().split(" ", -1).length >= ENOUGH_WORDS + 2;
        boolean ofOthers = speaker.type() == EntityType.PERSON
                && draft.fact()
                        .argument(Role.CLAUSE)
                        .filter(clause -> clause.phrase().size() >= ENOUGH_WORDS)
                        .isPresent();
        return ofItself || ofOthers;
    }

    /** Words spoken and initials stand for themselves; what somebody is called has to tell whose office it is. */
    private static boolean isCalled(Construction construction) {
        return construction == Construction.TITLE || construction == Construction.APPOSITION;
    }

    /** Whether a phrase names someone or something. */
    public static boolean names(AnnotatedText text, Phrase phrase) {
        return phrase.holdsName()
                || phrase.entity() != null
                || phrase.tokens().stream().anyMatch(t -> Wording.isToldByName(text, phrase.sentence(), t))
                || phrase.tokens().stream()
                        .anyMatch(t -> t.isProperNoun()
                                && !phrase.sentence().typeAt(t.index()).isTime());
    }

    /** Whether no part of a phrase points back into the article; "the minister" does not where it is told by name. */
    public static boolean isClear(AnnotatedText text, Phrase phrase) {
        AnnotatedSentence sentence = phrase.sentence();
        for (Token token : phrase.tokens()) {
            boolean dated = sentence.mentionAt(token.index())
                    .filter(m -> m.date() != null)
                    .isPresent();
            if (!dated && token.is("det") && POINTING.contains(token.lemma().toLowerCase(Locale.ROOT))) {
                Token noun = sentence.token(Math.max(0, token.head()));
                boolean byName = Wording.isToldByName(text, sentence, noun);
                if (!byName && !isClear(phrase, noun, token)) {
                    return false;
                }
            }
            if (RELATIONAL.contains(token.lemma()) && !isOwned(phrase, token)) {
                return false;
            }
            if (Set.of("other", "another", "others", "same").contains(token.lemma())
                    && phrase.head().equals(token)) {
                return false;
            }
            if (token.isPronoun()
                    && token.tag().startsWith("WP")
                    && token.index() == phrase.first().index()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a phrase names somebody or something other than a place that it is in. */
    public static boolean anchors(AnnotatedText text, Phrase phrase) {
        return Phrases.anchors(text, phrase);
    }

    private static boolean isOwned(Phrase phrase, Token noun) {
        return phrase.sentence().children(noun, "nmod").stream().anyMatch(phrase.tokens()::contains);
    }

    private static boolean isClear(Phrase phrase, Token noun, Token determiner) {
        boolean unique = UNIQUE.contains(noun.lemma()) && !phrase.sentence().has(noun, "amod", "compound");
        if (!noun.isNoun() || noun.isProperNoun() || unique) {
            return !noun.tag().equals("JJ")
                    && !noun.tag().equals("DT")
                    && (noun.isNoun() || noun.tag().equals("CD"));
        }
        boolean the = determiner.lemma().equalsIgnoreCase("the");
        return the
                && phrase.sentence().children(noun).stream()
                        .filter(phrase.tokens()::contains)
                        .anyMatch(child -> tells(phrase, noun, child));
    }

    /** A modifier that tells which one: a name or date before the noun, or behind a preposition that ties it. */
    private static boolean tells(Phrase phrase, Token noun, Token child) {
        boolean kind = COMPANIES.contains(noun.lemma()) || PLACES.contains(noun.lemma());
        if (kind && child.index() < noun.index() && !child.is("nmod:poss")) {
            // "the Southeast Asian country", "the Amsterdam-listed company": there are others
            return false;
        }
        boolean before = child.index() < noun.index() || child.is("appos", "flat", "compound", "nmod:desc");
        boolean tied = child.is("nmod", "acl")
                && phrase.sentence().children(child, "case").stream().allMatch(c -> TIES.contains(c.lemma()));
        return (before || tied)
                && phrase.sentence().subtree(child).stream()
                        .mapToObj(phrase.sentence()::token)
                        .anyMatch(t -> t.isProperNoun()
                                || phrase.sentence().typeAt(t.index()).isName()
                                || phrase.sentence().typeAt(t.index()) == EntityType.DATE);
    }
}
