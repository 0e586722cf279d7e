package vn.motcua.benefits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Calculation.Refusal;
import vn.motcua.dossier.Calculation.Step;
import vn.motcua.dossier.Calculation.Warning;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Wording;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.Submission;

/** The calculation that an officer writes where the law leaves no formula: each line is a step, and the sheet says so. */
@Component
class AssistedCalculation {

    private final Sheets sheets;
    private final MessageSource messages;

    AssistedCalculation(Sheets sheets, MessageSource messages) {
        this.sheets = sheets;
        this.messages = messages;
    }

    /** Lays what the officer derived in the dossier. */
    @Transactional
    Assessment lay(DossierCode code, Submission form) {
        var granted = form.required("verdict").equals("granted");
        var calculation = granted ? granted(form) : refused(form);
        sheets.lay(code, calculation);
        return Assessment.of(calculation);
    }

    private Calculation granted(Submission form) {
        var amount = money(form.text("amount"));
        var monthly = money(form.text("monthly"));
        if (amount == null && monthly == null) throw new FormRefused("amount", "benefits.assisted.nothing");
        var from = form.text("from");
        if (monthly != null && from == null) throw new FormRefused("from", "benefits.assisted.from");
        return new Calculation(
                true,
                amount,
                monthly,
                from == null ? null : LocalDate.parse(from),
                null,
                null,
                List.of(),
                warnings(form),
                steps(form),
                List.of());
    }

    private Calculation refused(Submission form) {
        var refusal = new Refusal(form.required("reason"), form.required("articles"));
        return new Calculation(
                false, null, null, null, null, null, List.of(refusal), warnings(form), steps(form), List.of());
    }

    private List<Warning> warnings(Submission form) {
        var text = messages.getMessage(
                "benefits.assisted.warning", new Object[] {form.by().name()}, Wording.VIETNAMESE);
        return List.of(new Warning(text, form.required("articles")));
    }

    private static List<Step> steps(Submission form) {
        return form.required("derivation")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Step(line, "", "", form.required("articles")))
                .toList();
    }

    private static @Nullable Long money(@Nullable String typed) {
        if (typed == null) return null;
        var amount = new BigDecimal(typed).longValueExact();
        return amount == 0 ? null : amount;
    }
}
