package org.citedeck.testsupport;

import org.citedeck.generator.language.Annotator;
import org.junit.jupiter.api.Test;

/**
 * No test: parses all examples with the real models and writes the files that the tests read. Runs only when asked for,
 * its name being none of a test: {@code mvn test -Dtest=FreezeExamples}
 */
class FreezeExamples {

    @Test
    void freeze() {
        Annotator models = Annotator.standard();
        FrozenFiles.ALL.forEach(file -> file.freeze(models));
    }
}
