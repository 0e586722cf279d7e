package vn.motcua.inspection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import vn.motcua.inspection.Population.Member;
import vn.motcua.journal.Pack;
import vn.motcua.journal.PackFault;
import vn.motcua.journal.PackFault.Kind;

/** Draws a pack's sample once more from its list, and compares. */
final class SampleCheck {

    private static final String SAMPLE = "sample.json";
    private static final String POPULATION = "population.txt";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SampleCheck() {}

    /** Nothing if the pack has the very dossiers that are drawn, or holds no sample. */
    static Optional<PackFault> fault(Pack pack) {
        return pack.text(SAMPLE).flatMap(sample -> fault(pack, sample));
    }

    private static Optional<PackFault> fault(Pack pack, String sample) {
        try {
            var drawn = JSON.readValue(sample, Drawn.class);
            var population = Population.of(pack.text(POPULATION).orElse(""));
            if (!population.sha256().equals(drawn.populationSha256()))
                return wrong(Kind.POPULATION_CHANGED, POPULATION);
            var again =
                    drawn.draw().from(population).stream().map(Member::dossier).toList();
            return again.equals(drawn.dossiers()) && again.stream().allMatch(code -> isIn(pack, code))
                    ? Optional.empty()
                    : wrong(Kind.NOT_DRAWN, SAMPLE);
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            return wrong(Kind.POPULATION_CHANGED, POPULATION);
        }
    }

    private static boolean isIn(Pack pack, String code) {
        return pack.text("dossiers/" + code + "/journal.json").isPresent();
    }

    private static Optional<PackFault> wrong(Kind kind, String place) {
        return Optional.of(PackFault.of(kind, place));
    }
}
