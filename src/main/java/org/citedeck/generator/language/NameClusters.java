package org.citedeck.generator.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.citedeck.generator.language.Coreference.Place;
import org.jspecify.annotations.Nullable;

/** Joins the names of a text that mean the same: "Ada Holm" and "Holm", "World Bank" and "the Bank". */
final class NameClusters {

    /** What bodies are, by which they are called for short. */
    private static final WordList KINDS = WordList.of("acting-bodies");

    /** What is named after a firm, a family or a place, and is something else. */
    private static final Set<String> SATELLITES = Set.of(
            "foundation",
            "trust",
            "fund",
            "institute",
            "university",
            "college",
            "school",
            "museum",
            "prize",
            "award",
            "stadium",
            "arena",
            "center",
            "centre",
            "hospital",
            "airport",
            "party",
            "union");

    private final NameGender genders;

    NameClusters(NameGender genders) {
        this.genders = genders;
    }

    private record Named(AnnotatedSentence sentence, Mention mention, String text, List<String> words) {}

    private static final class Cluster {
        private final EntityType type;
        private final List<Named> members = new ArrayList<>();

        Cluster(EntityType type) {
            this.type = type;
        }

        Named fullest() {
            return members.stream()
                    .max(Comparator.comparingInt((Named n) -> n.words().size())
                            .thenComparing(n -> -n.sentence().id()))
                    .orElseThrow();
        }

        /** A person by the name that the text has first: "Amélia Sarmento", though she was christened by longer names. */
        Named usual() {
            return members.stream()
                    .filter(n -> type == EntityType.PERSON && n.words().size() > 1)
                    .min(Comparator.comparingInt(n -> n.sentence().id()))
                    .orElseGet(this::fullest);
        }
    }

    /** The entities, their ids counting from 0; fills {@code entityOfToken} for every token of a name. */
    List<Entity> cluster(List<AnnotatedSentence> sentences, Map<Place, Integer> entityOfToken) {
        List<Named> names = collect(sentences);
        List<Cluster> clusters = new ArrayList<>();
        // the longest first, so that short names find the full ones wherever they stand
        names.stream()
                .sorted(Comparator.comparingInt((Named n) -> -n.words().size())
                        .thenComparing(n -> n.sentence().id()))
                .forEach(name -> add(name, clusters));
        clusters.sort(Comparator.comparingInt(c -> c.members.stream()
                .mapToInt(n -> n.sentence().id() * 10_000 + n.mention().first())
                .min()
                .orElseThrow()));
        List<Entity> entities = new ArrayList<>();
        for (Cluster cluster : clusters) {
            Entity entity = entity(entities.size(), cluster);
            entities.add(entity);
            for (Named name : cluster.members) {
                for (int t = name.mention().first(); t < name.mention().end(); t++) {
                    entityOfToken.put(new Place(name.sentence().id(), t), entity.id());
                }
            }
        }
        return entities;
    }

    private static List<Named> collect(List<AnnotatedSentence> sentences) {
        Set<String> told = new HashSet<>();
        for (AnnotatedSentence sentence : sentences) {
            sentence.mentions().forEach(m -> told.add(text(sentence, m.first(), m.end())));
        }
        List<Named> names = new ArrayList<>();
        for (AnnotatedSentence sentence : sentences) {
            for (Mention mention : sentence.mentions()) {
                if (mention.type().isName() && mention.type() != EntityType.NATIONALITY) {
                    String text = Shouted.calmed(text(sentence, mention.first(), mention.end()), mention.type());
                    List<String> words = NameWords.of(text, mention, told);
                    names.add(new Named(sentence, mention, text, words));
                }
            }
        }
        return names;
    }

    private void add(Named name, List<Cluster> clusters) {
        List<Cluster> fitting = new ArrayList<>();
        for (Cluster cluster : clusters) {
            if (cluster.members.stream()
                    .anyMatch(other -> other.text().equals(name.text()) && sameKind(cluster, name))) {
                cluster.members.add(name);
                return;
            }
            if (fits(name, cluster)) {
                fitting.add(cluster);
            }
        }
        if (fitting.size() > 1) {
            // "Mohamed", where a father of the same name comes later: the one who has been introduced
            fitting.removeIf(c -> c.usual().sentence().id() > name.sentence().id());
        }
        if (fitting.size() > 1 && fitting.stream().anyMatch(c -> endsAlike(c, name))) {
            fitting.removeIf(c -> !endsAlike(c, name));
        }
        if (fitting.size() == 1) {
            fitting.get(0).members.add(name);
            return;
        }
        Cluster fresh = new Cluster(name.mention().type());
        fresh.members.add(name);
        clusters.add(fresh);
    }

    private static boolean sameKind(Cluster cluster, Named name) {
        EntityType type = name.mention().type();
        return cluster.type == type || (cluster.type.isPlace() && type.isPlace());
    }

    private boolean fits(Named name, Cluster cluster) {
        if (cluster.type != name.mention().type()) {
            return false;
        }
        List<String> full = cluster.fullest().words();
        if (full.size() <= name.words().size()) {
            return false;
        }
        return switch (cluster.type) {
            case PERSON ->
                lower(full).containsAll(lower(name.words()))
                        && (endsAlike(cluster, name) || isPartAlone(full, name.words()))
                        && !isChild(cluster, name)
                        && !isSpouse(cluster, name);
            case ORGANIZATION ->
                name.text().equals(Acronym.of(full))
                        || (full.subList(0, name.words().size()).equals(name.words()) && !isNamedAfter(cluster, name))
                        || (name.words().size() == 1 && isKind(name.text()) && endsAlike(cluster, name));
            default -> false;
        };
    }

    /** "Von Rahlow", where a sentence begins with him, is Ernst von Rahlow. */
    private static List<String> lower(List<String> words) {
        return words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    }

    /** "The Lindholm Foundation" is not "Lindholm", of which the text has spoken before. */
    private static boolean isNamedAfter(Cluster cluster, Named name) {
        List<String> full = cluster.fullest().words();
        return SATELLITES.contains(full.get(full.size() - 1).toLowerCase(Locale.ROOT))
                && name.sentence().id() <= cluster.usual().sentence().id();
    }

    private static boolean endsAlike(Cluster cluster, Named name) {
        List<String> full = cluster.fullest().words();
        return full.get(full.size() - 1).equals(name.words().get(name.words().size() - 1));
    }

    /** "Ray Pruitt" is not "Wendell Ray Pruitt", whom the text calls "Wendell Pruitt". */
    private static boolean isChild(Cluster cluster, Named name) {
        String first = cluster.fullest().words().get(0);
        return name.words().size() == 2
                && !name.words().get(0).equalsIgnoreCase(first)
                && cluster.members.stream()
                        .anyMatch(n -> n.words().size() == 2 && n.words().get(0).equalsIgnoreCase(first));
    }

    /** "Velasco" of "Adriana Velasco Rojas", "Gerald" of "Gerald Onslow". */
    private static boolean isPartAlone(List<String> full, List<String> name) {
        return name.size() == 1
                && ((full.size() == 3 && full.get(1).equals(name.get(0)))
                        || (full.size() == 2 && full.get(0).equals(name.get(0))));
    }

    /** "The Association", of the Merchants' Association. */
    static boolean isKind(String name) {
        return KINDS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** "Ms Ezenwa" is not the man of "Aoife and Chukwudi Ezenwa", nor is she Mr Ezenwa. */
    private boolean isSpouse(Cluster cluster, Named name) {
        Entity.Gender called = genders.of("", precedingNouns(name.sentence(), name.mention()) + " " + name.text());
        if (called == Entity.Gender.UNKNOWN) {
            return false;
        }
        Entity.Gender known = genders.of(cluster.usual().text(), "");
        return known == Entity.Gender.UNKNOWN
                ? cluster.members.stream().anyMatch(NameClusters::sharesSurname)
                : known != called;
    }

    private static boolean sharesSurname(Named name) {
        int first = name.mention().first();
        return first > 1
                && name.sentence().token(first - 1).lemma().equals("and")
                && name.sentence().token(first - 2).isProperNoun()
                && name.words().size() == 2;
    }

    private Entity entity(int id, Cluster cluster) {
        Named usual = cluster.usual();
        boolean titled =
                usual.words().size() > 1 && usual.words().size() < usual.text().split("\\s+").length;
        String called = titled && cluster.type == EntityType.PERSON ? String.join(" ", usual.words()) : usual.text();
        Set<String> aliases = new LinkedHashSet<>();
        cluster.members.forEach(n -> aliases.add(n.text()));
        String title = null;
        Entity.Gender gender = Entity.Gender.UNKNOWN;
        if (cluster.type == EntityType.PERSON) {
            StringBuilder before = new StringBuilder();
            for (Named name : cluster.members) {
                String found = title(name.sentence(), name.mention());
                if (found != null
                        && title == null
                        && name.words().size() == usual.words().size()) {
                    title = found;
                }
                before.append(' ').append(precedingNouns(name.sentence(), name.mention()));
            }
            gender = genders.of(called, before + " " + usual.text());
        }
        return new Entity(
                id, called, title, cluster.type, gender, usual.sentence().id(), aliases);
    }

    /** The capitalised words that stand right before a person's name and belong to it. */
    private static @Nullable String title(AnnotatedSentence sentence, Mention mention) {
        int start = mention.first();
        while (start > 0 && belongsToTitle(sentence, sentence.token(start - 1), mention)) {
            start--;
        }
        while (start < mention.first() && sentence.token(start).text().endsWith("-")) {
            start++;
        }
        return start == mention.first() ? null : text(sentence, start, mention.first());
    }

    private static boolean belongsToTitle(AnnotatedSentence sentence, Token token, Mention mention) {
        boolean capital = Character.isUpperCase(token.text().charAt(0));
        boolean nominal = token.tag().startsWith("NN") || token.tag().equals("JJ");
        boolean inside = sentence.subtree(sentence.token(mention.head())).get(token.index());
        return (capital && nominal && inside && !token.text().endsWith("."))
                || token.text().matches("Dr\\.|Gen\\.|Sen\\.|Rep\\.|Gov\\.|former");
    }

    /** The nouns right before a name: "spokeswoman", "his wife". */
    private static String precedingNouns(AnnotatedSentence sentence, Mention mention) {
        int first = mention.first();
        while (first > 0
                && sentence.token(first - 1).tag().matches("NN.*|JJ")
                && !sentence.token(first - 1).isPunctuation()) {
            first--;
        }
        return text(sentence, first, mention.first());
    }

    static String text(AnnotatedSentence sentence, int first, int end) {
        StringBuilder out = new StringBuilder();
        for (int t = first; t < end; t++) {
            if (t > first && sentence.token(t).start() > sentence.token(t - 1).end()) {
                out.append(' ');
            }
            out.append(sentence.token(t).text());
        }
        return out.toString();
    }
}
