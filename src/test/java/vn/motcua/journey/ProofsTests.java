package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.SetClock;
import vn.motcua.access.Actor;

class ProofsTests {

    private static final Actor BAO = new Actor("bao", "Trịnh Văn Bảo");
    private static final Actor HUY = new Actor("huy", "Phạm Đức Huy");

    private final SetClock clock = new SetClock();
    private final Proofs proofs = new Proofs(clock);

    @Test
    void isGoodOnceForEachPaper() {
        clock.at("2026-11-20T09:00");
        var proof = proofs.make(BAO, Set.of("one", "other"));

        assertThat(proofs.spend(proof, BAO, "one")).isTrue();
        assertThat(proofs.spend(proof, BAO, "one")).isFalse();
        assertThat(proofs.spend(proof, BAO, "other")).isTrue();
    }

    @Test
    void isGoodForNoOtherPersonAndNoOtherPaper() {
        clock.at("2026-11-20T09:00");
        var proof = proofs.make(BAO, Set.of("one"));

        assertThat(proofs.spend(proof, HUY, "one")).isFalse();
        assertThat(proofs.spend(proof, BAO, "other")).isFalse();
        assertThat(proofs.spend(proof, BAO, null)).isFalse();
        assertThat(proofs.spend("proof of something else", BAO, "one")).isFalse();
    }

    @Test
    void isOverAfterTenMinutes() {
        clock.at("2026-11-20T09:00");
        var proof = proofs.make(BAO, Set.of("one"));

        clock.at("2026-11-20T09:10");

        assertThat(proofs.spend(proof, BAO, "one")).isFalse();
    }
}
