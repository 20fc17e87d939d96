package org.citedeck.generator.proposal.distractor;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import org.citedeck.generator.language.EntityType;

/**
 * Well-known cities: those which both CLDR (as the exemplar of a time zone) and WordNet know, and those which WordNet
 * puts in the same state or country.
 */
final class Cities {

    private static final Set<String> CLASSES =
            Set.of("city", "national capital", "state capital", "provincial capital");

    private final WordNet wordnet;
    private final Countries countries;
    private final Map<String, List<String>> byCountry = new TreeMap<>();

    Cities(WordNet wordnet, Countries countries) {
        this.wordnet = wordnet;
        this.countries = countries;
        TimeZoneNames zones = TimeZoneNames.getInstance(ULocale.US);
        for (String zone : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            String city = zones.getExemplarLocationName(zone);
            if (city != null) {
                byCountry
                        .computeIfAbsent(TimeZone.getRegion(zone), c -> new ArrayList<>())
                        .add(city);
            }
        }
    }

    /** Other cities, the nearest first; none for a city that is not known. */
    Stream<String> near(String city) {
        Optional<Synset> sense = sense(city);
        Optional<String> country = country(city);
        boolean capital = sense.filter(s -> isOf(s, "national capital")).isPresent();
        Stream<String> atHome = capital
                ? Stream.empty()
                : Stream.concat(
                        sense.stream().flatMap(s -> sisters(s).stream()),
                        country.stream().flatMap(c -> known(c).stream()));
        Stream<String> abroad = country.stream()
                .flatMap(countries::neighbours)
                .flatMap(c -> known(c).stream())
                .filter(c -> !capital
                        || sense(c).filter(s -> isOf(s, "national capital")).isPresent());
        return Stream.concat(atHome, abroad).distinct().filter(c -> !c.equals(city));
    }

    private List<String> known(String country) {
        return byCountry.getOrDefault(country, List.of()).stream()
                .filter(c -> sense(c).isPresent())
                .toList();
    }

    /** ISO code of the country in which a known city lies. */
    Optional<String> country(String city) {
        for (Map.Entry<String, List<String>> entry : byCountry.entrySet()) {
            if (entry.getValue().contains(city)) {
                return Optional.of(entry.getKey());
            }
        }
        return sense(city).flatMap(this::country);
    }

    /** ISO codes of the countries of the towns that a question names. */
    Set<String> countriesAsked(Slot slot) {
        return slot.text().entities().stream()
                .filter(e -> e.type() == EntityType.CITY && slot.promptNames(e))
                .flatMap(e -> country(e.name()).stream())
                .collect(Collectors.toSet());
    }

    private Optional<String> country(Synset place) {
        for (Synset container : wordnet.containersOf(place)) {
            Optional<String> code = WordNet.words(container).stream()
                    .flatMap(w -> countries.code(w).stream())
                    .findFirst()
                    .or(() -> country(container));
            if (code.isPresent()) {
                return code;
            }
        }
        return Optional.empty();
    }

    /** Cities in the same state, or the same country where WordNet knows no states. */
    private List<String> sisters(Synset city) {
        return wordnet.containersOf(city).stream()
                .flatMap(c -> wordnet.related(c, PointerType.PART_MERONYM).stream())
                .filter(s -> !s.equals(city) && CLASSES.stream().anyMatch(c -> isOf(s, c)))
                .sorted(Comparator.comparingInt((Synset s) -> -s.getPointers().size())
                        .thenComparing(s -> WordNet.words(s).get(0)))
                .map(s -> WordNet.words(s).get(0))
                .toList();
    }

    private Optional<Synset> sense(String name) {
        return wordnet.senses(name).stream()
                .limit(2)
                .filter(s -> WordNet.isCalled(s, name) && CLASSES.stream().anyMatch(c -> isOf(s, c)))
                .findFirst();
    }

    private boolean isOf(Synset city, String kind) {
        return wordnet.classesOf(city).stream().anyMatch(c -> WordNet.isCalled(c, kind));
    }
}
