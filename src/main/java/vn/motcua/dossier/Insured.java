package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.dossier.ContributionExtract.Row;
import vn.motcua.dossier.Person.Sex;

/** An insured person as the contribution register knows him, with what was paid for him. */
public record Insured(
        String insuranceNumber, String name, LocalDate birthDate, Sex sex, String idNumber, List<Row> rows) {

    public Insured {
        rows = List.copyOf(rows);
    }
}
