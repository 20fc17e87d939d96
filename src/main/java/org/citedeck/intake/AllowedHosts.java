package org.citedeck.intake;

import java.net.IDN;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * The hosts that articles may be fetched from. An entry is a host ({@code news.example}), a host with its port, or {@code *.} and a
 * domain for all hosts below it. Without a port, only the usual ones of http and https are meant.
 */
record AllowedHosts(List<String> entries) {

    AllowedHosts {
        entries = entries.stream()
                .map(entry -> entry.strip().toLowerCase(Locale.ROOT))
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    boolean allow(URI address) {
        String host = plain(address.getHost());
        String withPort = host + ":" + address.getPort();
        return address.getPort() < 0
                ? entries.stream().anyMatch(entry -> matches(entry, host))
                : entries.contains(withPort);
    }

    private static boolean matches(String entry, String host) {
        return entry.startsWith("*.") ? host.endsWith(entry.substring(1)) : entry.equals(host);
    }

    /** As names are compared: small letters, no dot at the end, other scripts in their ASCII form. */
    static String plain(String host) {
        String name = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
