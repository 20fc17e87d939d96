package org.citedeck.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A draft as its teacher leaves it: what is known about it, which lines are kept, and its text where that was changed. */
public class DraftForm {

    @RestForm
    @Nullable
    String title;

    @RestForm
    @Nullable
    String byline;

    @RestForm
    @Nullable
    String source;

    @RestForm
    @Nullable
    String url;

    @RestForm
    @Nullable
    String published;

    @RestForm
    @Nullable
    String content;

    @RestForm
    @Nullable
    List<String> keep;

    Details details() {
        return new Details(or(title), or(byline), or(source), or(url), or(published));
    }

    Set<Integer> kept() {
        return keep == null
                ? Set.of()
                : keep.stream()
                        .filter(index -> index.matches("\\d{1,6}"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The text, where it is another than before. Browsers send line ends of their own. */
    boolean changes(String before) {
        return content != null && !plain(content).equals(plain(before));
    }

    String text() {
        return or(content);
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
