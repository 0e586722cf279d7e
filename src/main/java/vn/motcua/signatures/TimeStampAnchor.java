package vn.motcua.signatures;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import vn.motcua.journal.Anchor;
import vn.motcua.journal.Seal;

/**
 * The folder of seals with the word of a time-stamp service (RFC 3161) on each: then not even whoever holds database, key and
 * folder can make a seal that is older than it is. A seal whose stamp failed is covered by the next one's, since seals are a
 * chain.
 */
@Component
@Primary
@ConditionalOnProperty("motcua.journal.time-stamps")
class TimeStampAnchor implements Anchor {

    private static final Logger LOG = LoggerFactory.getLogger(TimeStampAnchor.class);

    private final Anchor seals;
    private final Path folder;
    private final TimeStamps stamps;

    TimeStampAnchor(
            @Qualifier("vn.motcua.journal.FolderAnchor") Anchor seals,
            @Value("${motcua.journal.anchors:${motcua.data}/anchors}") String folder,
            @Value("${motcua.journal.time-stamps}") URI service) {
        this.seals = seals;
        this.folder = Path.of(folder);
        this.stamps = new TimeStamps(service);
    }

    @Override
    public OptionalLong last() {
        return seals.last();
    }

    @Override
    public void lay(Seal seal) {
        seals.lay(seal);
        try {
            var token = stamps.getTimeStampResponse(
                    DigestAlgorithm.SHA256, HexFormat.of().parseHex(seal.hash()));
            Files.write(
                    folder.resolve("seal-" + seal.number() + ".tst"),
                    token.getBytes(),
                    CREATE,
                    TRUNCATE_EXISTING,
                    WRITE,
                    SYNC);
        } catch (TimeStampsUnavailable unavailable) {
            LOG.warn("Seal {} is laid down without a time stamp", seal.number(), unavailable);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void keep(String name, String publicKey) {
        seals.keep(name, publicKey);
    }
}
