package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.RoleText;

/** Asks who held an office when the article appeared. */
final class TitleWho implements Rule {

    /** Words of offices, whatever names they stand beside. */
    private static final Set<String> OFFICES = Set.of(
            ("foreign prime deputy vice first finance defence defense interior health transport trade justice energy"
                            + " education minister secretary general state chief home")
                    .split(" ", -1));

    @Override
    public String id() {
        return "title-who";
    }

    @Override
    public boolean reads(Construction construction) {
        return construction == Construction.TITLE;
    }

    @Override
    public List<Draft> apply(Fact fact) {
        LocalDate published = fact.text().source().metadata().published();
        if (published == null) {
            return List.of();
        }
        String office = office(fact.arguments().get(0).phrase());
        return Drafting.ask(
                this,
                fact,
                fact.subject(),
                clause -> "Who was the " + office + " in " + RoleText.month(published) + "?");
    }

    /** "Russian president": names and origins keep their capitals, the office has none. */
    private static String office(Phrase title) {
        return title.tokens().stream()
                .map(t -> keepsCapital(title, t) ? t.text() : t.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static boolean keepsCapital(Phrase title, Token token) {
        boolean acronym =
                token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
        boolean office = OFFICES.contains(token.text().toLowerCase(Locale.ROOT));
        return acronym || (title.sentence().typeAt(token.index()).isName() && !office);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                from("Norwegian Foreign Minister Espen Barth Eide flew to Berlin on Monday.")
                        .asks("Who was the Norwegian foreign minister in July 2024?")
                        .answer("Espen Barth Eide"),
                never("Russian President Vladimir Putin flew to Sochi on Monday.")
                        .because("everybody knows heads of state"),
                never("Former Norwegian Prime Minister Ada Holm wrote a book.").because("she holds the office no more"),
                never("Professor Ada Holm wrote a book.").because("there are many professors"));
    }
}
