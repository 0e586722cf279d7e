package vn.motcua.benefits;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.benefits.ListPeople.Known;
import vn.motcua.dossier.ContributionExtract.Kind;
import vn.motcua.dossier.ContributionExtract.Row;
import vn.motcua.dossier.Insured;
import vn.motcua.dossier.Names;
import vn.motcua.dossier.Wording;

/**
 * Checks a line against the contribution register: whether it knows the person under this number and name, whether he lived
 * through the leave, and whether the employer who files the list has paid for him lately.
 */
final class RegisterCheck {

    /** Nobody on a leave of the law hasn't contributed for longer, rest before a birth included (art. 50.3). */
    private static final int LATELY = 12;

    private final String employer;
    private final Wording wording;

    RegisterCheck(String employer, Wording wording) {
        this.employer = Names.plain(employer);
        this.wording = wording;
    }

    void run(ListLine line, Known known, LineFaults faults) {
        var person = known.person();
        if (person == null) {
            faults.add("insuranceNumber", "unknownPerson", line.insuranceNumber());
            return;
        }
        if (!Names.plain(line.name()).equals(Names.plain(person.name()))) faults.add("name", "otherName");
        if (!line.birthDate().equals(person.birthDate())) faults.add("birthDate", "otherBirthDate");
        var diedOn = known.diedOn();
        if (diedOn != null && !diedOn.isAfter(line.leave().to()))
            faults.add("insuranceNumber", "dead", wording.day(diedOn));
        if (faults.isEmpty() && !line.isUnemployment()) contributed(line, person, faults);
    }

    private void contributed(ListLine line, Insured person, LineFaults faults) {
        var month = YearMonth.from(line.leave().from());
        var last = last(person, month);
        if (last.isEmpty() || last.get().to().isBefore(month.minusMonths(LATELY)))
            faults.add("insuranceNumber", "notContributing", LATELY);
        else if (isAnother(last.get().employer()))
            faults.add(
                    "insuranceNumber",
                    "otherEmployer",
                    String.valueOf(last.get().employer()));
    }

    private static Optional<Row> last(Insured person, YearMonth month) {
        return person.rows().stream()
                .filter(row -> row.kind() == Kind.COMPULSORY && !row.from().isAfter(month))
                .max(Comparator.comparing(Row::to));
    }

    private boolean isAnother(@Nullable String paidBy) {
        return paidBy != null && !paidBy.isBlank() && !Names.plain(paidBy).equals(employer);
    }
}
