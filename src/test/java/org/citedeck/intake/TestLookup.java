package org.citedeck.intake;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** In tests the Internet is a server of this machine. */
@Mock
@ApplicationScoped
class TestLookup implements Lookup {

    @Override
    public List<InetAddress> addresses(String host) throws UnknownHostException {
        if (!host.equals("articles.test")) {
            throw new UnknownHostException(host);
        }
        return List.of(InetAddress.getLoopbackAddress());
    }
}
