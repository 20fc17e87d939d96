package org.citedeck.generator.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.jspecify.annotations.Nullable;

/**
 * One proposition of an article.
 *
 * @param arguments everything beside subject and predicate, in the order of the text
 * @param attribution who asserts it, where it is not the article itself
 * @param start offset of the evidence in the article's text, UTF-16 code units
 * @param end offset after the evidence
 */
public record Fact(
        AnnotatedText text,
        AnnotatedSentence sentence,
        Construction construction,
        Phrase subject,
        Predicate predicate,
        List<Argument> arguments,
        @Nullable Attribution attribution,
        int start,
        int end) {

    public Fact {
        arguments = List.copyOf(arguments);
    }

    /** The same fact, asserted by somebody. */
    Fact attributedTo(@Nullable Attribution source) {
        return new Fact(text, sentence, construction, subject, predicate, arguments, source, start, end);
    }

    /** "The bridge had closed": before a time that another sentence tells, where no date is told here and nobody reports it. */
    public boolean isBeforeSomeTime() {
        boolean dated = arguments.stream()
                .anyMatch(
                        a -> a.phrase().mention().filter(m -> m.date() != null).isPresent());
        return "had".equals(predicate.auxiliary()) && !dated && !isReported();
    }

    /** "Officials said the road had been closed": what somebody reports, or a further predicate of it. */
    public boolean isReported() {
        return attribution != null
                && (construction == Construction.REPORTED_CLAUSE || construction == Construction.CONJOINED_PREDICATE);
    }

    /** "The bank said it would close": whether somebody tells something of himself. */
    public boolean isOfItsSource() {
        return attribution != null
                && subject.isPronoun()
                && subject.entity() != null
                && subject.entity().equals(attribution.source().entity());
    }

    /** Ids of other sentences in which some of it stands: what a speaker goes on to say. */
    public Set<Integer> saidElsewhere() {
        return arguments.stream()
                .map(a -> a.phrase().sentence().id())
                .filter(id -> id != sentence.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Id of the sentence whose words it is about: what somebody said may stand in another than the one that names the speaker. */
    public int about() {
        return construction == Construction.QUOTATION
                ? Quotation.said(this).sentence().id()
                : sentence.id();
    }

    /** The first argument in a role. */
    public Optional<Argument> argument(Role role) {
        return arguments.stream().filter(a -> a.is(role)).findFirst();
    }
}
