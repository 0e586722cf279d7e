package vn.motcua.tasklist;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.ToldFacts;
import vn.motcua.journey.forms.Facts;
import vn.motcua.journey.forms.FactsForms;
import vn.motcua.journey.forms.Field;
import vn.motcua.journey.forms.Form;
import vn.motcua.journey.forms.Rows;
import vn.motcua.tasklist.Parts.Fact;

/** What was told of a case, in the words of the form it was told by. */
@Component
class ToldDrawing {

    private final Sheets sheets;
    private final Procedures procedures;
    private final FactsForms forms;
    private final Speech speech;

    ToldDrawing(Sheets sheets, Procedures procedures, FactsForms forms, Speech speech) {
        this.sheets = sheets;
        this.procedures = procedures;
        this.forms = forms;
        this.speech = speech;
    }

    List<Fact> facts(Dossier dossier) {
        var form = procedures
                .find(dossier.procedure())
                .flatMap(procedure -> forms.of(procedure.key(), procedure.benefit(), dossier.ground()));
        if (form.isEmpty()) return List.of();
        return sheets.find(dossier.code(), ToldFacts.class)
                .map(told -> facts(form.get(), Facts.typed(told.facts())))
                .orElse(List.of());
    }

    private List<Fact> facts(Form form, Map<String, String> told) {
        var facts = new ArrayList<Fact>();
        for (var field : form.visible(told))
            if (field.isList()) facts.addAll(rows(form, field, told));
            else if (isTelling(field, told))
                facts.add(new Fact(label(field), value(field, String.valueOf(told.get(field.key())))));
        return facts;
    }

    private List<Fact> rows(Form form, Field list, Map<String, String> told) {
        var facts = new ArrayList<Fact>();
        for (var row : Rows.of(list.key(), told).typed().values())
            facts.add(new Fact(
                    label(list) + " " + (facts.size() + 1),
                    form.row(list, told).visible(row).stream()
                            .filter(field -> isTelling(field, row))
                            .map(field -> label(field) + ": " + value(field, String.valueOf(row.get(field.key()))))
                            .collect(Collectors.joining("; "))));
        return facts;
    }

    /** A box or a number that stands as the form has it from the start tells nothing. */
    private static boolean isTelling(Field field, Map<String, String> told) {
        var value = told.get(field.key());
        return switch (field.kind()) {
            case CHECKBOX -> value != null && !value.equals(Objects.requireNonNullElse(field.initial(), "false"));
            case NUMBER -> value != null && !value.equals(field.initial());
            default -> value != null;
        };
    }

    private String label(Field field) {
        return field.label().in(speech.locale());
    }

    private String value(Field field, String told) {
        return switch (field.kind()) {
            case CHECKBOX -> speech.say(Boolean.parseBoolean(told) ? "tasklist.yes" : "tasklist.no");
            case DATE -> speech.day(LocalDate.parse(told));
            case NUMBER -> NumberFormat.getNumberInstance(speech.locale()).format(new BigDecimal(told));
            default -> field.chosen(told, speech.locale()).orElse(told);
        };
    }
}
