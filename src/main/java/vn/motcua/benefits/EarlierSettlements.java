package vn.motcua.benefits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.ChangeLog;
import vn.motcua.benefits.EarlierSettlementsApi.Paid;
import vn.motcua.dossier.Controls.Settled;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Names;
import vn.motcua.law.basis.MonthRange;

/** One-time settlements that were paid elsewhere or before this house was opened, searched by any one of name, ID number or BHXH number (CV 771/BHXH-TTKT, C1 and C3). */
@Component
class EarlierSettlements {

    private static final String SELECT =
            """
            select decision, office, insurance_number, id_number, name, birth_date, from_month, to_month
            from earlier_settlement
            """;

    private final JdbcClient jdbc;
    private final ChangeLog changes;

    EarlierSettlements(JdbcClient jdbc, ChangeLog changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    @Transactional(readOnly = true)
    List<Earlier> candidates(KnownAs person) {
        return jdbc.sql(SELECT
                        + "where insurance_number in (:numbers) or id_number in (:ids)"
                        + " or (name_plain = :name and birth_date = :birth) order by settled_on, decision")
                .param("numbers", person.insuranceNumbers())
                .param("ids", person.idNumbers())
                .param("name", person.plainName())
                .param("birth", person.person().birthDate())
                .query(EarlierSettlements::earlier)
                .list();
    }

    /** What was settled under these BHXH numbers. */
    @Transactional(readOnly = true)
    List<Earlier> under(Collection<String> insuranceNumbers) {
        return jdbc.sql(SELECT + "where insurance_number in (:numbers) order by settled_on, decision")
                .param("numbers", insuranceNumbers)
                .query(EarlierSettlements::earlier)
                .list();
    }

    private static Earlier earlier(ResultSet row, int number) throws SQLException {
        return new Earlier(
                row.getString("decision"),
                row.getString("office"),
                row.getString("insurance_number"),
                row.getString("id_number"),
                row.getString("name"),
                row.getObject("birth_date", LocalDate.class),
                YearMonth.from(row.getObject("from_month", LocalDate.class)),
                YearMonth.from(row.getObject("to_month", LocalDate.class)),
                null);
    }

    @Transactional(readOnly = true)
    List<String> among(Collection<String> insuranceNumbers) {
        return jdbc.sql("select distinct insurance_number from earlier_settlement where insurance_number in (:numbers)")
                .param("numbers", insuranceNumbers)
                .query(String.class)
                .list();
    }

    /** Takes settlements over from the system that knows them; once per decision and person. */
    @Transactional
    void takeOver(List<Paid> settlements) {
        settlements.forEach(this::takeOver);
        changes.house(
                "settlements", "settlementsTakenOver", settlements.size() + "; " + ChangeLog.fingerprint(settlements));
    }

    private void takeOver(Paid paid) {
        jdbc.sql(
                        """
                        insert into earlier_settlement (decision, office, insurance_number, id_number, name, name_plain,
                          birth_date, from_month, to_month, amount, settled_on)
                        select ?, ?, ?, ?, ?, ?, cast(? as date), cast(? as date), cast(? as date), cast(? as bigint),
                          cast(? as date)
                        where not exists
                          (select 1 from earlier_settlement where decision = ? and insurance_number = ?)""")
                .params(
                        paid.decision(),
                        paid.office(),
                        paid.insuranceNumber(),
                        paid.idNumber(),
                        paid.name(),
                        Names.plain(paid.name()),
                        paid.birthDate(),
                        paid.from().atDay(1),
                        paid.to().atDay(1),
                        paid.amount(),
                        paid.settledOn(),
                        paid.decision(),
                        paid.insuranceNumber())
                .update();
    }

    /** A settlement that was paid, and to whom; {@code dossier} is the code of one of this house. */
    record Earlier(
            String decision,
            String office,
            String insuranceNumber,
            String idNumber,
            String name,
            LocalDate birthDate,
            YearMonth from,
            YearMonth to,
            @Nullable String dossier) {

        /** A settlement of this house. */
        static Earlier of(Dossier dossier, String decision, String office, MonthRange months) {
            var person = dossier.person();
            return new Earlier(
                    decision,
                    office,
                    person.insuranceNumber(),
                    person.idNumber(),
                    person.name(),
                    person.birthDate(),
                    months.from(),
                    months.to(),
                    dossier.code().value());
        }

        /** The decision, whose it is, and the dossier where it is known. */
        String reference() {
            return decision + ", " + office + (dossier == null ? "" : ", " + dossier);
        }

        /** The months alone, with the decision that paid for them. */
        Settled months() {
            return new Settled(from, to, decision, office);
        }
    }
}
