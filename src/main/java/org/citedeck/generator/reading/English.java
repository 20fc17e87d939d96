package org.citedeck.generator.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells English from other languages.
 *
 * <p>The share of function words settles nearly every text at once; OpenNLP's detector is loaded only for those it
 * leaves in doubt.
 */
final class English {

    private static final double CLEARLY = 0.27;
    private static final double HARDLY = 0.12;
    private static final int ENOUGH_WORDS = 20;
    private static final int SAMPLE = 5_000;
    private static final int CANDIDATES = 3;

    private English() {}

    static boolean is(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        if (mostlyOtherScript(sample)) {
            return false;
        }
        double share = Words.functionShare(sample);
        boolean enough = Words.count(sample) >= ENOUGH_WORDS;
        if (enough && share >= CLEARLY) {
            return true;
        }
        Language[] languages = Detector.predict(sample);
        for (int i = 0; i < Math.min(CANDIDATES, languages.length); i++) {
            if (languages[i].getLang().equals("eng")) {
                return i == 0 || share >= HARDLY;
            }
        }
        return share >= CLEARLY;
    }

    /** Whether most letters are not Latin. */
    static boolean mostlyOtherScript(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return letters > 0 && latin * 2 < letters;
    }

    /** Loaded at first use, which takes about half a second. */
    private static final class Detector {

        private static final LanguageDetectorModel MODEL = load();

        static Language[] predict(String text) {
            return new LanguageDetectorME(MODEL).predictLanguages(text);
        }

        private static LanguageDetectorModel load() {
            try (InputStream model = LanguageDetectorModel.class.getResourceAsStream("/langdetect-183.bin")) {
                if (model == null) {
                    throw new IllegalStateException("The language detector's model is not on the class path");
                }
                return new LanguageDetectorModel(model);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
