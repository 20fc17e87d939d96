package org.citedeck.generator.proposal.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.PersonNouns;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.language.WordList;

/** The question word by what the answer is. */
final class QuestionWords {

    /** Words in the name of an organisation that say what people would call it. */
    private static final List<Map.Entry<String, String>> KINDS = List.of(
            Map.entry("university", "university"),
            Map.entry("college", "college"),
            Map.entry("ministry", "ministry"),
            Map.entry("party", "party"),
            Map.entry("court", "court"),
            Map.entry("bank", "bank"),
            Map.entry("committee", "committee"),
            Map.entry("commission", "commission"),
            Map.entry("council", "council"),
            Map.entry("airlines", "airline"),
            Map.entry("airways", "airline"),
            Map.entry("agency", "agency"),
            Map.entry("museum", "museum"),
            Map.entry("hospital", "hospital"),
            Map.entry("corporation", "company"),
            Map.entry("corp.", "company"),
            Map.entry("inc.", "company"),
            Map.entry("ltd.", "company"),
            Map.entry("co.", "company"),
            Map.entry("plc", "company"),
            Map.entry("ag", "company"),
            Map.entry("gmbh", "company"),
            Map.entry("nv", "company"),
            Map.entry("ab", "company"),
            Map.entry("holdings", "company"),
            Map.entry("industries", "company"),
            Map.entry("motors", "company"),
            Map.entry("electronics", "company"),
            Map.entry("pharmaceuticals", "company"),
            Map.entry("maritime", "company"),
            Map.entry("church", "church"),
            Map.entry("parliament", "parliament"));

    /** Bodies that act: neither "who" nor "what" asks for them well. */
    private static final WordList GROUPS = WordList.of("acting-bodies");

    private QuestionWords() {}

    static boolean isPerson(Phrase phrase) {
        if (phrase.type() == EntityType.PERSON) {
            return true;
        }
        if (phrase.entity() != null) {
            return phrase.entity().type() == EntityType.PERSON;
        }
        Token head = phrase.head();
        return phrase.type() == EntityType.NONE
                && (head.tag().equals("NN")
                        || head.tag().equals("NNS")
                        || head.tag().equals("NNP"))
                && PersonNouns.contains(head.lemma());
    }

    /** "which country", "which university", "which two countries"; empty where no noun is sure. */
    static Optional<String> which(Phrase phrase) {
        EntityType type = phrase.entity() != null ? phrase.entity().type() : phrase.type();
        if (phrase.isCoordinated()) {
            return Optional.empty();
        }
        String noun = phrase.head().lemma().toLowerCase(Locale.ROOT);
        if (type == EntityType.NONE
                && GROUPS.contains(noun)
                && phrase.head().tag().equals("NN")) {
            return phrase.size() > 2 ? Optional.of("which " + noun) : Optional.empty();
        }
        return switch (type) {
            case COUNTRY -> Optional.of("which country");
            case CITY -> Optional.of("which city");
            case ORGANIZATION -> Optional.of("which " + kind(phrase));
            default -> Optional.empty();
        };
    }

    private static String kind(Phrase phrase) {
        String name = (phrase.entity() != null
                        ? phrase.entity().name()
                        : phrase.head().text())
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> kind : KINDS) {
            boolean told = List.of(name.split("\\s+", -1)).contains(kind.getKey());
            if (told && !(isSole(kind.getKey()) && kind.getKey().equals(kind.getValue()))) {
                return kind.getValue();
            }
        }
        return "organization";
    }

    /** "Which commission": in the news there is mostly one, and the word gives it away. */
    private static boolean isSole(String kind) {
        return List.of("commission", "parliament", "council", "committee").contains(kind);
    }

    /** Whether the phrase is a thing that "what" asks for: no person, place, time or amount. */
    static boolean isThing(Phrase phrase) {
        EntityType type = phrase.entity() != null ? phrase.entity().type() : phrase.type();
        boolean titled = phrase.tokens().stream().anyMatch(t -> t.text().matches("(Mr|Mrs|Ms|Dr|Sir)\\.?"));
        return (type == EntityType.NONE || type == EntityType.OTHER_NAME)
                && !titled
                && !GROUPS.contains(phrase.head().lemma().toLowerCase(Locale.ROOT))
                && !isPerson(phrase)
                && phrase.head().isNoun()
                && !phrase.head().tag().equals("NNPS");
    }
}
