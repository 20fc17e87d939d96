package org.citedeck.live;

import io.vertx.ext.web.RoutingContext;
import java.net.URI;

/**
 * Where students join a round, as the teacher's browser reaches this server.
 *
 * @param site host and, where it is not the usual one, port
 * @param whole with the code, for a QR code
 */
record JoinAddress(String site, String whole) {

    static JoinAddress of(RoutingContext request, String code) {
        URI here = URI.create(request.request().absoluteURI());
        return new JoinAddress(
                here.getRawAuthority(), here.getScheme() + "://" + here.getRawAuthority() + "/live/" + code);
    }

    /** To be scanned. */
    public QrCode qrCode() {
        return QrCode.of(whole);
    }

    /** Whether only this machine understands the name. */
    public boolean isOnlyHere() {
        return site.matches("(?:localhost|127\\..*|\\[::1])(?::\\d+)?");
    }
}
