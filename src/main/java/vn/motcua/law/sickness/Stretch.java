package vn.motcua.law.sickness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.law.basis.Text;

/** Days of a leave that follow each other, both ends included. */
record Stretch(LocalDate from, LocalDate to) {

    Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }

    /** The same days cut before each of some days, in order; those outside cut nothing. */
    List<Stretch> cutBefore(List<LocalDate> cuts) {
        var stretches = new ArrayList<Stretch>();
        var next = from;
        for (var cut : cuts.stream().filter(this::isCutBy).sorted().distinct().toList()) {
            stretches.add(new Stretch(next, cut.minusDays(1)));
            next = cut;
        }
        stretches.add(new Stretch(next, to));
        return stretches;
    }

    Text text() {
        return from.equals(to) ? Text.plain(from) : Text.of("period", from, to);
    }

    private boolean isCutBy(LocalDate day) {
        return day.isAfter(from) && !day.isAfter(to);
    }
}
