package vn.motcua.journey;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;

/** Hears whoever calls an address of this machine that nobody knows but a hostile model. */
final class Ear implements AutoCloseable {

    private final ServerSocketChannel channel;

    Ear() throws IOException {
        channel = ServerSocketChannel.open();
        channel.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        channel.configureBlocking(false);
    }

    String address() {
        return "http://127.0.0.1:%d/".formatted(channel.socket().getLocalPort());
    }

    boolean hasHeard() throws IOException {
        try (var caller = channel.accept()) {
            return caller != null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
