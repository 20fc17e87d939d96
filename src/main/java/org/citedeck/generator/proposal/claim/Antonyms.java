package org.citedeck.generator.proposal.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerTarget;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.proposal.Inflection;

/** Opposites by WordNet 3.1, only where both words are common and mean that first of all. */
final class Antonyms {

    /** Occurrences in the texts that WordNet's makers tagged, below which a meaning is too rare. */
    private static final int COMMON = 8;
    /** Superlatives that change their stem. */
    private static final Map<String, String> IRREGULAR = Map.of("most", "fewest", "best", "worst", "worst", "best");

    private final Dictionary dictionary;

    /** @throws UncheckedIOException if the data are not on the class path */
    Antonyms() {
        try {
            dictionary = Dictionary.getDefaultResourceInstance();
        } catch (JWNLException e) {
            throw new UncheckedIOException(new IOException("WordNet cannot be opened", e));
        }
    }

    /** "smallest" for "largest"; empty for other words. */
    Optional<String> ofSuperlative(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (!token.tag().equals("JJS") || IRREGULAR.containsKey(word)) {
            return token.tag().equals("JJS") && !word.equals("most")
                    ? Optional.ofNullable(IRREGULAR.get(word))
                    : Optional.empty();
        }
        return base(POS.ADJECTIVE, word).flatMap(a -> of(POS.ADJECTIVE, a)).map(Inflection::superlative);
    }

    /**
     * The opposite of a verb in its form: "lost" for "won".
     *
     * @param transitive whether it has an object, which the other must take as well
     */
    Optional<String> ofVerb(Token verb, boolean transitive) {
        Optional<String> other = of(POS.VERB, verb.lemma()).filter(v -> takes(v, transitive));
        return switch (verb.tag()) {
            case "VBD" -> other.map(Inflection::past);
            case "VBN" -> other.map(Inflection::pastParticiple);
            case "VBZ" -> other.map(Inflection::thirdSingular);
            default -> Optional.empty();
        };
    }

    /** By WordNet's sentence frames: "Somebody ----s something". */
    private synchronized boolean takes(String lemma, boolean transitive) {
        try {
            IndexWord word = dictionary.getIndexWord(POS.VERB, lemma);
            String frame = "(?:Somebody|Something) [^ ]+" + (transitive ? " something" : "");
            return word != null
                    && Arrays.stream(word.getSenses().get(0).getVerbFrames()).anyMatch(f -> f.matches(frame));
        } catch (JWNLException e) {
            throw new UncheckedIOException(new IOException("WordNet cannot be read", e));
        }
    }

    private synchronized Optional<String> base(POS pos, String word) {
        try {
            IndexWord found = dictionary.lookupIndexWord(pos, word);
            return Optional.ofNullable(found).map(IndexWord::getLemma);
        } catch (JWNLException e) {
            throw new UncheckedIOException(new IOException("WordNet cannot be read", e));
        }
    }

    private synchronized Optional<String> of(POS pos, String lemma) {
        try {
            IndexWord word = dictionary.getIndexWord(pos, lemma);
            if (word == null) {
                return Optional.empty();
            }
            Synset first = word.getSenses().get(0);
            for (Word sense : first.getWords()) {
                if (!sense.getLemma().equalsIgnoreCase(lemma) || sense.getUseCount() < COMMON) {
                    continue;
                }
                for (PointerTarget target : sense.getTargets(PointerType.ANTONYM)) {
                    if (target instanceof Word other && isFirstSense(other) && other.getUseCount() >= COMMON) {
                        return Optional.of(other.getLemma().replace('_', ' '));
                    }
                }
            }
            return Optional.empty();
        } catch (JWNLException e) {
            throw new UncheckedIOException(new IOException("WordNet cannot be read", e));
        }
    }

    private boolean isFirstSense(Word word) throws JWNLException {
        IndexWord index = dictionary.getIndexWord(word.getPOS(), word.getLemma());
        return index != null && index.getSenses().get(0).equals(word.getSynset());
    }
}
