package vn.motcua.healthinsurance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.Submission;

/** What an officer found of the costs a card holder claims: money in dong, and why some of it is refused. */
record MedicalCosts(
        LocalDate treatedOn,
        String care,
        long claimed,
        long accepted,
        @Nullable String refusedReason,
        String articles) {

    /** @throws FormRefused if more is accepted than was claimed, or less without a reason */
    static MedicalCosts of(Submission form) {
        var costs = new MedicalCosts(
                LocalDate.parse(form.required("treatedOn")),
                form.required("care"),
                dong(form, "claimed"),
                dong(form, "accepted"),
                form.text("refusedReason"),
                form.required("articles"));
        if (costs.refused() < 0) throw new FormRefused("accepted", "healthinsurance.fault.accepted");
        if (costs.refused() > 0 && costs.refusedReason() == null)
            throw new FormRefused("refusedReason", "healthinsurance.fault.refusedReason");
        return costs;
    }

    long refused() {
        return claimed - accepted;
    }

    /** Whether the law caps what is paid: not for rare drugs, devices and other special cases. */
    boolean isCapped() {
        return !care.equals("uncapped");
    }

    private static long dong(Submission form, String field) {
        return new BigDecimal(form.required(field)).longValueExact();
    }
}
