package org.citedeck.article;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How large articles are set. */
enum TextSize {
    SMALL("Small"),
    NORMAL("Normal"),
    LARGE("Large"),
    LARGEST("Very large");

    private final String word;

    TextSize(String word) {
        this.word = word;
    }

    static Optional<TextSize> named(@Nullable String name) {
        return Stream.of(values()).filter(size -> size.name().equals(name)).findFirst();
    }

    String word() {
        return word;
    }

    /** The class of the style sheet. */
    String look() {
        return "size-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
