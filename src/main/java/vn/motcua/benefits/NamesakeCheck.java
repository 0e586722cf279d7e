package vn.motcua.benefits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.motcua.benefits.LineNamesakes.Key;
import vn.motcua.benefits.LineNamesakes.Namesake;
import vn.motcua.benefits.ListPeople.Other;

/**
 * Finds leave of a line's days under another number of somebody with the person's name and birth date: it isn't settled
 * before an officer has told the two apart (official letter 771/BHXH-TTKT, C3). The employer reads the fault, so that it
 * names neither number nor dossier.
 */
final class NamesakeCheck {

    private final Set<Key> told;
    private final List<Namesake> found = new ArrayList<>();

    NamesakeCheck(Set<Key> told) {
        this.told = told;
    }

    void run(List<ListLine> lines, List<Other> others, Map<Integer, LineFaults> faults) {
        for (var line : lines) {
            var met = others.stream()
                    .filter(other -> line.leave().overlaps(other.leave().leave()))
                    .map(other -> namesake(line, other))
                    .distinct()
                    .toList();
            found.addAll(met);
            if (met.stream().anyMatch(each -> !told.contains(each.key())))
                Objects.requireNonNull(faults.get(line.number())).add("insuranceNumber", "namesake");
        }
    }

    /** All that was found, told apart or not. */
    List<Namesake> found() {
        return List.copyOf(found);
    }

    private static Namesake namesake(ListLine line, Other other) {
        var leave = other.leave();
        return new Namesake(
                line.number(), leave.insuranceNumber(), other.name(), leave.leave(), leave.dossier(), null, null);
    }
}
