package vn.motcua.tasklist;

import org.springframework.validation.BindingResult;
import vn.motcua.journey.FormRefused;

/** What a room found wrong with a form, said beside its fields. */
final class Faults {

    private Faults() {}

    static void into(BindingResult faults, FormRefused refused) {
        refused.faults()
                .forEach(fault -> faults.rejectValue(
                        fault.field(), fault.messageKey(), fault.arguments().toArray(), null));
    }
}
