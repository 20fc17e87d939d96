package org.citedeck.quiz;

import java.util.ArrayList;
import java.util.List;

/**
 * The key of a typed question. Rules are tried in a fixed order: the same words, numbers, dates, names, spelling.
 *
 * @param answer as shown
 * @param accepted other right wordings
 * @param articleText what names are to be told apart
 */
record TypedKey(String answer, List<String> accepted, String articleText) {

    Verdict grade(String typed) {
        var given = Wording.of(typed);
        if (given.isEmpty()) {
            return Verdict.WRONG;
        }
        List<String> keys = keys();
        if (keys.stream().anyMatch(key -> Wording.of(key).sameAs(given))) {
            return Verdict.RIGHT;
        }
        if (keys.stream().anyMatch(key -> Dates.sameDay(key, typed))) {
            return Verdict.RIGHT;
        }
        // Of a date or a number, what is nearly right is wrong.
        if (Dates.isDate(answer)) {
            return Verdict.WRONG;
        }
        if (Numbers.hasNumber(answer)) {
            return keys.stream().anyMatch(key -> Numbers.sameAmount(key, typed)) ? Verdict.RIGHT : Verdict.WRONG;
        }
        var names = NamesInArticle.of(articleText);
        if (keys.stream().anyMatch(key -> names.isSurnameOf(given, key))) {
            return Verdict.RIGHT;
        }
        return keys.stream()
                .map(key -> Spelling.compare(Wording.of(key), given, names))
                .min(Enum::compareTo)
                .orElse(Verdict.WRONG);
    }

    private List<String> keys() {
        var keys = new ArrayList<String>();
        keys.add(answer);
        keys.addAll(accepted);
        return keys;
    }
}
