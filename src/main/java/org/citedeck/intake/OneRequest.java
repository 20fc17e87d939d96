package org.citedeck.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * One request to a host whose addresses are known and checked. The name goes into the request and is what the site's certificate must
 * bear; it is not looked up again.
 */
final class OneRequest {

    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(5);
    private static final int CHUNK = 8192;

    private final List<InetAddress> addresses;
    private final TlsSocketStrategy tls;
    private final int longest;
    private final Instant end;

    OneRequest(List<InetAddress> addresses, TlsSocketStrategy tls, int longest, Instant end) {
        this.addresses = addresses;
        this.tls = tls;
        this.longest = longest;
        this.end = end;
    }

    Answer get(URI address) throws IOException, UnusableException {
        var request = new HttpGet(address);
        request.addHeader("Accept", "text/html, application/xhtml+xml, text/plain, text/markdown, application/pdf");
        request.addHeader("Accept-Language", "en");
        // Whatever the server does, byte by byte or not at all: at the end of our patience the connection is cut.
        long left = Math.max(1, Duration.between(Instant.now(), end).toMillis());
        CompletableFuture.delayedExecutor(left, TimeUnit.MILLISECONDS).execute(request::cancel);
        try (CloseableHttpClient client = client(AllowedHosts.plain(address.getHost()))) {
            Answer answer = client.execute(request, response -> answer(response, request));
            if (answer.advice() != null) {
                throw new UnusableException(answer.advice());
            }
            return answer;
        } catch (TooLongException e) {
            throw new UnusableException("The page is too long. Paste the article instead.", e);
        }
    }

    private CloseableHttpClient client(String host) {
        Timeout silence = Timeout.of(shorter(LONGEST_SILENCE, Duration.between(Instant.now(), end)));
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Pinned(host, addresses))
                .setTlsSocketStrategy(tls)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(silence)
                        .setSocketTimeout(silence)
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(silence).build())
                .setUserAgent("Citedeck (an article for a class)")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    private static Duration shorter(Duration one, Duration other) {
        Duration least = Duration.ofMillis(1);
        Duration shorter = one.compareTo(other) < 0 ? one : other;
        return shorter.compareTo(least) < 0 ? least : shorter;
    }

    private Answer answer(ClassicHttpResponse response, HttpGet request) throws IOException {
        int status = response.getCode();
        Header location = response.getFirstHeader("Location");
        if (status >= 300 && status < 400 && location != null) {
            return Answer.elsewhere(location.getValue());
        }
        if (status != 200) {
            return Answer.refused("The site did not give out the page (it answered " + status
                    + "). Open the page in your browser and paste the article.");
        }
        HttpEntity entity = response.getEntity();
        // Not closed by us: closing a stream of this library reads what is left of it, however much that is.
        byte[] content = limited(entity.getContent());
        if (content.length > longest) {
            request.cancel();
            throw new TooLongException();
        }
        return Answer.page(content, entity.getContentType());
    }

    /** At most one byte more than allowed. Counted after decompression, so that a small page cannot swell. */
    private byte[] limited(InputStream in) throws IOException {
        var content = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        int read = in.read(chunk);
        while (read >= 0 && content.size() <= longest) {
            content.write(chunk, 0, Math.min(read, longest + 1 - content.size()));
            read = in.read(chunk);
        }
        return content.toByteArray();
    }

    private static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** What a server answers: a page, another address, or nothing that we can use. */
    static final class Answer {

        private final byte[] content;
        private final @Nullable Charset charset;
        private final @Nullable String redirect;
        private final @Nullable String advice;

        private Answer(byte[] content, @Nullable Charset charset, @Nullable String redirect, @Nullable String advice) {
            this.content = content;
            this.charset = charset;
            this.redirect = redirect;
            this.advice = advice;
        }

        static Answer page(byte[] content, @Nullable String contentType) {
            ContentType type = ContentType.parseLenient(contentType);
            return new Answer(content, type == null ? null : type.getCharset(), null, null);
        }

        static Answer elsewhere(String address) {
            return new Answer(new byte[0], null, address, null);
        }

        static Answer refused(String advice) {
            return new Answer(new byte[0], null, null, advice);
        }

        byte[] content() {
            return content;
        }

        /** As the server says it, if it does. */
        @Nullable
        Charset charset() {
            return charset;
        }

        /** Where it sends us, if it does. */
        @Nullable
        String redirect() {
            return redirect;
        }

        /** For the teacher, where it gives nothing. */
        @Nullable
        String advice() {
            return advice;
        }
    }

    /** Knows one host. */
    private record Pinned(String host, List<InetAddress> addresses) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String name) throws UnknownHostException {
            if (!AllowedHosts.plain(name).equals(host)) {
                throw new UnknownHostException(name);
            }
            return addresses.toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String name) {
            return name;
        }
    }
}
