package org.citedeck.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Asks the name service, and refuses hosts that have any address outside of the public Internet. */
@ApplicationScoped
class PublicLookup implements Lookup {

    private final Lookup names;

    @Inject
    PublicLookup() {
        this(host -> List.of(InetAddress.getAllByName(host)));
    }

    PublicLookup(Lookup names) {
        this.names = names;
    }

    @Override
    public List<InetAddress> addresses(String host) throws UnknownHostException, UnusableException {
        List<InetAddress> addresses = names.addresses(host);
        if (!addresses.stream().allMatch(PublicAddress::is)) {
            throw new UnusableException("This address leads into a private network. Paste the article instead.");
        }
        return addresses;
    }
}
