package org.citedeck.generator.language;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;

/**
 * What a name is known to stand for: countries from CLDR (by way of ICU), peoples from CoreNLP's list of demonyms,
 * states from CoreNLP's list, towns from WordNet 3.1.
 */
final class Gazetteer {

    private static final String LISTS = "/edu/stanford/nlp/models/dcoref/";
    /** Names for countries that CLDR does not give for English. */
    private static final Set<String> MORE_COUNTRIES = Set.of(
            "U.S.",
            "US",
            "USA",
            "U.S.A.",
            "America",
            "U.K.",
            "UK",
            "Britain",
            "Great Britain",
            "England",
            "Scotland",
            "Wales",
            "Burma",
            "Ivory Coast",
            "Czech Republic",
            "Holland",
            "Swaziland",
            "Macedonia",
            "Korea",
            "Congo",
            "UAE",
            "U.A.E.",
            "Palestine",
            "Soviet Union",
            "USSR",
            "Yugoslavia",
            "East Germany",
            "West Germany",
            "Turkey",
            "the United States",
            "Bosnia",
            "DR Congo",
            "Republic of Ireland");
    /** Synsets that make an instance a town. */
    private static final Set<String> TOWN_WORDS = Set.of(
            "city", "national_capital", "state_capital", "provincial_capital", "town", "village", "port_of_entry");

    private final Set<String> countries = new HashSet<>(MORE_COUNTRIES);
    private final Set<String> states;
    private final Map<String, String> countryOfDemonym = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Boolean> towns = new HashMap<>();

    Gazetteer() {
        for (String code : ULocale.getISOCountries()) {
            String name = ULocale.getDisplayCountry("-" + code, ULocale.US);
            countries.add(name);
            countries.add(name.replace(" & ", " and ").replaceAll(" \\(.*\\)", ""));
        }
        states = new HashSet<>();
        for (String line : WordList.lines(LISTS + "statesandprovinces")) {
            states.add(line.strip().toLowerCase(Locale.ROOT));
        }
        for (String line : WordList.lines(LISTS + "demonyms.txt")) {
            List<String> cells = List.of(line.split("\t", -1));
            for (String demonym : cells.subList(1, cells.size())) {
                countryOfDemonym.putIfAbsent(demonym.strip(), cells.get(0).strip());
            }
        }
        known.addAll(states);
        countries.forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
        countryOfDemonym.keySet().forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
    }

    /** First words of the names of storms, ships and undertakings. */
    private static final Set<String> THINGS =
            Set.of("Cyclone", "Hurricane", "Typhoon", "Storm", "Operation", "MV", "HMS", "USS", "SS", "RMS", "Project");

    private static final Set<String> BEFORE_PLACES =
            Set.of("River", "Lake", "Mount", "Mt.", "Cape", "Fort", "Gulf", "Camp", "Loch");
    private static final Set<String> AFTER_PLACES = Set.of(
            "River",
            "Lake",
            "Bridge",
            "Street",
            "Avenue",
            "Road",
            "Island",
            "Islands",
            "Valley",
            "Airport",
            "Stadium",
            "Arena",
            "Park",
            "Square",
            "Palace",
            "Mountain",
            "Mountains",
            "Ocean",
            "Sea",
            "Bay",
            "Canal",
            "Strait",
            "Peninsula",
            "Desert",
            "Forest",
            "Beach",
            "Harbor",
            "Harbour",
            "Hotel",
            "Tower",
            "Towers",
            "Castle",
            "Cathedral",
            "Coast",
            "Highway",
            "Plaza",
            "County",
            "Province");

    /** "River" of "the River Elder". */
    boolean leadsPlace(String word) {
        return BEFORE_PLACES.contains(word);
    }

    private static boolean isCalledPlace(String name) {
        String[] words = name.split(" ", -1);
        return words.length > 1 && (BEFORE_PLACES.contains(words[0]) || AFTER_PLACES.contains(words[words.length - 1]));
    }

    /** The finer type of a name whose coarse type a model gave. */
    EntityType refine(EntityType coarse, String name) {
        if (coarse == EntityType.DATE || coarse.isQuantity() || coarse.isTime() || coarse == EntityType.NONE) {
            return coarse;
        }
        if (coarse == EntityType.PERSON && name.chars().anyMatch(Character::isDigit)) {
            return EntityType.OTHER_NAME;
        }
        if (THINGS.contains(name.split(" ", 2)[0]) && name.indexOf(' ') > 0) {
            return EntityType.OTHER_NAME;
        }
        if (isCalledPlace(name)) {
            return EntityType.PLACE;
        }
        if (countries.contains(name) && coarse != EntityType.PERSON) {
            return EntityType.COUNTRY;
        }
        boolean severalOrNobody = coarse != EntityType.PERSON || name.endsWith("ians");
        if (countryOfDemonym.containsKey(name) && severalOrNobody) {
            return EntityType.NATIONALITY;
        }
        if (coarse != EntityType.PLACE) {
            return coarse;
        }
        if (states.contains(name.toLowerCase(Locale.ROOT))) {
            return EntityType.STATE;
        }
        return isTown(name) ? EntityType.CITY : EntityType.PLACE;
    }

    /** Whether it is the name of a country, a people or a state; case does not count. */
    boolean isKnown(String name) {
        return known.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The country or region that a demonym belongs to: "Norwegian" to "Norway". */
    Optional<String> countryOf(String demonym) {
        return Optional.ofNullable(countryOfDemonym.get(demonym));
    }

    private synchronized boolean isTown(String name) {
        return towns.computeIfAbsent(name, Gazetteer::lookUpTown);
    }

    private static boolean lookUpTown(String name) {
        try {
            List<Synset> senses = WordNet.senses(name);
            if (senses.isEmpty()) {
                return false;
            }
            for (var target : senses.get(0).getTargets(PointerType.INSTANCE_HYPERNYM)) {
                if (target.getSynset().getWords().stream()
                        .anyMatch(w -> TOWN_WORDS.contains(w.getLemma().replace(' ', '_')))) {
                    return true;
                }
            }
            return false;
        } catch (JWNLException e) {
            throw new UncheckedIOException(new IOException("WordNet cannot be read", e));
        }
    }
}
