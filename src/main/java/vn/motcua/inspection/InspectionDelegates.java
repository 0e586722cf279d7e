package vn.motcua.inspection;

import org.springframework.stereotype.Component;
import vn.motcua.access.Duty;
import vn.motcua.journey.Answer;
import vn.motcua.journey.Delegates;

/** What the inspection department does with its form. */
@Component("inspection")
class InspectionDelegates extends Delegates {

    InspectionDelegates(Inspections inspections) {
        form("inspectDossier", Duty.INSPECT, (dossier, form) -> {
            inspections.find(dossier, form.required("finding").equals("cleared"), form.required("reason"));
            return Answer.none();
        });
    }
}
