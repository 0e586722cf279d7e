package vn.motcua.dossier;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists every dossier of a scope, to count them or to draw from them: codes and procedures, nothing of any person. */
@Service
public class DossierPopulation {

    private static final Set<String> NONE = Set.of("-");

    private final JdbcClient jdbc;

    DossierPopulation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The dossiers of a scope in the order of their codes. */
    @Transactional(readOnly = true)
    public List<Member> of(DossierScope scope) {
        return asked("select code, procedure_key", scope, " order by code")
                .query((row, number) -> new Member(new DossierCode(row.getString(1)), row.getString(2)))
                .list();
    }

    /** How many they are. */
    @Transactional(readOnly = true)
    public int count(DossierScope scope) {
        return asked("select count(*)", scope, "").query(Integer.class).single();
    }

    private JdbcClient.StatementSpec asked(String what, DossierScope scope, String order) {
        return jdbc.sql(what
                        + """
                         from dossier
                        where submitted_at >= :begin and submitted_at < :end
                          and (:everyProcedure or procedure_key in (:procedures))
                          and (:everyUnit or unit in (:units) or received_unit in (:units))"""
                        + order)
                .param("begin", scope.from().atStartOfDay(WorkingCalendar.ZONE).toOffsetDateTime())
                .param(
                        "end",
                        scope.until()
                                .plusDays(1)
                                .atStartOfDay(WorkingCalendar.ZONE)
                                .toOffsetDateTime())
                .param("everyProcedure", scope.procedures().isEmpty())
                .param("procedures", scope.procedures().isEmpty() ? NONE : scope.procedures())
                .param("everyUnit", scope.units().isEmpty())
                .param("units", scope.units().isEmpty() ? NONE : scope.units());
    }

    /** One dossier of a scope. */
    public record Member(DossierCode code, String procedure) {}
}
