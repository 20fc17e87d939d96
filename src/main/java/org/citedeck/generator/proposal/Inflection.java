package org.citedeck.generator.proposal;

import java.util.Locale;
import org.citedeck.generator.language.Token;
import simplenlg.features.Feature;
import simplenlg.features.Form;
import simplenlg.features.NumberAgreement;
import simplenlg.features.Person;
import simplenlg.features.Tense;
import simplenlg.framework.InflectedWordElement;
import simplenlg.framework.LexicalCategory;
import simplenlg.framework.WordElement;
import simplenlg.lexicon.Lexicon;
import simplenlg.morphology.english.MorphologyProcessor;

/** Forms of verbs, by SimpleNLG's lexicon and rules (Gatt and Reiter 2009). */
public final class Inflection {

    private static final Lexicon LEXICON = Lexicon.getDefaultLexicon();
    private static final MorphologyProcessor MORPHOLOGY = new MorphologyProcessor();

    static {
        MORPHOLOGY.initialise();
    }

    private Inflection() {}

    /** "greet" to "greeted", "sign" to "signed". */
    public static synchronized String past(String lemma) {
        InflectedWordElement word = inflected(lemma);
        word.setFeature(Feature.TENSE, Tense.PAST);
        return PastForms.mend(lemma, MORPHOLOGY.realise(word).getRealisation());
    }

    /** "greet" to "greets". */
    public static synchronized String thirdSingular(String lemma) {
        InflectedWordElement word = inflected(lemma);
        word.setFeature(Feature.TENSE, Tense.PRESENT);
        word.setFeature(Feature.PERSON, Person.THIRD);
        word.setFeature(Feature.NUMBER, NumberAgreement.SINGULAR);
        return MORPHOLOGY.realise(word).getRealisation();
    }

    /** "greet" to "greeted", "write" to "written". */
    public static synchronized String pastParticiple(String lemma) {
        InflectedWordElement word = inflected(lemma);
        word.setFeature(Feature.FORM, Form.PAST_PARTICIPLE);
        return MORPHOLOGY.realise(word).getRealisation();
    }

    /** "small" to "smallest"; for adjectives that take endings. */
    public static synchronized String superlative(String adjective) {
        InflectedWordElement word = new InflectedWordElement(LEXICON.lookupWord(adjective, LexicalCategory.ADJECTIVE));
        word.setFeature(Feature.IS_SUPERLATIVE, true);
        return MORPHOLOGY.realise(word).getRealisation();
    }

    private static InflectedWordElement inflected(String lemma) {
        WordElement word = LEXICON.lookupWord(lemma, LexicalCategory.VERB);
        return new InflectedWordElement(word);
    }

    /** The finite verb or auxiliary for a singular subject: "were" to "was", "have" to "has", "sign" to "signs". */
    static String singular(String finite, Token verb) {
        return switch (finite.toLowerCase(Locale.ROOT)) {
            case "are" -> "is";
            case "were" -> "was";
            case "have" -> "has";
            case "do" -> "does";
            default -> verb.tag().equals("VBP") && verb.text().equals(finite) ? thirdSingular(verb.lemma()) : finite;
        };
    }

    /** The finite auxiliary for a plural subject: "was" to "were", "has" to "have". */
    static String plural(String finite) {
        return switch (finite.toLowerCase(Locale.ROOT)) {
            case "is" -> "are";
            case "was" -> "were";
            case "has" -> "have";
            case "does" -> "do";
            default -> finite;
        };
    }
}
