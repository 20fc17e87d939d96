package org.citedeck.quiz;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Words without what does not matter: case, width, outer punctuation, a leading article, typographic quotes. */
record Wording(String text) {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    private static final Pattern OUTER = Pattern.compile("^[\\p{P}\\p{S}\\s&&[^$€£%+-]]+|[\\p{P}\\p{S}\\s&&[^$€£%]]+$");
    private static final Pattern LEADING_ARTICLE = Pattern.compile("^(?:the|a|an) +(?=.)");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static Wording of(String typed) {
        String text = UCharacter.foldCase(NFKC.normalize(typed), true)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replaceAll("[‐‑‒–—]", "-")
                .replaceAll("\\s+", " ");
        text = OUTER.matcher(text).replaceAll("");
        return new Wording(LEADING_ARTICLE.matcher(text).replaceFirst(""));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Diacritics do not count: who types on a phone leaves them off. */
    boolean sameAs(Wording other) {
        return folded().equals(other.folded());
    }

    /** Without diacritics, and with blanks for hyphens. */
    String folded() {
        return MARKS.matcher(NFD.normalize(text))
                .replaceAll("")
                .replace("ł", "l")
                .replace("ø", "o")
                .replace('-', ' ');
    }

    List<String> words() {
        return Arrays.asList(folded().split(" "));
    }
}
