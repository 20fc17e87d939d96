package org.citedeck.generator.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.citedeck.generator.reading.Metadata;
import org.citedeck.generator.reading.Paragraph;
import org.citedeck.generator.reading.Sentence;
import org.citedeck.generator.reading.SourceText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sums of money in the currencies of the world, as newspapers write them. */
class SumsIT {

    private static Annotator annotator;

    @BeforeAll
    static void load() {
        annotator = Annotator.standard();
    }

    @Test
    void areReadWithTheirSignsAndNames() {
        assertThat(sumsIn("The dividend of DKK3.10 a share is unchanged.")).containsExactly("DKK3.10");
        assertThat(sumsIn("The mill spent N94 million on diesel alone.")).containsExactly("N94 million");
        assertThat(sumsIn("A licence costs Sh150,000 a year.")).containsExactly("Sh150,000");
        assertThat(sumsIn("The trust was paid R9m last year.")).containsExactly("R9m");
        assertThat(sumsIn("The allowance came to P38,400 in all.")).containsExactly("P38,400");
        assertThat(sumsIn("The tariffs cost the firm DKr70mn.")).containsExactly("DKr70mn");
        assertThat(sumsIn("The group will pay NOK 450 million for it.")).containsExactly("NOK 450 million");
        assertThat(sumsIn("The council pays 44.6 billion baht for it.")).containsExactly("44.6 billion baht");
    }

    @Test
    void areNoOtherLettersBesideFigures() {
        assertThat(sumsIn("The expedition to K2 lost to the TOP 10 clubs.")).isEmpty();
        assertThat(sumsIn("Labour won 41 seats there.")).isEmpty();
    }

    private static List<String> sumsIn(String text) {
        SourceText source = new SourceText(
                Metadata.NONE,
                text,
                List.of(new Paragraph(0, 0, text.length())),
                List.of(new Sentence(0, 0, 0, text.length())));
        AnnotatedSentence sentence = annotator.annotate(source).sentences().get(0);
        return sentence.mentions().stream()
                .filter(mention -> mention.type() == EntityType.MONEY)
                .map(mention -> text.substring(
                        sentence.token(mention.first()).start(),
                        sentence.token(mention.end() - 1).end()))
                .collect(Collectors.toList());
    }
}
