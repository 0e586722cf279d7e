package vn.motcua.reception;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicReference;

/** The line between a browser and the house, which can be cut before what is sent arrives or before the answer comes back. */
final class BrokenLine implements AutoCloseable {

    private static final int AT_ONCE = 8192;

    private final ServerSocket door;
    private final int house;
    private final AtomicReference<Cut> cut = new AtomicReference<>(Cut.NOWHERE);

    private BrokenLine(int house) throws IOException {
        this.house = house;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    static BrokenLine to(int house) throws IOException {
        var line = new BrokenLine(house);
        start(line::listen);
        return line;
    }

    int port() {
        return door.getLocalPort();
    }

    void cut(Cut where) {
        cut.set(where);
    }

    private void listen() throws IOException {
        while (!door.isClosed()) connect(door.accept());
    }

    private void connect(Socket browser) throws IOException {
        var server = new Socket(InetAddress.getLoopbackAddress(), house);
        start(() -> carry(browser, server, Cut.SENT));
        start(() -> carry(server, browser, Cut.ANSWERED));
    }

    /** Carries what comes until either side ends, or the line is cut in this direction. */
    private void carry(Socket from, Socket to, Cut direction) throws IOException {
        try (from;
                to) {
            carry(from.getInputStream(), to.getOutputStream(), direction);
        }
    }

    private void carry(InputStream from, OutputStream to, Cut direction) throws IOException {
        var part = new byte[AT_ONCE];
        for (var length = from.read(part); length > 0 && cut.get() != direction; length = from.read(part)) {
            to.write(part, 0, length);
            to.flush();
        }
    }

    private static void start(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException ended) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    /** Where the line is cut. */
    enum Cut {
        NOWHERE,
        /** Nothing that is sent arrives. */
        SENT,
        /** What is sent arrives; no answer comes back. */
        ANSWERED
    }

    private interface Work {
        void run() throws IOException;
    }
}
