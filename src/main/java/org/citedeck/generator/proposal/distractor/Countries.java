package org.citedeck.generator.proposal.distractor;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;

/** The members of the United Nations by CLDR: their names, and which lie in one part of the world. */
final class Countries {

    /** Usual English names where CLDR's are long or new. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("BA", "Bosnia and Herzegovina"),
            Map.entry("CZ", "the Czech Republic"),
            Map.entry("CI", "Ivory Coast"),
            Map.entry("CD", "the Democratic Republic of the Congo"),
            Map.entry("CG", "the Republic of the Congo"),
            Map.entry("MM", "Myanmar"),
            Map.entry("TR", "Turkey"),
            Map.entry("TT", "Trinidad and Tobago"));
    /** Countries whose names take the article. */
    private static final Set<String> DEFINITE =
            Set.of("AE", "BS", "CF", "DO", "GB", "GM", "KM", "MH", "MV", "NL", "PH", "SB", "SC", "US");
    /** England is a part of what Britain is a name for. */
    private static final Map<String, String> PARTS =
            Map.of("england", "GB", "scotland", "GB", "wales", "GB", "northern ireland", "GB", "czechia", "CZ");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<Words, String> codes = new HashMap<>();
    private final Map<String, Integer> prominence = new HashMap<>();

    Countries(WordNet wordnet) {
        for (Region region : Region.getInstance("UN").getContainedRegions(RegionType.TERRITORY)) {
            String code = region.toString();
            String cldr = ULocale.getDisplayCountry("-" + code, ULocale.US).replace(" & ", " and ");
            String usual = USUAL.getOrDefault(code, cldr);
            names.put(code, DEFINITE.contains(code) ? "the " + usual : usual);
            codes.put(Words.of(cldr), code);
            codes.put(Words.of(usual), code);
            List<Synset> senses = wordnet.senses(
                    Words.of(usual).words().stream().reduce("", Countries::join).strip());
            senses.stream().filter(wordnet::isCountry).findFirst().ifPresent(sense -> {
                WordNet.words(sense).forEach(w -> codes.putIfAbsent(Words.of(w), code));
                prominence.put(
                        code, wordnet.related(sense, PointerType.PART_MERONYM).size());
            });
        }
        PARTS.forEach((name, code) -> codes.put(Words.of(name), code));
    }

    private static String join(String left, String right) {
        return left + " " + right;
    }

    /** The ISO code of a country by any of its names. */
    Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(Words.of(name)));
    }

    /** The usual name, with "the" where it takes one. */
    String name(String code) {
        return names.getOrDefault(code, code);
    }

    /** The usual name of the country that is meant; parts of countries keep their own. */
    String usualName(String name) {
        return PARTS.containsKey(name.toLowerCase(java.util.Locale.ROOT))
                ? name
                : code(name).map(this::name).orElse(name);
    }

    boolean isNamedIn(Slot slot, String code) {
        Words prompt = Words.of(slot.prompt());
        return codes.entrySet().stream().anyMatch(e -> e.getValue().equals(code) && prompt.contains(e.getKey()));
    }

    /**
     * Codes of the other countries of the same part of the world, then of the continent; in each the one first of
     * which WordNet knows most towns and regions, as most readers will.
     */
    List<String> neighbours(String code) {
        Region region = Region.getInstance(code);
        Set<String> found = new LinkedHashSet<>();
        Stream.iterate(
                        region.getContainingRegion(),
                        r -> r != null && r.getType() != RegionType.WORLD,
                        Region::getContainingRegion)
                .forEach(r -> r.getContainedRegions(RegionType.TERRITORY).stream()
                        .map(Region::toString)
                        .filter(c -> names.containsKey(c) && !c.equals(code))
                        .sorted(Comparator.comparingInt((String c) -> -prominence.getOrDefault(c, 0))
                                .thenComparing(c -> c))
                        .forEach(found::add));
        return List.copyOf(found);
    }
}
