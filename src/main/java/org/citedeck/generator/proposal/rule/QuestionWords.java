package org.citedeck.generator.proposal.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.PersonNouns;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.language.WordList;

/** The question word by what the answer is. */
final class QuestionWords {

    /** Words in the name of an organisation that say what people would call it. */
    private static final List<Map.Entry<String, String>> KINDS = List.of(
            Map.entry("authority", "authority"),
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
            Map.entry("school", "school"),
            Map.entry("academy", "academy"),
            Map.entry("institute", "institute"),
            Map.entry("union", "union"),
            Map.entry("federation", "federation"),
            Map.entry("association", "association"),
            Map.entry("foundation", "foundation"),
            Map.entry("society", "society"),
            Map.entry("club", "club"),
            Map.entry("nation", "First Nation"),
            Map.entry("parliament", "parliament"));

    /** Words in the names of places and works of man that say what people would call them. */
    private static final WordList LANDMARKS = WordList.of("landmark-nouns");

    private static final String UNKNOWN = "organization";

    private static final List<String> NUMBERS = List.of("one", "two", "three", "four");

    /** Bodies that act: neither "who" nor "what" asks for them well. */
    private static final WordList GROUPS = WordList.of("acting-bodies");

    private QuestionWords() {}

    static boolean isPerson(Phrase phrase) {
        return isPersonAtHead(phrase) && !isShip(phrase) && joined(phrase).allMatch(t -> isPersonNoun(phrase, t));
    }

    /** "Navy divers and | a helicopter": all of them have to be people. */
    private static Stream<Token> joined(Phrase phrase) {
        return phrase.sentence().children(phrase.head(), "conj").stream().filter(phrase.tokens()::contains);
    }

    private static boolean isPersonNoun(Phrase phrase, Token token) {
        EntityType type = phrase.sentence().typeAt(token.index());
        return type == EntityType.PERSON
                || type == EntityType.ORGANIZATION
                || (type == EntityType.NONE && (token.isPronoun() || PersonNouns.contains(token.lemma())));
    }

    /** "The M/B Santa Rosalia 2": people have no article before their names alone, and no figure behind them. */
    private static boolean isShip(Phrase phrase) {
        boolean bare = phrase.tokens().stream()
                .skip(1)
                .allMatch(t -> t.isProperNoun() || t.tag().equals("CD"));
        boolean numbered =
                phrase.type() == EntityType.PERSON && phrase.last().tag().equals("CD");
        return numbered
                || (phrase.type() == EntityType.PERSON
                        && phrase.first().lemma().equalsIgnoreCase("the")
                        && bare
                        && phrase.first().is("det")
                        && !phrase.head().tag().equals("NNPS"));
    }

    private static boolean isPersonAtHead(Phrase phrase) {
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
        if (phrase.isCoordinated()) {
            return several(phrase);
        }
        EntityType type = phrase.entity() != null ? phrase.entity().type() : phrase.type();
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
            case PLACE, OTHER_NAME -> landmark(phrase).map(kind -> "which " + kind);
            default -> Optional.empty();
        };
    }

    /** "Laos and Thailand": "which two countries". */
    private static Optional<String> several(Phrase phrase) {
        List<Token> heads =
                Stream.concat(Stream.of(phrase.head()), joined(phrase)).toList();
        EntityType type = phrase.sentence().typeAt(phrase.head().index());
        boolean alike = heads.stream().allMatch(t -> phrase.sentence().typeAt(t.index()) == type);
        boolean nothingElse = phrase.tokens().stream()
                .allMatch(t -> phrase.sentence().typeAt(t.index()) == type
                        || t.isPunctuation()
                        || t.lemma().matches("and|the"));
        if (!alike || !nothingElse || heads.size() > NUMBERS.size()) {
            return Optional.empty();
        }
        String number = NUMBERS.get(heads.size() - 1);
        return switch (type) {
            case COUNTRY -> Optional.of("which " + number + " countries");
            case CITY -> Optional.of("which " + number + " cities");
            case ORGANIZATION -> Optional.of("which " + number + " organizations");
            default -> Optional.empty();
        };
    }

    /** "Lake Turkana", "Heathrow Airport": what the first or last word of the name calls it. */
    private static Optional<String> landmark(Phrase phrase) {
        List<String> words = List.of(name(phrase).split("\\s+", -1));
        return words.size() < 2
                ? Optional.empty()
                : Stream.of(words.get(words.size() - 1), words.get(0))
                        .map(word -> word.equals("mount") ? "mountain" : word)
                        .filter(LANDMARKS::contains)
                        .findFirst();
    }

    private static String name(Phrase phrase) {
        String name = phrase.entity() != null
                ? phrase.entity().name()
                : phrase.mention()
                        .map(m -> phrase.sentence().tokens().subList(m.first(), m.end()).stream()
                                .map(Token::text)
                                .collect(Collectors.joining(" ")))
                        .orElse(phrase.head().text());
        return name.toLowerCase(Locale.ROOT);
    }

    /** "country", "union": what people would call what a name means; empty where nothing tells. */
    static Optional<String> kindOf(Phrase phrase) {
        return switch (phrase.type()) {
            case COUNTRY -> Optional.of("country");
            // a city that acts is the government in it
            case ORGANIZATION -> Optional.of(kind(phrase)).filter(kind -> !kind.equals(UNKNOWN));
            default -> Optional.empty();
        };
    }

    private static String kind(Phrase phrase) {
        String name = name(phrase);
        for (Map.Entry<String, String> kind : KINDS) {
            boolean told = List.of(name.split("\\s+", -1)).contains(kind.getKey());
            if (told && !(isSole(kind.getKey()) && kind.getKey().equals(kind.getValue()))) {
                return kind.getValue();
            }
        }
        return UNKNOWN;
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
                && (type == EntityType.NONE || landmark(phrase).isEmpty())
                && !titled
                && !GROUPS.contains(phrase.head().lemma().toLowerCase(Locale.ROOT))
                && !isPerson(phrase)
                && phrase.head().isNoun()
                && !phrase.head().tag().equals("NNPS");
    }
}
