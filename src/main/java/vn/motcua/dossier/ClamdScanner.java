package vn.motcua.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Asks a ClamAV daemon by its INSTREAM command, over TCP or a socket file: the file goes in pieces, each behind its length in
 * four bytes, an empty one ends it, and one line comes back. Whatever takes longer than the time given counts as no answer.
 */
class ClamdScanner implements VirusScanner {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(UTF_8);
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 1_000;
    private static final String SOCKET_FILE = "unix:";
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final String NOTHING = "stream: OK";

    private final String address;
    private final Duration patience;
    private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "clamd-alarm");
        thread.setDaemon(true);
        return thread;
    });

    /** At {@code host:port}, or at {@code unix:} and the path of a socket file. */
    ClamdScanner(String address, Duration patience) {
        this.address = address;
        this.patience = patience;
        if (!address.matches("unix:/.+|.+:[0-9]{1,5}"))
            throw new IllegalArgumentException("motcua.antivirus.clamd: host:port or unix:/path, not " + address);
    }

    @Override
    public boolean isScanning() {
        return true;
    }

    @Override
    public Optional<String> find(InputStream content) throws IOException {
        var to = to();
        var family = to instanceof UnixDomainSocketAddress ? StandardProtocolFamily.UNIX : StandardProtocolFamily.INET;
        try (var channel = SocketChannel.open(family)) {
            var late = alarm.schedule(() -> hangUp(channel), patience.toMillis(), TimeUnit.MILLISECONDS);
            try {
                channel.connect(to);
                send(content, channel);
                return verdict(answer(channel));
            } finally {
                late.cancel(false);
            }
        }
    }

    private SocketAddress to() throws IOException {
        if (address.startsWith(SOCKET_FILE)) return UnixDomainSocketAddress.of(address.substring(SOCKET_FILE.length()));
        var colon = address.lastIndexOf(':');
        var host = new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
        if (host.isUnresolved()) throw new IOException("No host of this name: " + host.getHostString());
        return host;
    }

    private static void send(InputStream content, SocketChannel channel) throws IOException {
        write(channel, ByteBuffer.wrap(COMMAND));
        var piece = new byte[PIECE];
        for (int read; (read = content.readNBytes(piece, 0, PIECE)) > 0; ) {
            write(channel, ByteBuffer.allocate(Integer.BYTES).putInt(read).flip());
            write(channel, ByteBuffer.wrap(piece, 0, read));
        }
        write(channel, ByteBuffer.allocate(Integer.BYTES));
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) channel.write(bytes);
    }

    /** The line up to the zero byte that ends it. */
    private static String answer(SocketChannel channel) throws IOException {
        var line = new ByteArrayOutputStream();
        var some = ByteBuffer.allocate(LONGEST_ANSWER);
        while (line.size() < LONGEST_ANSWER && channel.read(some) >= 0) {
            some.flip();
            while (some.hasRemaining()) {
                var next = some.get();
                if (next == 0) return line.toString(UTF_8);
                line.write(next);
            }
            some.clear();
        }
        throw new IOException("No whole answer: " + line.toString(UTF_8));
    }

    private static Optional<String> verdict(String line) throws IOException {
        if (line.equals(NOTHING)) return Optional.empty();
        var found = FOUND.matcher(line);
        if (!found.matches()) throw new IOException("No verdict: " + line);
        return Optional.of(found.group(1));
    }

    private static void hangUp(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
