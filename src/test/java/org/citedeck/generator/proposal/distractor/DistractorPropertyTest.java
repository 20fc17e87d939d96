package org.citedeck.generator.proposal.distractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.ResolvedDate;
import org.citedeck.generator.proposal.Answer;

/** What holds of every set of choices. */
class DistractorPropertyTest {

    private static final Distractors DISTRACTORS = new StandardDistractors();

    @Property(tries = 600)
    void choicesAreThreeDistinctWrongOnesOrNone(@ForAll("answers") Answer answer, @ForAll("prompts") String prompt) {
        List<String> choices = DISTRACTORS.find(answer, prompt, SampleArticle.TEXT);
        assertThat(choices).doesNotHaveDuplicates().doesNotContain(answer.text());
        assertThat(choices.size()).isIn(0, Distractors.COUNT);
        assertThat(choices).noneMatch(c -> Words.of(prompt).contains(Words.of(c)));
        assertThat(choices).allMatch(c -> shape(c).equals(shape(answer.text())), "shaped like " + shape(answer.text()));
        assertThat(DISTRACTORS.find(answer, prompt, SampleArticle.TEXT)).isEqualTo(choices);
        List<String> more = DISTRACTORS.findWithSpares(answer, prompt, SampleArticle.TEXT);
        assertThat(more.subList(0, choices.size())).isEqualTo(choices);
        assertThat(more).doesNotHaveDuplicates().doesNotContain(answer.text());
        assertThat(more).hasSizeLessThanOrEqualTo(choices.isEmpty() ? 0 : Distractors.COUNT + Distractors.SPARES);
        assertThat(more).noneMatch(c -> Words.of(prompt).contains(Words.of(c)));
        assertThat(more).allMatch(c -> shape(c).equals(shape(answer.text())), "shaped like " + shape(answer.text()));
    }

    /** Whether there are figures, and the last word if it is a unit. */
    private static String shape(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return text.matches(".*\\d.*") + (last.matches("[a-z]+") && text.contains(" ") ? last : "");
    }

    @Provide
    Arbitrary<String> prompts() {
        return Arbitraries.of(
                "Who flew to Lima?",
                "Where did Ada Quispe fly from?",
                "When did Bruno Rojas sign a treaty?",
                "How many boats were there in 2016?",
                "Which country bought 18 tugs?");
    }

    @Provide
    Arbitrary<Answer> answers() {
        return Arbitraries.oneOf(names(), days(), years(), numbers(), sums(), shares(), durations());
    }

    private static Arbitrary<Answer> names() {
        return Arbitraries.of(SampleArticle.TEXT.entities()).map(e -> new Answer(e.name(), e.type(), false, e, null));
    }

    private static Arbitrary<Answer> days() {
        return Arbitraries.longs()
                .between(0, 80_000)
                .map(d -> new ResolvedDate(LocalDate.of(1850, 1, 1).plusDays(d).toString()))
                .map(d -> SampleArticle.date(d.longForm(), d.iso()));
    }

    private static Arbitrary<Answer> years() {
        return Arbitraries.integers().between(1200, 2040).map(y -> SampleArticle.date("" + y, "" + y));
    }

    private static Arbitrary<Answer> numbers() {
        return Arbitraries.integers()
                .between(0, 3_000_000)
                .map(n -> SampleArticle.other("%,d".formatted(n), EntityType.NUMBER));
    }

    private static Arbitrary<Answer> sums() {
        return Arbitraries.integers()
                .between(1, 999)
                .map(n -> SampleArticle.other("$" + n / 10 + "." + n % 10 + " million", EntityType.MONEY));
    }

    private static Arbitrary<Answer> shares() {
        return Arbitraries.integers().between(0, 100).map(n -> SampleArticle.other(n + "%", EntityType.PERCENT));
    }

    private static Arbitrary<Answer> durations() {
        return Arbitraries.integers().between(1, 400).map(n -> SampleArticle.other(n + " days", EntityType.DURATION));
    }
}
