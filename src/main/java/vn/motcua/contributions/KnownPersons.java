package vn.motcua.contributions;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.access.LookLog;
import vn.motcua.contributions.ContributorSearch.Entry;
import vn.motcua.dossier.PersonLookup;
import vn.motcua.dossier.PriorSettlements;

/** Tells the desk whom the register knows. Another agency's register is asked by BHXH number only. */
@Component
class KnownPersons implements PersonLookup {

    private static final Pattern INSURANCE_NUMBER = Pattern.compile("\\d{10}");

    private final ContributionRegister register;
    private final ObjectProvider<ContributorSearch> embedded;
    private final ObjectProvider<PriorSettlements> settlements;
    private final LookLog looks;

    KnownPersons(
            ContributionRegister register,
            ObjectProvider<ContributorSearch> embedded,
            ObjectProvider<PriorSettlements> settlements,
            LookLog looks) {
        this.register = register;
        this.embedded = embedded;
        this.settlements = settlements;
        this.looks = looks;
    }

    @Override
    public List<Known> find(String typed, int limit) {
        if (typed.isBlank()) return List.of();
        var books = embedded.getIfAvailable();
        var entries = books == null ? remote(typed.strip()) : books.find(typed, "", limit);
        looks.searched(typed, "contributors", entries.size());
        var settled = settled(entries.stream().map(Entry::insuranceNumber).toList());
        return entries.stream().map(entry -> known(entry, settled)).toList();
    }

    private List<Entry> remote(String typed) {
        if (!INSURANCE_NUMBER.matcher(typed).matches()) return List.of();
        return register.find(typed).map(KnownPersons::entry).stream().toList();
    }

    private Set<String> settled(List<String> numbers) {
        var known = settlements.getIfAvailable();
        return known == null ? Set.of() : known.among(numbers);
    }

    private static Entry entry(Contributor person) {
        return new Entry(
                person.insuranceNumber(),
                person.name(),
                person.birthDate(),
                person.sex(),
                person.idNumber(),
                person.phone(),
                person.address(),
                person.reissuedBook(),
                !person.book().isEmpty());
    }

    private static Known known(Entry entry, Set<String> settled) {
        return new Known(
                entry.name(),
                entry.birthDate(),
                entry.sex(),
                entry.idNumber(),
                entry.insuranceNumber(),
                entry.phone(),
                entry.address(),
                entry.hasBook(),
                settled.contains(entry.insuranceNumber()));
    }
}
