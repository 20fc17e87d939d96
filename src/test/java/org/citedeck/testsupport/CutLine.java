package org.citedeck.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** A line to the application that goes bad as networks do: what is sent arrives, but the reply gets lost, or stuck. */
public final class CutLine implements AutoCloseable {

    private final ServerSocket door;
    private final URI application;
    private volatile boolean losesReplies;
    private volatile boolean hangs;

    /** A line to an address of the application. */
    public CutLine(URI application) {
        this.application = application;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    /** The same address by way of the line. */
    public URI address() {
        return URI.create("http://localhost:" + door.getLocalPort() + application.getRawPath());
    }

    /** From now on replies get lost, until {@link #mend}. */
    public void cut() {
        losesReplies = true;
    }

    /** From now on nothing comes back, and nobody hangs up, until {@link #mend}. */
    public void hang() {
        hangs = true;
    }

    public void mend() {
        losesReplies = false;
        hangs = false;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket browser = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), application.getPort());
                start(() -> carry(browser, server, false));
                start(() -> carry(server, browser, true));
            } catch (IOException e) {
                // closed: the loop ends
            }
        }
    }

    private void carry(Socket from, Socket to, boolean reply) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] some = new byte[8192];
            for (int read = in.read(some); read >= 0 && !(reply && losesReplies); read = in.read(some)) {
                while (reply && hangs) {
                    Thread.sleep(20);
                }
                out.write(some, 0, read);
                out.flush();
            }
        } catch (IOException e) {
            // one side hung up; both are closed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "line");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        mend();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
