package org.citedeck.deck;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The time zones that a teacher can choose from: places, by area. */
final class TimeZones {

    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    private static final List<Area> AREAS = areas();

    private TimeZones() {}

    /** A part of the world. */
    record Area(String name, List<Place> places) {}

    /**
     * A city or a region.
     *
     * @param id IANA's name
     */
    record Place(String id, String name) {}

    static List<Area> all() {
        return AREAS;
    }

    private static List<Area> areas() {
        Map<String, List<Place>> byArea = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> PLACE.matcher(id).matches())
                .sorted()
                .collect(Collectors.groupingBy(
                        TimeZones::area,
                        TreeMap::new,
                        Collectors.mapping(id -> new Place(id, name(id)), Collectors.toList())));
        return byArea.entrySet().stream()
                .map(entry -> new Area(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String area(String id) {
        return id.substring(0, id.indexOf('/'));
    }

    private static String name(String id) {
        return id.substring(id.indexOf('/') + 1).replace("/", ", ").replace('_', ' ');
    }
}
