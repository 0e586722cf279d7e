package vn.motcua.reception;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.FormRefused.Fault;

/** Everything that is wrong with a form, gathered so that the clerk mends it in one go. */
final class FieldFaults {

    private final List<Fault> faults = new ArrayList<>();

    /** A field is wrong in some way; the message {@code reception.fault.<field>.<why>} names the remedy. */
    void add(String field, String why, Object... arguments) {
        faults.add(new Fault(field, "reception.fault." + plain(field) + "." + why, List.of(arguments)));
    }

    void add(Fault fault) {
        faults.add(fault);
    }

    boolean has(String field) {
        return faults.stream().anyMatch(fault -> fault.field().equals(field));
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    void refuse() {
        if (!faults.isEmpty()) throw new FormRefused(faults);
    }

    private static String plain(String field) {
        return field.replaceAll("\\[\\d+]", "");
    }
}
