package org.citedeck.intake;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. */
@FunctionalInterface
interface Lookup {

    /** The host's addresses that may be connected to; never empty. */
    List<InetAddress> addresses(String host) throws UnknownHostException, UnusableException;
}
