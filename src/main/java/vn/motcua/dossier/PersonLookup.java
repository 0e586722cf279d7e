package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Person.Sex;

/**
 * Looks up insured persons for the desk, so that nobody types what the State already knows (Resolution 66.7/2025). The
 * room that keeps the contribution register answers; without one the desk types everything.
 */
public interface PersonLookup {

    /**
     * Persons of a BHXH number, a personal ID number or a name with or without accents, at most {@code limit}; that the
     * acting person looked is on record.
     */
    List<Known> find(String typed, int limit);

    /**
     * What the register knows of a person. {@code hasBook}: the register can stand in for the paper book;
     * {@code hasSettlement}: a one-time settlement was paid before.
     */
    record Known(
            String name,
            LocalDate birthDate,
            Sex sex,
            @Nullable String idNumber,
            String insuranceNumber,
            @Nullable String phone,
            @Nullable String address,
            boolean hasBook,
            boolean hasSettlement) {}
}
