package vn.motcua.benefits;

import java.util.List;
import java.util.Map;
import vn.motcua.dossier.Wording;

/**
 * Finds leave of one person that meets other leave of the same days: sickness, maternity and recovery exclude each other,
 * within a list and with what was granted before (Law 41/2024/QH15 art. 42.2d).
 */
final class OverlapCheck {

    private final Wording wording;

    OverlapCheck(Wording wording) {
        this.wording = wording;
    }

    /** Both of two lines that overlap are at fault: nobody but the employer knows which one is right. */
    void run(List<ListLine> lines, List<LeaveTaken> earlier, Map<Integer, LineFaults> faults) {
        for (var line : lines) {
            var own = faults.get(line.number());
            if (own == null) continue;
            lines.stream()
                    .filter(other ->
                            other.number() != line.number() && line.leave().overlaps(other.leave()))
                    .forEach(other -> own.add("from", "overlapsLine", other.number(), said(other.leave())));
            earlier.stream()
                    .filter(taken -> line.leave().overlaps(taken.leave()))
                    .map(taken -> new Met(said(taken.leave()), taken.dossier()))
                    .distinct()
                    .forEach(met -> own.add("from", "overlapsGranted", met.days(), met.dossier()));
        }
    }

    private String said(LeaveSpan leave) {
        return wording.day(leave.from()) + " - " + wording.day(leave.to());
    }

    private record Met(String days, String dossier) {}
}
