package org.citedeck.quiz;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words without what does not matter: case, width, outer punctuation, a leading article, the kind of quotes and dashes.
 * Made of its own text it is the same again.
 *
 * @param folded without diacritics and apostrophes, with "and" for "&" and blanks for hyphens and other signs between words
 */
record Wording(String text, String folded) {

    /** Also leaves out what cannot be seen, such as soft hyphens in pasted words. */
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    /** A sign, or a point that begins a decimal, stays with its number. */
    private static final Pattern OUTER = Pattern.compile(
            "^(?:[.,]{2,}|[.,](?!\\d)|[+-](?![\\d.$€£])|[\\p{P}\\p{S}\\s&&[^$€£%+.,-]])+|[\\p{P}\\p{S}\\s&&[^$€£%]]+$");

    private static final Pattern LEADING_ARTICLE = Pattern.compile("^(?:the|a|an) +(?=.)");
    private static final Pattern LEADING_PREPOSITION = Pattern.compile("^(?:in|at|on|to|from|by|into) +(?=.)");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** NFKC would make "21/2" of "2½" and "102" of "10²". */
    private static final Pattern GLUED = Pattern.compile("(?<=\\d)(?=[¼½¾⅐-⅞])");

    private static final Pattern RAISED = Pattern.compile("(?<=\\d)(?=[²³¹⁰-⁹₀-₉])");
    private static final Pattern BETWEEN_WORDS = Pattern.compile(
            "(?<!\\d)[:/,]|[:/,](?!\\d)|\\.(?!\\d)|-(?![\\d$€£])|(?<=[^ ])-|[\\p{P}\\p{S}&&[^$€£%+.:/,^-]]");

    static Wording of(String typed) {
        String text = RAISED.matcher(GLUED.matcher(typed).replaceAll(" ")).replaceAll("^");
        String before;
        do {
            before = text;
            text = once(text);
        } while (!text.equals(before));
        return new Wording(text, folded(text));
    }

    private static String once(String text) {
        String plain = FOLD.normalize(text)
                .replace('⁄', '/')
                .replaceAll("[’‘ʼ`´]", "'")
                .replaceAll("[‐‑‒–—−]", "-")
                .replaceAll("[\"“”„«»]", "")
                .replaceAll("[\\s\\p{Cc}]+", " ");
        plain = OUTER.matcher(plain).replaceAll("");
        return LEADING_ARTICLE.matcher(plain).replaceFirst("");
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Diacritics do not count: who types on a phone leaves them off. Nor does "in" before a place that is asked for. */
    boolean sameAs(Wording other) {
        return folded().equals(other.folded()) || barely().equals(other.folded()) || folded().equals(other.barely());
    }

    private static String folded(String text) {
        String plain = MARKS.matcher(NFD.normalize(text))
                .replaceAll("")
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("ı", "i")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("'", "")
                .replaceAll("(?<=\\p{L})\\.(?=\\p{L})|(?<=\\p{L})\\.", "")
                .replaceAll(" & ", " and ");
        return BETWEEN_WORDS
                .matcher(plain)
                .replaceAll(" ")
                .replaceAll(" +", " ")
                .strip();
    }

    private String barely() {
        String bare = LEADING_PREPOSITION.matcher(folded()).replaceFirst("");
        return LEADING_ARTICLE.matcher(bare).replaceFirst("");
    }

    List<String> words() {
        return Arrays.asList(folded().split(" "));
    }
}
