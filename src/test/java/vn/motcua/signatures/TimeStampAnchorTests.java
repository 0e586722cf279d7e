package vn.motcua.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.journal.Anchor;
import vn.motcua.journal.Fingerprints;
import vn.motcua.journal.Seal;

class TimeStampAnchorTests {

    private static final Seal SEAL = new Seal(
            7, Instant.parse("2026-11-20T02:00:00Z"), 1, "root", "before", "key", Fingerprints.of("seal"), "signature");

    @TempDir
    Path folder;

    private final List<Seal> laid = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private HttpServer service;

    @BeforeEach
    void open() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/stamp", TimeStampsTests::stamp);
        service.start();
    }

    @AfterEach
    void close() {
        service.stop(0);
    }

    @Test
    void keepsTheServicesWordBesideTheSeal() throws IOException, TSPException, CMSException {
        anchor("/stamp").lay(SEAL);

        var token = new TimeStampToken(new CMSSignedData(Files.readAllBytes(folder.resolve("seal-7.tst"))));
        assertThat(laid).containsExactly(SEAL);
        assertThat(HexFormat.of().formatHex(token.getTimeStampInfo().getMessageImprintDigest()))
                .isEqualTo(SEAL.hash());
    }

    @Test
    void laysTheSealDownThoughTheServiceIsSilent() {
        anchor("/nothing").lay(SEAL);

        assertThat(laid).containsExactly(SEAL);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesTheKeyWhereTheSealsLie() {
        anchor("/stamp").keep("key-1", "-----BEGIN PUBLIC KEY-----");

        assertThat(keys).containsExactly("key-1");
    }

    private TimeStampAnchor anchor(String path) {
        var address = URI.create("http://localhost:" + service.getAddress().getPort() + path);
        return new TimeStampAnchor(new Remembering(laid, keys), folder.toString(), address);
    }

    private record Remembering(List<Seal> laid, List<String> keys) implements Anchor {

        @Override
        public OptionalLong last() {
            return OptionalLong.empty();
        }

        @Override
        public void lay(Seal seal) {
            laid.add(seal);
        }

        @Override
        public void keep(String name, String publicKey) {
            keys.add(name);
        }
    }
}
