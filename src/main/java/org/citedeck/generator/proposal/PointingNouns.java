package org.citedeck.generator.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Wording;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.language.WordNet;
import org.citedeck.generator.reading.HeadlineWords;

/**
 * Nouns behind "the" that are not told by name, counted by what the headline says of them.
 *
 * @param known those which stand in it: "the bridge" where it speaks of a bridge
 * @param places places, things and bodies that do not: a story has several, and which is meant it does not tell
 * @param others the rest, mostly people and events: "the rescuers", "the decision"
 */
public record PointingNouns(int known, int places, int others) {

    private static final Set<String> SEVERAL = Set.of("noun.location", "noun.object", "noun.artifact", "noun.group");

    /** The pointing nouns of some phrases of a text. */
    public static PointingNouns in(AnnotatedText text, List<Phrase> phrases) {
        Set<String> title = HeadlineWords.of(text.source()).all();
        int known = 0;
        int places = 0;
        int others = 0;
        for (Phrase phrase : phrases) {
            for (Token token : phrase.tokens()) {
                if (!points(text, phrase, token)) {
                    continue;
                }
                if (isIn(title, token)) {
                    known++;
                } else if (SEVERAL.contains(WordNet.field(token.lemma()))) {
                    places++;
                } else {
                    others++;
                }
            }
        }
        return new PointingNouns(known, places, others);
    }

    private static boolean points(AnnotatedText text, Phrase phrase, Token noun) {
        return noun.isNoun()
                && !noun.isProperNoun()
                && phrase.sentence().children(noun, "det").stream()
                        .anyMatch(
                                d -> d.lemma().equals("the") && phrase.tokens().contains(d))
                && !Wording.isToldByName(text, phrase.sentence(), noun);
    }

    private static boolean isIn(Set<String> title, Token noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        return title.contains(lemma)
                || title.contains(noun.text().toLowerCase(Locale.ROOT))
                || title.contains(lemma + "s");
    }
}
