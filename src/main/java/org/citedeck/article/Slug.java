package org.citedeck.article;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

/** Public names of articles: readable, and not to be guessed from the title alone. */
final class Slug {

    private static final String ALPHABET = "bcdfghjkmnpqrstvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONGEST_STEM = 60;
    private static final int ENDING = 8;

    private Slug() {}

    static String of(String title) {
        String stem = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}|['’]", "")
                .replaceAll("[^a-z0-9]+", "-");
        if (stem.length() > LONGEST_STEM) {
            int lastWord = stem.lastIndexOf('-', LONGEST_STEM);
            stem = stem.substring(0, lastWord > 0 ? lastWord : LONGEST_STEM);
        }
        var slug = new StringBuilder(stem.replaceAll("^-+|-+$", "")).append('-');
        for (int i = 0; i < ENDING; i++) {
            slug.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return slug.charAt(0) == '-' ? "article" + slug : slug.toString();
    }
}
