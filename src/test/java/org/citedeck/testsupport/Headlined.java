package org.citedeck.testsupport;

import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Resolver;
import org.citedeck.generator.reading.Metadata;
import org.citedeck.generator.reading.SourceText;

/** A frozen parse under a headline, which parses are kept without. */
public final class Headlined {

    private Headlined() {}

    public static AnnotatedText of(AnnotatedText parsed, String headline) {
        SourceText source = parsed.source();
        SourceText titled = new SourceText(
                new Metadata(headline, null, null, null, source.metadata().published(), null),
                source.text(),
                source.paragraphs(),
                source.sentences());
        return Resolver.standard().resolve(titled, parsed.sentences());
    }
}
