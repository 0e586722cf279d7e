package vn.motcua.reception;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.ToldFacts;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.FormRefused.Fault;
import vn.motcua.journey.forms.Facts;
import vn.motcua.journey.forms.FactsForms;
import vn.motcua.journey.forms.Form;
import vn.motcua.law.CalculationRequest;
import vn.motcua.law.Calculations;
import vn.motcua.law.basis.CaseNotClear;

/** Reads what the applicant tells of the case: by the procedure's form of facts, and by what the law takes for possible. */
@Component
class FactsReading {

    private final Procedures procedures;
    private final FactsForms forms;
    private final Calculations calculations;
    private final MessageSource messages;
    private final Clock clock;

    FactsReading(
            Procedures procedures, FactsForms forms, Calculations calculations, MessageSource messages, Clock clock) {
        this.procedures = procedures;
        this.forms = forms;
        this.calculations = calculations;
        this.messages = messages;
        this.clock = clock;
    }

    /** The form of facts of what is asked for, if it has one. */
    Optional<Form> form(IntakeForm intake) {
        return procedures
                .find(intake.procedure())
                .flatMap(procedure -> forms.of(procedure.key(), procedure.benefit(), intake.ground()));
    }

    /** The facts told; faults are named {@code facts[key]}. Null if the procedure asks for none. */
    @Nullable
    ToldFacts read(FieldFaults faults, IntakeForm intake, Person person) {
        var form = form(intake);
        if (faults.has("procedure")) return null;
        if (form.isEmpty()) {
            intake.facts()
                    .keySet()
                    .forEach(key -> faults.add(new Fault(Facts.field(key), "form.unknown", List.of(key))));
            return null;
        }
        try {
            var values = form.get().check(intake.facts(), LocaleContextHolder.getLocale());
            var told = Facts.of(form.get(), values);
            if (faults.isEmpty())
                doubt(told, intake, person)
                        .filter(doubt -> told.has(root(doubt)))
                        .ifPresent(doubt -> faults.add(impossible(doubt)));
            return new ToldFacts(told);
        } catch (FormRefused refused) {
            refused.faults()
                    .forEach(fault ->
                            faults.add(new Fault(Facts.field(fault.field()), fault.messageKey(), fault.arguments())));
            return null;
        }
    }

    /** What the law finds impossible in the facts; what only the register knows can't be doubted yet. */
    private Optional<CaseNotClear> doubt(ObjectNode told, IntakeForm intake, Person person) {
        var procedure = procedures.get(intake.procedure());
        var benefit = procedure.benefit().filter(calculations::knows);
        if (benefit.isEmpty()) return Optional.empty();
        try {
            calculations.calculate(question(new ToldFacts(told), intake, person, procedure));
            return Optional.empty();
        } catch (CaseNotClear unclear) {
            return Optional.of(unclear);
        }
    }

    private CalculationRequest question(ToldFacts told, IntakeForm intake, Person person, Procedure procedure) {
        var today = LocalDate.now(clock);
        var question = calculations
                .question(procedure.calculation(), told.facts())
                .know("ground", () -> TextNode.valueOf(intake.ground()))
                .know("birthDate", () -> TextNode.valueOf(person.birthDate().toString()))
                .know("sex", () -> TextNode.valueOf(person.sex().name()))
                .know("receivedOn", () -> TextNode.valueOf(today.toString()));
        if (!told.facts().has("months")) question.know("contributions", JsonNodeFactory.instance::arrayNode);
        return question.on(procedure.legalDay(told, today, today));
    }

    private Fault impossible(CaseNotClear doubt) {
        return new Fault(
                Facts.field(doubt.field()),
                "reception.fault.facts",
                List.of(messages.getMessage(doubt, LocaleContextHolder.getLocale())));
    }

    private static String root(CaseNotClear doubt) {
        return doubt.field().replaceFirst("^facts\\.", "").replaceFirst("[.\\[].*$", "");
    }
}
