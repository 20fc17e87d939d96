package org.citedeck.generator.proposal.distractor;

import java.time.LocalDate;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.ResolvedDate;
import org.citedeck.generator.proposal.Answer;
import org.citedeck.testsupport.MarkedText;

/** A short article with something of every kind, and answers to questions about it. */
final class SampleArticle {

    static final AnnotatedText TEXT = MarkedText.of(
            LocalDate.of(2024, 7, 24),
            "Peruvian/JJ Minister/NNP [Ada Quispe|PERSON] flew/fly to [Lima|CITY] from [Bogota|CITY] [on Tuesday|DATE|2024-07-23].",
            "Chilean/JJ Minister/NNP [Bruno Rojas|PERSON] and Minister/NNP [Carla Soto|PERSON] signed/sign a treaty/NN on fishing/NN in [Santiago|CITY] [in June|DATE|2024-06].",
            "Brazilian/JJ Minister/NNP [Davi Lopes|PERSON] praised/praise a bridge/NN in [Cusco|PLACE].",
            "Minister/NNP [Elena Paz|PERSON] criticized/criticize the plan/NN.",
            "Governor/NNP [Felipe Cruz|PERSON] praised/praise the plan/NN.",
            "[Quispe|PERSON] thanked/thank the crew/NN.",
            "[Peru|COUNTRY] opened/open an embassy/NN in [Quito|CITY] [in 2016|DATE|2016].",
            "[Chile|COUNTRY] and [Bolivia|COUNTRY] joined/join [the 1990s|DATE] pact/NN.",
            "[Ecuador|COUNTRY] bought/buy [1,426|NUMBER] boats/NNS for [$1.2 million|MONEY] and [18|NUMBER] tugs/NNS.",
            "The [Ministry of Fisheries|ORGANIZATION] warned/warn the [Ministry of Defence|ORGANIZATION].",
            "The [Ministry of Justice|ORGANIZATION] asked/ask the [Ministry of Health|ORGANIZATION] and [Banco Azul|ORGANIZATION].",
            "[Five|NUMBER] sailors/NNS joined/join [Peruvian|NATIONALITY] and [Chilean|NATIONALITY] crews/NNS.");

    private SampleArticle() {}

    /** The answer for a name of the article, shown in any form. */
    static Answer name(String shown, String name) {
        Entity entity = TEXT.entities().stream()
                .filter(e -> e.aliases().contains(name))
                .findFirst()
                .orElseThrow();
        return new Answer(shown, entity.type(), false, entity, null);
    }

    static Answer name(String name) {
        return name(name, name);
    }

    static Answer date(String shown, String iso) {
        return new Answer(shown, EntityType.DATE, false, null, new ResolvedDate(iso));
    }

    static Answer other(String shown, EntityType type) {
        return new Answer(shown, type, shown.endsWith("s"), null, null);
    }
}
