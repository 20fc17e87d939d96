package org.citedeck.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;

/**
 * Gets an article's page by its address: only from hosts that are allowed, only from the public Internet.
 *
 * <p>A name is looked up once, and the connection goes to an address that was checked: a second answer of the name
 * service cannot lead it elsewhere. Each redirect is a new address and is checked like the first.
 */
@ApplicationScoped
class FetchPage {

    private static final int MOST_REDIRECTS = 5;

    private final AllowedHosts hosts;
    private final Lookup lookup;
    private final int longest;
    private final Duration patience;
    private final TlsSocketStrategy tls;

    @Inject
    FetchPage(FetchConfig config, Lookup lookup) {
        this(
                config.hosts().orElse(List.of()),
                config.longest(),
                config.patience(),
                lookup,
                DefaultClientTlsStrategy.createDefault());
    }

    FetchPage(List<String> hosts, int longest, Duration patience, Lookup lookup, TlsSocketStrategy tls) {
        this.hosts = new AllowedHosts(hosts);
        this.lookup = lookup;
        this.longest = longest;
        this.patience = patience;
        this.tls = tls;
    }

    /** Whether any host may be asked. */
    boolean isOffered() {
        return !hosts.entries().isEmpty();
    }

    /** The hosts that may be asked, as people read them. */
    List<String> hosts() {
        return hosts.entries();
    }

    /** The article of the page, wherever redirects led. Blocks for as long as patience allows. */
    Incoming fetch(String address) throws UnusableException {
        Instant end = Instant.now().plus(patience);
        URI at = uri(address);
        try {
            for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
                check(at);
                var request = new OneRequest(lookup.addresses(AllowedHosts.plain(at.getHost())), tls, longest, end);
                OneRequest.Answer answer = request.get(at);
                if (answer.redirect() == null) {
                    return ReadFile.read(answer.content(), "", answer.charset(), at.toString());
                }
                at = uri(at.resolve(answer.redirect().replace(" ", "%20")).toString());
            }
            throw new UnusableException(
                    "The address leads from one page to the next without end. Paste the article instead.");
        } catch (UnknownHostException e) {
            throw new UnusableException("There is no such site. Check the address for a missing letter.", e);
        } catch (SSLException e) {
            throw new UnusableException(
                    "The site could not prove that it is the right one. Paste the article instead.", e);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnusableException("The page could not be fetched. Try again, or paste the article.", e);
        }
    }

    private void check(URI address) throws UnusableException {
        if (!hosts.allow(address)) {
            throw new UnusableException("Articles can be fetched from " + String.join(", ", hosts.entries())
                    + " only, and this is " + address.getHost() + ". Paste the article instead.");
        }
    }

    private static URI uri(String address) throws UnusableException {
        try {
            URI uri = new URI(address.strip());
            String scheme = uri.getScheme();
            boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
            if (web && uri.getHost() != null && uri.getUserInfo() == null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw new UnusableException(ADVICE, e);
        }
        throw new UnusableException(ADVICE);
    }

    private static final String ADVICE = "Copy the whole address of the page; it begins with https:// or http://.";
}
