package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Decision.Kind;

/** Numbers the agency's decisions, refusals, confirmations and notices of a year, one after another. */
@Component
class DecisionNumbers {

    private static final Map<Kind, String> SUFFIXES = Map.of(
            Kind.GRANT, "/Q\u0110-BHXH",
            Kind.REFUSAL, "/TB-BHXH",
            Kind.RECORD, "/GXN-BHXH",
            Kind.NOTICE, "/TB-BHXH");

    private final JdbcClient jdbc;

    DecisionNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String next(LocalDate day, Kind kind) {
        var year = day.getYear();
        if (count(year) == 0) {
            jdbc.sql("insert into decision_number (decision_year, last_number) values (?, 1)")
                    .param(year)
                    .update();
        }
        var number = jdbc.sql("select last_number from decision_number where decision_year = ?")
                .param(year)
                .query(Integer.class)
                .single();
        return number + SUFFIXES.get(kind);
    }

    private int count(int year) {
        return jdbc.sql("update decision_number set last_number = last_number + 1 where decision_year = ?")
                .param(year)
                .update();
    }
}
