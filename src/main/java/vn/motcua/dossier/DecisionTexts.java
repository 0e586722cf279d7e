package vn.motcua.dossier;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.access.Organisation;
import vn.motcua.dossier.Decision.Kind;

/**
 * Writes the texts of decisions for the departments that draft them: numbered, printed, kept in the file store before
 * anybody is asked to sign, and laid in the dossier.
 */
@Component
public class DecisionTexts {

    private final Sheets sheets;
    private final DecisionNumbers numbers;
    private final Printing printing;
    private final FileStore files;
    private final Organisation organisation;
    private final Procedures procedures;
    private final IssuingAgency issuer;
    private final Clock clock;

    DecisionTexts(
            Sheets sheets,
            DecisionNumbers numbers,
            Printing printing,
            FileStore files,
            Organisation organisation,
            Procedures procedures,
            IssuingAgency issuer,
            Clock clock) {
        this.sheets = sheets;
        this.numbers = numbers;
        this.printing = printing;
        this.files = files;
        this.organisation = organisation;
        this.procedures = procedures;
        this.issuer = issuer;
        this.clock = clock;
    }

    /** Writes a text dated a day, by its template. */
    public Decision write(Dossier dossier, Text text, LocalDate on, Optional<Decision> before) {
        var printed = new Printed(text.kind(), text.amount(), number -> print(dossier, text, number, on));
        return write(dossier, printed, on, before);
    }

    /** Writes a printed text dated a day; a dossier keeps its number when the same is drafted again in the same year. */
    public Decision write(Dossier dossier, Printed text, LocalDate on, Optional<Decision> before) {
        var number = before.filter(decision ->
                        decision.kind() == text.kind() && decision.on().getYear() == on.getYear())
                .map(Decision::number)
                .orElseGet(() -> numbers.next(on, text.kind()));
        var stored = files.put(new ByteArrayInputStream(text.print().apply(number)));
        var decision =
                new Decision(number, text.kind(), on, text.amount(), stored.sha256(), null, null, Signer.account());
        sheets.lay(dossier.code(), decision);
        return decision;
    }

    /** Prints a letter that goes with a decision, under its number and day. */
    public byte[] print(Dossier dossier, Text text, Decision decision) {
        return print(dossier, text, decision.number(), decision.on());
    }

    private byte[] print(Dossier dossier, Text text, String number, LocalDate on) {
        var unit = organisation.province();
        var model = new HashMap<String, Object>(text.model());
        model.put("agency", issuer.superior());
        model.put("issuer", issuer);
        model.put("signer", Signer.now(issuer));
        model.put("procedure", procedures.get(dossier.procedure()));
        model.put("unit", unit.name());
        model.put("place", unit.place());
        model.put("code", dossier.code());
        model.put("department", organisation.department(text.department()));
        model.put("number", number);
        model.put("date", on);
        model.put("dossier", dossier);
        model.put("acceptedOn", dossier.receivedOn(clock.getZone()));
        return printing.pdf(text.template(), model);
    }

    /** What a text is, the amount in dong (0 where there is none), and how its department prints it under a number. */
    public record Printed(Kind kind, long amount, Function<String, byte[]> print) {}

    /**
     * What a text is and says: its kind, the amount in dong (0 where there is none), the lane of the department that
     * drafts it, the template and what the template needs besides the letterhead.
     */
    public record Text(Kind kind, long amount, String department, String template, Map<String, ?> model) {}
}
