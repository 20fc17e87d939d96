package org.citedeck.testsupport;

import java.util.stream.Stream;
import org.citedeck.generator.language.Annotator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The real models still read the examples as they were frozen. */
class ExamplesDriftIT {

    @TestFactory
    Stream<DynamicTest> readAsFrozen() {
        Annotator models = Annotator.standard();
        return FrozenFiles.ALL.stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> file.sameAs(models)));
    }
}
