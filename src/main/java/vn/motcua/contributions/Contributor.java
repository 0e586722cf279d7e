package vn.motcua.contributions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.ContributionExtract.Row;
import vn.motcua.dossier.Person.Sex;

/** A person in the contribution register: what was collected for him and what his book says. */
public record Contributor(
        String insuranceNumber,
        String name,
        LocalDate birthDate,
        Sex sex,
        String idNumber,
        @Nullable String phone,
        String address,
        boolean reissuedBook,
        List<Row> register,
        List<Row> book) {

    public Contributor {
        Objects.requireNonNull(insuranceNumber);
        Objects.requireNonNull(name);
        Objects.requireNonNull(birthDate);
        Objects.requireNonNull(sex);
        Objects.requireNonNull(idNumber);
        Objects.requireNonNull(address);
        register = List.copyOf(register);
        book = List.copyOf(book);
    }
}
