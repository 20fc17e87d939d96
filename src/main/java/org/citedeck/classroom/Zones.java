package org.citedeck.classroom;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The time zones that a class can be in: UTC, and those that are named after a place. */
final class Zones {

    private static final String PLACE =
            "(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+";

    private Zones() {}

    static List<String> all() {
        return Stream.concat(
                        Stream.of("UTC"),
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(zone -> zone.matches(PLACE))
                                .sorted())
                .toList();
    }
}
