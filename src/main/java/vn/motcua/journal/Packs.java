package vn.motcua.journal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.OutputStream;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Begins packs that prove themselves: seals the journal first, so that their chains reach up to the present. */
@Service
public class Packs {

    private static final Logger LOG = LoggerFactory.getLogger(Packs.class);

    private final Sealer sealer;
    private final Chains chains;
    private final SealKey key;
    private final ObjectMapper json;
    private final Clock clock;

    Packs(Sealer sealer, Chains chains, SealKey key, ObjectMapper json, Clock clock) {
        this.sealer = sealer;
        this.chains = chains;
        this.key = key;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A pack that is written into a stream.
     *
     * @throws DatabaseTurnedBack if the journal can't be sealed, because an older state was restored
     */
    public SealedPack begin(OutputStream out) {
        try {
            sealer.seal();
        } catch (DuplicateKeyException sealed) {
            LOG.debug("Another hand has sealed just now", sealed);
        }
        return new SealedPack(out, this, json, clock.instant());
    }

    ChainExtract chain(String chain) {
        return chains.sealed(chain).orElseThrow(() -> new NotSealedYet(chain));
    }

    String sign(String fingerprint) {
        return key.open().name() + "\n" + key.sign(fingerprint) + "\n";
    }
}
