package org.citedeck.generator.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Dates, times, amounts and ordinals by the rules of CoreNLP (SUTime: Chang and Manning 2012), without any of its models. It reads
 * tags and lemmas; it sets {@code ner} and the Timex of each word.
 */
final class NumericReader {

    private static final String SUTIME = "/edu/stanford/nlp/models/sutime/";
    private static final List<String> RULES =
            List.of("defs.sutime.txt", "english.sutime.txt", "english.holidays.sutime.txt");
    private static final String MONEY = "MONEY";
    private static final String PERCENT = "PERCENT";
    private static final Set<String> CURRENCIES = Set.of(
            "$", "€", "£", "¥", "US$", "A$", "C$", "HK$", "NZ$", "S$", "R$", "₹", "₦", "₩", "₺", "₽", "₪", "₫", "₱",
            "฿", "Rs", "Rs.");
    /** Words of large numbers, those of South Asia among them: ten million and a hundred thousand. */
    private static final Set<String> LARGE = Set.of("thousand", "million", "billion", "trillion", "crore", "lakh");
    /** "Kč41bn", "R4.2m": one word with the letters of a currency and a number so large that it is abbreviated. */
    private static final Pattern SUM = Pattern.compile("\\p{Lu}\\p{Ll}?\\p{L}?\\d[\\d.,]*(?:bn|tn|mn|m)");

    /** "Sh41", "DKK3.10", with or without its figure: letters that stand for a currency alone. */
    private static final String CODE = "(?:[KTU]?[Ss]h|Le|Br|[DNS]?Kr|S?Fr|RM|Rp|Kz|Tk|"
            + Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .sorted()
                    .collect(Collectors.joining("|"))
            + ")";

    private static final Pattern CODED = Pattern.compile("(?:" + CODE + "|Rs|₦)\\d[\\d.,]*(?:bn|tn|mn|m)?");
    /** "N94 | million", "P38,400": letters that stand for much else as well. */
    private static final Pattern LETTERED = Pattern.compile("[KNPR]\\d[\\d.,]*");

    private static final Pattern SIGN = Pattern.compile(CODE + "|[KNPR]");
    private static final Pattern THOUSANDS = Pattern.compile("\\p{L}?\\d{1,3}(?:,\\d{3})+");
    private static final Pattern CURRENCY_CODE = Pattern.compile("\\p{Lu}{3}");
    /** "44.6 billion | baht". */
    private static final WordList CURRENCY_NOUNS = WordList.of("currency-nouns");

    private static final WordList WORDS = WordList.of("time-and-number-words");
    private static final Set<String> NO_MONTH = Set.of("march", "may", "marches", "august");

    private final StanfordCoreNLP rules = new StanfordCoreNLP(
            Pipelines.properties(
                    "ner",
                    // no recognisers of names
                    "ner.model",
                    "",
                    "ner.applyFineGrained",
                    "false",
                    "ner.buildEntityMentions",
                    "false",
                    // no calendar of holidays: it would bring an XML binding of its own
                    "sutime.binders",
                    "0",
                    "sutime.rules",
                    rulesAsFiles()),
            false);

    /** The rules as paths of files: in dev mode CoreNLP's class loader does not see the application's resources. */
    private static String rulesAsFiles() {
        try {
            Path folder = Files.createTempDirectory("citedeck-dates");
            folder.toFile().deleteOnExit();
            StringJoiner paths = new StringJoiner(",");
            for (String rule : RULES) {
                Path file = folder.resolve(rule);
                Files.write(file, WordList.lines(SUTIME + rule, false));
                file.toFile().deleteOnExit();
                paths.add(file.toString());
            }
            return paths.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void read(Annotation document) {
        rules.annotate(worthSearching(document));
        markSums(document.get(CoreAnnotations.TokensAnnotation.class));
        markShares(document.get(CoreAnnotations.TokensAnnotation.class));
        for (CoreLabel word : document.get(CoreAnnotations.TokensAnnotation.class)) {
            // "a march through the city"
            if (NO_MONTH.contains(word.word())) {
                word.setNER("O");
                word.remove(TimexAnnotation.class);
            }
        }
    }

    /** The document without sentences in which there cannot be a date or an amount: the rules are slow. */
    private static Annotation worthSearching(Annotation document) {
        Annotation part = new Annotation(document);
        part.set(
                CoreAnnotations.SentencesAnnotation.class,
                document.get(CoreAnnotations.SentencesAnnotation.class).stream()
                        .filter(sentence -> sentence.get(CoreAnnotations.TokensAnnotation.class).stream()
                                .anyMatch(NumericReader::mayTellTimeOrNumber))
                        .toList());
        return part;
    }

    private static boolean mayTellTimeOrNumber(CoreLabel word) {
        String text = word.word().toLowerCase(Locale.ROOT);
        return word.tag().equals("CD")
                || text.chars().anyMatch(Character::isDigit)
                || text.matches("\\p{L}+day'?s?|\\p{L}{3,4}\\.|(?:spring|summer|autumn|winter)s?")
                || WORDS.contains(text);
    }

    /** "€480m", "£3", "NOK 450 million", "44.6 billion baht": a number beside the sign or name of a currency is a sum of money. */
    private static void markSums(List<CoreLabel> words) {
        for (int i = 0; i < words.size(); i++) {
            if (isCoded(words, i)) {
                mark(words, i);
            } else if (i > 0 && isSign(words, i - 1)) {
                words.get(i - 1).setNER(MONEY);
                mark(words, i);
            } else if (words.get(i).tag().startsWith("NN")
                    && CURRENCY_NOUNS.contains(words.get(i).lemma())) {
                markBefore(words, i);
            }
        }
    }

    /** A figure and the words that make it large. */
    private static void mark(List<CoreLabel> words, int figure) {
        words.get(figure).setNER(MONEY);
        words.get(figure).remove(TimexAnnotation.class);
        for (int next = figure + 1;
                next < words.size() && LARGE.contains(words.get(next).word());
                next++) {
            words.get(next).setNER(MONEY);
        }
    }

    /** The name of a currency and the number before it, if there is one. */
    private static void markBefore(List<CoreLabel> words, int noun) {
        for (int before = noun - 1; before >= 0 && words.get(before).tag().equals("CD"); before--) {
            words.get(noun).setNER(MONEY);
            words.get(before).setNER(MONEY);
            words.get(before).remove(TimexAnnotation.class);
        }
    }

    private static boolean isCoded(List<CoreLabel> words, int i) {
        String word = words.get(i).word();
        return SUM.matcher(word).matches()
                || CODED.matcher(word).matches()
                || (LETTERED.matcher(word).matches() && isLarge(words, i));
    }

    private static boolean isLarge(List<CoreLabel> words, int figure) {
        return THOUSANDS.matcher(words.get(figure).word()).matches()
                || (figure + 1 < words.size()
                        && LARGE.contains(words.get(figure + 1).word()));
    }

    /** Whether a word is the sign of a currency before its figure. */
    private static boolean isSign(List<CoreLabel> words, int i) {
        String sign = words.get(i).word();
        CoreLabel number = words.get(i + 1);
        if (!Character.isDigit(number.word().charAt(0))) {
            return false;
        }
        boolean glued = words.get(i).endPosition() == number.beginPosition();
        boolean code = SIGN.matcher(sign).matches();
        return sign.startsWith("Rs")
                || (glued && CURRENCIES.contains(sign))
                || (glued && code && (sign.length() > 1 || isLarge(words, i + 1)))
                || (CURRENCY_CODE.matcher(sign).matches() && code && isLarge(words, i + 1));
    }

    /** "14.6 per cent": two words, which the rules take for a number. */
    private static void markShares(List<CoreLabel> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            CoreLabel number = words.get(i - 1);
            boolean share = words.get(i).word().equals("per")
                    && words.get(i + 1).word().equals("cent")
                    && number.tag().equals("CD");
            if (share) {
                for (CoreLabel word : List.of(number, words.get(i), words.get(i + 1))) {
                    word.setNER(PERCENT);
                    word.remove(TimexAnnotation.class);
                }
            }
        }
    }
}
