package org.citedeck.generator.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citedeck.generator.fact.MainClause.Coordination;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Token;

/** "Officials said the road was closed": what is reported, with the one who reports it. */
final class ReportedClause implements Extractor {

    @Override
    public List<Fact> extract(AnnotatedText text, AnnotatedSentence sentence) {
        List<Fact> facts = new ArrayList<>();
        for (Token verb : sentence.tokens()) {
            if (!Reporting.asserts(sentence, verb) || !isMain(sentence, verb)) {
                continue;
            }
            Optional<Attribution> speaker = Reporting.speaker(text, sentence, verb);
            if (speaker.isEmpty()) {
                continue;
            }
            for (Token reported : sentence.children(verb, "ccomp")) {
                if (isStatement(sentence, reported) && !Legible.quoted(sentence, reported)) {
                    Frame frame = new Frame(Construction.REPORTED_CLAUSE, null, null, speaker.get());
                    facts.addAll(Coordination.read(text, sentence, reported, frame));
                }
            }
        }
        return facts;
    }

    /** Only the reporting verb of the whole sentence: what somebody said that somebody said has two sources. */
    private static boolean isMain(AnnotatedSentence sentence, Token verb) {
        return verb.head() < 0
                || (verb.is("conj", "parataxis") && sentence.token(verb.head()).head() < 0);
    }

    private static boolean isStatement(AnnotatedSentence sentence, Token clause) {
        return sentence.children(clause, "mark").stream()
                        .allMatch(m -> m.lemma().equals("that"))
                && sentence.children(clause).stream().noneMatch(c -> c.tag().startsWith("W"))
                && sentence.subtree(clause).stream().mapToObj(sentence::token).noneMatch(Legible::speaksOfItself);
    }
}
