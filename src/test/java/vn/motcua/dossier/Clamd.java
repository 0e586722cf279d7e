package vn.motcua.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.function.Function;

/** A daemon on this machine that speaks INSTREAM as ClamAV's manual has it, and answers what a test says. */
final class Clamd implements AutoCloseable {

    static final Function<String, String> LOOKING = content -> content.contains("EICAR-STANDARD-ANTIVIRUS-TEST-FILE")
            ? "stream: Eicar-Test-Signature FOUND"
            : "stream: OK";

    private final ServerSocketChannel door;
    private final Function<String, String> answers;

    /** {@code answers} takes the content and gives the line; an empty one is never sent. */
    Clamd(SocketAddress address, Function<String, String> answers) throws IOException {
        var family =
                address instanceof UnixDomainSocketAddress ? StandardProtocolFamily.UNIX : StandardProtocolFamily.INET;
        this.door = ServerSocketChannel.open(family).bind(address);
        this.answers = answers;
        var thread = new Thread(this::serve, "clamd");
        thread.setDaemon(true);
        thread.start();
    }

    /** A scanner that asks it, and waits some seconds at most. */
    ClamdScanner scanner() throws IOException {
        return scanner(Duration.ofSeconds(5));
    }

    ClamdScanner scanner(Duration patience) throws IOException {
        var address = (InetSocketAddress) door.getLocalAddress();
        return new ClamdScanner(address.getHostString() + ":" + address.getPort(), patience);
    }

    private void serve() {
        try {
            while (true) answer(door.accept());
        } catch (AsynchronousCloseException closed) {
            return;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(SocketChannel caller) throws IOException {
        var line = answers.apply(content(new DataInputStream(Channels.newInputStream(caller))));
        if (line.isEmpty()) return;
        caller.write(ByteBuffer.wrap((line + "\0").getBytes(UTF_8)));
        caller.close();
    }

    private static String content(DataInputStream in) throws IOException {
        var command = new String(in.readNBytes("zINSTREAM\0".length()), UTF_8);
        if (!command.equals("zINSTREAM\0")) throw new EOFException("Unknown command " + command);
        var content = new ByteArrayOutputStream();
        for (int length; (length = in.readInt()) > 0; ) content.write(in.readNBytes(length));
        return content.toString(UTF_8);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
