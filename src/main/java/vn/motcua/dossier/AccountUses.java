package vn.motcua.dossier;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows for whom money was ever to go into an account: by dossiers, and by the lines of lists. */
@Service
public class AccountUses {

    private static final int MOST = 1_000;

    private final DossierIndex dossiers;
    private final JdbcClient jdbc;

    AccountUses(DossierIndex dossiers, JdbcClient jdbc) {
        this.dossiers = dossiers;
        this.jdbc = jdbc;
    }

    /** Whom these accounts were named for, in dossiers that are open or came to a grant. */
    @Transactional(readOnly = true)
    public List<Use> of(Collection<String> accountNumbers) {
        if (accountNumbers.isEmpty()) return List.of();
        return Stream.concat(dossiers(accountNumbers), lines(accountNumbers).stream())
                .distinct()
                .toList();
    }

    private Stream<Use> dossiers(Collection<String> accountNumbers) {
        return dossiers.paidInto(accountNumbers).stream().flatMap(AccountUses::use);
    }

    private static Stream<Use> use(Dossier dossier) {
        var account = dossier.payee().accountNumber();
        if (account == null) return Stream.empty();
        var beneficiary = dossier.beneficiaries().get(0);
        return Stream.of(new Use(
                account, dossier.payee().bankName(), beneficiary.idNumber(), beneficiary.name(), dossier.code()));
    }

    private List<Use> lines(Collection<String> accountNumbers) {
        return jdbc.sql(
                        """
                        select account_number, bank_name, person_id, person_name, dossier from award
                        where account_number in (:accounts) order by dossier desc, line limit :most""")
                .param("accounts", accountNumbers)
                .param("most", MOST)
                .query((row, number) -> new Use(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        new DossierCode(row.getString(5))))
                .list();
    }

    /** An account of a bank that was named for somebody's money, in which dossier. */
    public record Use(
            String accountNumber, @Nullable String bankName, String idNumber, String name, DossierCode dossier) {}
}
