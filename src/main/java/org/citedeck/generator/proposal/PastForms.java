package org.citedeck.generator.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Past tenses that SimpleNLG's lexicon does not know or spells in two words ("refered", "overthrowed", "under went"),
 * from the list of irregular verb forms in WordNet 3.1.
 */
final class PastForms {

    private static final String LIST = "/net/sf/extjwnl/data/wordnet/wn31/verb.exc";
    private static final Map<String, List<String>> BY_LEMMA = load();

    private PastForms() {}

    /**
     * The past tense of a verb.
     *
     * @param proposed what SimpleNLG makes of it; kept unless WordNet knows better
     */
    static String mend(String lemma, String proposed) {
        List<String> known = BY_LEMMA.getOrDefault(lemma, List.of());
        // of "address" and "bless" it has "addrest" and "blest"
        boolean regular = lemma.endsWith("ss");
        if (known.isEmpty() || known.contains(proposed) || proposed.equals(lemma) || regular) {
            return proposed;
        }
        // "controlled" doubles its consonant; else the last that is no participle: "undertaken" but "undertook"
        return known.stream()
                .filter(form -> form.endsWith("ed"))
                .findFirst()
                .orElseGet(() -> known.stream()
                        .filter(form -> !form.matches(".*((?<!ra)n|ne)"))
                        .reduce((first, last) -> last)
                        .orElse(proposed));
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> forms = new HashMap<>();
        try (InputStream in = PastForms.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IOException("no list " + LIST + " on the class path");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                List<String> formAndLemmas = List.of(line.split(" ", -1));
                String form = formAndLemmas.get(0);
                if (!form.endsWith("ing")) {
                    formAndLemmas.stream()
                            .skip(1)
                            .forEach(lemma -> forms.computeIfAbsent(lemma, l -> new ArrayList<>())
                                    .add(form));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }
}
