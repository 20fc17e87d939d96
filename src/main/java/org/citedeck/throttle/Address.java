package org.citedeck.throttle;

import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a request comes from, for counting only. Kept in memory, never in a log or a table. */
public final class Address {

    private static final int NETWORK_BYTES = 8;

    private Address() {}

    /** The address; of IPv6 the network, since one household has more addresses than could be counted. */
    public static String of(@Nullable RoutingContext request) {
        SocketAddress remote = request == null ? null : request.request().remoteAddress();
        String host = remote == null ? null : remote.hostAddress();
        return host == null ? "unknown" : network(host);
    }

    static String network(String host) {
        try {
            // A literal address: no name is looked up.
            InetAddress address = InetAddress.getByName(host);
            return address instanceof Inet6Address
                    ? Arrays.toString(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                    : host;
        } catch (UnknownHostException e) {
            return host;
        }
    }
}
