package org.citedeck.generator.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.language.WordList;

/** "Russian President Vladimir Putin": an office that one person holds, before the holder's name. */
final class Title implements Extractor {

    /** Offices of which a country, town or body has one, heads of state left out: everybody knows those. */
    private static final WordList OFFICES = WordList.of("offices");

    private static final Set<String> NOT_ALONE = Set.of("vice", "deputy", "former", "ex", "acting", "co", "assistant");

    @Override
    public List<Fact> extract(AnnotatedText text, AnnotatedSentence sentence) {
        return Phrases.fullNames(sentence).stream()
                .flatMap(mention -> fact(text, sentence, mention).stream())
                .toList();
    }

    private static Optional<Fact> fact(AnnotatedText text, AnnotatedSentence sentence, Mention mention) {
        Optional<Entity> holder = text.entityAt(sentence, mention.head());
        int first = mention.first();
        while (first > 0 && isTitle(sentence, sentence.token(first - 1))) {
            first--;
        }
        if (holder.isEmpty() || first == mention.first() || follows(sentence, first)) {
            return Optional.empty();
        }
        List<Token> title = sentence.tokens().subList(first, mention.first());
        Token office = title.get(title.size() - 1);
        boolean placed = Holder.isTold(sentence, title, office);
        if (!placed || !isOffice(sentence, title, office)) {
            return Optional.empty();
        }
        Phrase name = Phrases.ofName(sentence, mention, holder.get());
        Phrase held = new Phrase(sentence, office, title, null, true);
        Predicate is = new Predicate(office, "was", null, null, "", "", true, false, true, false);
        return Optional.of(new Fact(
                text,
                sentence,
                Construction.TITLE,
                name,
                is,
                List.of(new Argument(Role.COMPLEMENT, null, held, false)),
                null,
                held.start(),
                name.end()));
    }

    /** An office; "president" of a body, not of a country. */
    private static boolean isOffice(AnnotatedSentence sentence, List<Token> title, Token office) {
        String noun = office.lemma().toLowerCase(Locale.ROOT);
        return OFFICES.contains(noun)
                || (noun.equals("president")
                        && title.stream().anyMatch(t -> sentence.typeAt(t.index()) == EntityType.ORGANIZATION));
    }

    private static boolean isTitle(AnnotatedSentence sentence, Token token) {
        String word = token.lemma().toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(token.text().charAt(0)) || OFFICES.contains(word);
        boolean nominal = token.tag().startsWith("NN") || token.tag().startsWith("JJ");
        return capital && nominal && sentence.typeAt(token.index()) != EntityType.PERSON;
    }

    /** What stands before may change everything: "former", "and", a hyphen. */
    private static boolean follows(AnnotatedSentence sentence, int first) {
        if (NOT_ALONE.contains(sentence.token(first).lemma().toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean deputy = sentence.tokens().subList(first, Math.min(sentence.size(), first + 4)).stream()
                .anyMatch(t -> NOT_ALONE.contains(t.lemma().toLowerCase(Locale.ROOT)));
        if (first == 0 || deputy) {
            return deputy;
        }
        Token before = sentence.token(first - 1);
        return NOT_ALONE.contains(before.lemma().toLowerCase(Locale.ROOT))
                || before.isNoun()
                || before.lemma().equals("of")
                || before.tag().startsWith("JJ")
                || before.tag().equals("POS")
                || before.text().equals("-");
    }
}
