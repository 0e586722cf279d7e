package vn.motcua.benefits;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedure.Filer;
import vn.motcua.dossier.Procedure.Result;
import vn.motcua.dossier.Procedures;

/** Counts claims of sickness, maternity and recovery by indexes of who filed when, each line of a list as one. */
@Repository
class ClaimCounts {

    private static final String CLAIMS =
            """
            select %s as code, %s as name, max(d.code) as latest, %s as claims from %s
            where d.submitted_at >= :from and d.submitted_at < :to and d.procedure_key in (:procedures)
              and d.state not in ('REFUSED', 'WITHDRAWN', 'TERMINATED') and %s
            group by %1$s
            """;

    private final JdbcClient jdbc;
    private final Set<String> procedures;

    ClaimCounts(JdbcClient jdbc, Procedures procedures) {
        this.jdbc = jdbc;
        this.procedures = procedures.all().stream()
                .filter(ClaimCounts::isOfEmployers)
                .map(Procedure::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a dossier is one of those that are counted. */
    boolean counts(Dossier dossier) {
        return procedures.contains(dossier.procedure());
    }

    /** How many claims of each party were filed within a time, {@code which} with its parameters says of whom. */
    List<Count> of(Party party, String which, Map<String, ?> parameters, OffsetDateTime from, OffsetDateTime to) {
        return jdbc.sql(CLAIMS.formatted(party.column, party.name, party.claims, party.tables, which))
                .params(parameters)
                .param("from", from)
                .param("to", to)
                .param("procedures", procedures)
                .query((row, number) -> new Count(
                        row.getString("code"),
                        row.getString("name"),
                        new DossierCode(row.getString("latest")),
                        row.getLong("claims")))
                .list();
    }

    private static boolean isOfEmployers(Procedure procedure) {
        return procedure.result() == Result.LIST && procedure.filers().contains(Filer.EMPLOYER);
    }

    /** Whose claims are counted: whoever files them, or whoever issued the papers they rest on. */
    enum Party {
        EMPLOYER(
                "d.employer_code",
                "''",
                "sum(coalesce(l.lines, 1))",
                "dossier d left join people_list l on l.dossier = d.code"),
        FACILITY("f.facility", "max(f.name)", "count(*)", "dossier d join claim_facility f on f.dossier = d.code");

        private final String column;
        private final String name;
        private final String claims;
        private final String tables;

        Party(String column, String name, String claims, String tables) {
            this.column = column;
            this.name = name;
            this.claims = claims;
            this.tables = tables;
        }

        /** What the claims are told apart by. */
        String column() {
            return column;
        }
    }

    /** So many claims of a party, and the latest dossier among them. */
    record Count(String code, String name, DossierCode latest, long claims) {}
}
