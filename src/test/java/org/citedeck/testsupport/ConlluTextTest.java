package org.citedeck.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.language.ResolvedDate;
import org.junit.jupiter.api.Test;

class ConlluTextTest {

    private static final String ARTICLE = """
            # newdoc
            # published = 2024-07-23
            # newpar
            # sent_id = 0
            # text = Ada Holm sang.
            1\tAda\tAda\t_\tNNP\t_\t2\tcompound\t_\tstart_char=0|end_char=3|ner=B-PERSON
            2\tHolm\tHolm\t_\tNNP\t_\t3\tnsubj\t_\tstart_char=4|end_char=8|ner=I-PERSON|head=yes
            3\tsang\tsing\t_\tVBD\t_\t0\troot\t_\tstart_char=9|end_char=13
            4\t.\t.\t_\t.\t_\t3\tpunct\t_\tstart_char=13|end_char=14

            # newpar
            # sent_id = 1
            # text = Holm left Monday.
            1\tHolm\tHolm\t_\tNNP\t_\t2\tnsubj\t_\tstart_char=16|end_char=20|ner=B-PERSON|head=yes
            2\tleft\tleave\t_\tVBD\t_\t0\troot\t_\tstart_char=21|end_char=25
            3\tMonday\tMonday\t_\tNNP\t_\t2\tobl:tmod\t_\tstart_char=26|end_char=32|ner=B-DATE|head=yes|date=2024-07-22
            4\t.\t.\t_\t.\t_\t2\tpunct\t_\tstart_char=32|end_char=33

            """;

    @Test
    void readsTreesMentionsAndOffsets() {
        AnnotatedText text = ConlluText.read(ARTICLE).values().iterator().next();
        assertThat(text.source().text()).isEqualTo("Ada Holm sang.\n\nHolm left Monday.");
        assertThat(text.source().metadata().published()).isEqualTo("2024-07-23");
        assertThat(text.sentences())
                .hasSize(2)
                .allSatisfy(sentence -> assertThat(sentence.tokens())
                        .allSatisfy(t -> assertThat(text.source().text().substring(t.start(), t.end()))
                                .isEqualTo(t.text())));
        assertThat(text.sentences().get(1).mentions())
                .containsExactly(
                        new Mention(1, 0, 1, 0, EntityType.PERSON, null),
                        new Mention(1, 2, 3, 2, EntityType.DATE, new ResolvedDate("2024-07-22")));
    }

    @Test
    void resolvesNames() {
        AnnotatedText text = ConlluText.read(ARTICLE).values().iterator().next();
        assertThat(text.entityAt(text.sentences().get(1), 0).map(Entity::name)).contains("Ada Holm");
    }

    @Test
    void writesWhatItRead() {
        assertThat(ConlluText.write(ConlluText.read(ARTICLE).values().iterator().next()))
                .isEqualTo(ARTICLE);
    }

    @Test
    void missingParseSaysHowToMakeIt() {
        Frozen none = Frozen.at("nowhere.conllu", List.of("It rained."));
        assertThatThrownBy(() -> none.parse("It rained."))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("It rained.", Frozen.COMMAND);
    }
}
