package vn.motcua.inspection;

import java.util.List;

/** A sample as a pack tells of it: how it was drawn, from which list, and what came of it. */
record Drawn(String seed, int size, boolean byProcedure, String populationSha256, List<String> dossiers) {

    static Drawn of(Sample sample, List<String> dossiers) {
        return new Drawn(sample.seed(), sample.size(), sample.byProcedure(), sample.populationSha256(), dossiers);
    }

    Draw draw() {
        return new Draw(seed, size, byProcedure);
    }
}
