package org.citedeck.generator.proposal.distractor;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.sf.extjwnl.data.PointerType;

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

    /** Names that CLDR does not give. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("US", "US"),
            Map.entry("U.S", "US"),
            Map.entry("USA", "US"),
            Map.entry("U.S.A", "US"),
            Map.entry("America", "US"),
            Map.entry("United States of America", "US"),
            Map.entry("UK", "GB"),
            Map.entry("U.K", "GB"),
            Map.entry("Britain", "GB"),
            Map.entry("Great Britain", "GB"),
            Map.entry("Burma", "MM"),
            Map.entry("Holland", "NL"),
            Map.entry("Congo", "CD"),
            Map.entry("DR Congo", "CD"),
            Map.entry("UAE", "AE"),
            Map.entry("DPRK", "KP"),
            Map.entry("East Timor", "TL"),
            Map.entry("Swaziland", "SZ"),
            Map.entry("Macedonia", "MK"),
            Map.entry("Bosnia", "BA"),
            Map.entry("Republic of Ireland", "IE"));

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<Words, String> codes = new HashMap<>();
    private final Map<String, Integer> prominence = new ConcurrentHashMap<>();
    private final WordNet wordnet;

    Countries(WordNet wordnet) {
        this.wordnet = wordnet;
        for (Region region : Region.getInstance("UN").getContainedRegions(RegionType.TERRITORY)) {
            String code = region.toString();
            String cldr = ULocale.getDisplayCountry("-" + code, ULocale.US).replace(" & ", " and ");
            String usual = USUAL.getOrDefault(code, cldr);
            names.put(code, DEFINITE.contains(code) ? "the " + usual : usual);
            codes.put(Words.of(cldr), code);
            codes.put(Words.of(usual), code);
        }
        ALIASES.forEach((name, code) -> codes.put(Words.of(name), code));
        PARTS.forEach((name, code) -> codes.put(Words.of(name), code));
    }

    /** How many towns and regions of a country WordNet knows. */
    private int prominence(String code) {
        return prominence.computeIfAbsent(
                code,
                c -> wordnet.senses(name(c).replaceFirst("^the ", "")).stream()
                        .filter(wordnet::isCountry)
                        .findFirst()
                        .map(s -> wordnet.related(s, PointerType.PART_MERONYM).size())
                        .orElse(0));
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
        return PARTS.containsKey(name.toLowerCase(Locale.ROOT))
                ? name
                : code(name).map(this::name).orElse(name);
    }

    boolean isNamedIn(Slot slot, String code) {
        Words prompt = slot.promptWords();
        return codes.entrySet().stream().anyMatch(e -> e.getValue().equals(code) && prompt.contains(e.getKey()));
    }

    /**
     * Codes of the other countries of the same part of the world, then of the continent; in each the one first of
     * which WordNet knows most towns and regions, as most readers will.
     */
    Stream<String> neighbours(String code) {
        return Stream.iterate(
                        Region.getInstance(code).getContainingRegion(),
                        r -> r != null && r.getType() != RegionType.WORLD,
                        Region::getContainingRegion)
                .flatMap(r -> r.getContainedRegions(RegionType.TERRITORY).stream()
                        .map(Region::toString)
                        .filter(c -> names.containsKey(c) && !c.equals(code))
                        .sorted(Comparator.comparingInt((String c) -> -prominence(c))
                                .thenComparing(c -> c)))
                .distinct();
    }
}
